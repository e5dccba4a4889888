// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EntryText.h"

#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"

#include <QMap>

namespace hui {

namespace {

struct Word {
    const char* key;
    const char* text;
};

constexpr Word kinds[] = {
    {"billpay.pay", QT_TRANSLATE_NOOP("hui::EntryText", "Bill payment")},
    {"billpay.cancel", QT_TRANSLATE_NOOP("hui::EntryText", "Cancellation")},
    {"billpay.reverse", QT_TRANSLATE_NOOP("hui::EntryText", "Reversal")},
    {"billpay.suspend", QT_TRANSLATE_NOOP("hui::EntryText", "Put in suspense")},
    {"billpay.resolve", QT_TRANSLATE_NOOP("hui::EntryText", "Unclear payment resolved")},
    {"billpay.repost", QT_TRANSLATE_NOOP("hui::EntryText", "Posted again")},
    {"billpay.subscribe", QT_TRANSLATE_NOOP("hui::EntryText", "Direct debit agreed")},
    {"billpay.change_subscription", QT_TRANSLATE_NOOP("hui::EntryText", "Direct debit changed")},
    {"billpay.skip_period", QT_TRANSLATE_NOOP("hui::EntryText", "Direct debit: period skipped")},
    {"billpay.unsubscribe", QT_TRANSLATE_NOOP("hui::EntryText", "Direct debit ended")},
    {"billpay.complain", QT_TRANSLATE_NOOP("hui::EntryText", "Complaint")},
    {"billpay.refund", QT_TRANSLATE_NOOP("hui::EntryText", "Refund")},
    {"billpay.put_back", QT_TRANSLATE_NOOP("hui::EntryText", "Cash put back")},
    {"billpay.batch_open", QT_TRANSLATE_NOOP("hui::EntryText", "List taken")},
    {"billpay.complaint_take", QT_TRANSLATE_NOOP("hui::EntryText", "Complaint taken over")},
    {"billpay.batch_undo", QT_TRANSLATE_NOOP("hui::EntryText", "List undone")},
    {"billpay.batch_close", QT_TRANSLATE_NOOP("hui::EntryText", "List closed")},
    {"billpay.print", QT_TRANSLATE_NOOP("hui::EntryText", "Slip printed")},
    {"till.open", QT_TRANSLATE_NOOP("hui::EntryText", "Till opened")},
    {"till.lock", QT_TRANSLATE_NOOP("hui::EntryText", "Till locked")},
    {"till.unlock", QT_TRANSLATE_NOOP("hui::EntryText", "Till unlocked")},
    {"till.count", QT_TRANSLATE_NOOP("hui::EntryText", "Closing count")},
    {"till.difference", QT_TRANSLATE_NOOP("hui::EntryText", "Difference booked")},
    {"till.return", QT_TRANSLATE_NOOP("hui::EntryText", "Till returned")},
    {"till.review", QT_TRANSLATE_NOOP("hui::EntryText", "Review count")},
    {"till.spot_count", QT_TRANSLATE_NOOP("hui::EntryText", "Spot count")},
    {"till.reopen", QT_TRANSLATE_NOOP("hui::EntryText", "Till back to work")},
    {"till.carry", QT_TRANSLATE_NOOP("hui::EntryText", "Due back, carried over")},
    {"till.seal", QT_TRANSLATE_NOOP("hui::EntryText", "Till sealed")},
    {"till.force_close", QT_TRANSLATE_NOOP("hui::EntryText", "Till closed by force")},
    {"till.issue", QT_TRANSLATE_NOOP("hui::EntryText", "Till handed out")},
    {"cash.request", QT_TRANSLATE_NOOP("hui::EntryText", "Cash asked for")},
    {"cash.request_withdraw", QT_TRANSLATE_NOOP("hui::EntryText", "Request withdrawn")},
    {"cash.request_refuse", QT_TRANSLATE_NOOP("hui::EntryText", "Request not answered")},
    {"cash.send", QT_TRANSLATE_NOOP("hui::EntryText", "Cash sent")},
    {"cash.receive", QT_TRANSLATE_NOOP("hui::EntryText", "Cash taken in")},
    {"cash.refuse", QT_TRANSLATE_NOOP("hui::EntryText", "Cash not taken")},
    {"cash.take_out", QT_TRANSLATE_NOOP("hui::EntryText", "Cash out again, not booked")},
    {"cash.take_back", QT_TRANSLATE_NOOP("hui::EntryText", "Cash taken back")},
    {"cash.exchange", QT_TRANSLATE_NOOP("hui::EntryText", "Notes exchanged")},
    {"cash.swap", QT_TRANSLATE_NOOP("hui::EntryText", "Damaged notes swapped")},
    {"blank.take", QT_TRANSLATE_NOOP("hui::EntryText", "Blank forms taken")},
    {"blank.use", QT_TRANSLATE_NOOP("hui::EntryText", "Blank form used")},
    {"blank.void", QT_TRANSLATE_NOOP("hui::EntryText", "Blank form void")},
    {"blank.return", QT_TRANSLATE_NOOP("hui::EntryText", "Blank forms handed back")},
    {"blank.send", QT_TRANSLATE_NOOP("hui::EntryText", "Blank forms sent")},
    {"blank.receive", QT_TRANSLATE_NOOP("hui::EntryText", "Blank forms taken in")},
    {"blank.refuse", QT_TRANSLATE_NOOP("hui::EntryText", "Blank forms not taken")},
    {"blank.take_back", QT_TRANSLATE_NOOP("hui::EntryText", "Blank forms taken back")},
    {"blank.count", QT_TRANSLATE_NOOP("hui::EntryText", "Blank forms counted")},
    {"branch.open", QT_TRANSLATE_NOOP("hui::EntryText", "Business day opened")},
    {"branch.close", QT_TRANSLATE_NOOP("hui::EntryText", "Business day closed")},
    {"branch.reopen", QT_TRANSLATE_NOOP("hui::EntryText", "Business day opened again")},
    {"online.open", QT_TRANSLATE_NOOP("hui::EntryText", "Begun")},
    {"online.typed", QT_TRANSLATE_NOOP("hui::EntryText", "Filled in")},
    {"online.photographed", QT_TRANSLATE_NOOP("hui::EntryText", "Documents sent")},
    {"online.signed", QT_TRANSLATE_NOOP("hui::EntryText", "Signed")},
    {"online.rated", QT_TRANSLATE_NOOP("hui::EntryText", "Rated")},
    {"online.withdraw", QT_TRANSLATE_NOOP("hui::EntryText", "Withdrawn")},
    {"customer.create", QT_TRANSLATE_NOOP("hui::EntryText", "Customer entered")},
    {"customer.change", QT_TRANSLATE_NOOP("hui::EntryText", "Customer changed")},
    {"customer.decide", QT_TRANSLATE_NOOP("hui::EntryText", "Customer data decided")},
    {"customer.consent", QT_TRANSLATE_NOOP("hui::EntryText", "Consent given")},
    {"customer.withdraw", QT_TRANSLATE_NOOP("hui::EntryText", "Consent withdrawn")},
    {"customer.link", QT_TRANSLATE_NOOP("hui::EntryText", "Customers linked")},
    {"customer.unlink", QT_TRANSLATE_NOOP("hui::EntryText", "Link of customers ended")},
    {"customer.tag", QT_TRANSLATE_NOOP("hui::EntryText", "Label of a customer")},
    {"customer.reveal", QT_TRANSLATE_NOOP("hui::EntryText", "Customer shown in clear")},
    {"customer.export", QT_TRANSLATE_NOOP("hui::EntryText", "Copy of a customer's data")},
    {"customer.erase", QT_TRANSLATE_NOOP("hui::EntryText", "Customer asks to be forgotten")},
    {"customer.merge", QT_TRANSLATE_NOOP("hui::EntryText", "Customers merged")},
    {"customer.certificate", QT_TRANSLATE_NOOP("hui::EntryText", "Certificate renewed")},
    {"case.open", QT_TRANSLATE_NOOP("hui::EntryText", "Case taken in")},
    {"case.move", QT_TRANSLATE_NOOP("hui::EntryText", "Case moved on")},
    {"case.print", QT_TRANSLATE_NOOP("hui::EntryText", "Paper of a case printed")},
    {"reconcile.day", QT_TRANSLATE_NOOP("hui::EntryText", "Day compared")},
    {"reconcile.sign", QT_TRANSLATE_NOOP("hui::EntryText", "Kept in suspense")},
    {"reconcile.correct", QT_TRANSLATE_NOOP("hui::EntryText", "Correction of the day")},
    {"reconcile.report", QT_TRANSLATE_NOOP("hui::EntryText", "Reported to the centre")},
    {"reconcile.answer", QT_TRANSLATE_NOOP("hui::EntryText", "Case answered")},
    {"reconcile.clear", QT_TRANSLATE_NOOP("hui::EntryText", "Suspense cleared")},
    {"community.pay", QT_TRANSLATE_NOOP("hui::EntryText", "Registration fee taken")},
    {"community.book", QT_TRANSLATE_NOOP("hui::EntryText", "Number asked of the hospital")},
    {"community.cancel", QT_TRANSLATE_NOOP("hui::EntryText", "Booking cancelled")},
    {"community.refund", QT_TRANSLATE_NOOP("hui::EntryText", "Medical money given back")},
    {"community.charge", QT_TRANSLATE_NOOP("hui::EntryText", "Medical payment taken")},
    {"community.uncharge", QT_TRANSLATE_NOOP("hui::EntryText", "Asked back from a hospital")},
    {"community.print", QT_TRANSLATE_NOOP("hui::EntryText", "Medical paper printed")},
    {"campus.pay", QT_TRANSLATE_NOOP("hui::EntryText", "School fees taken")},
    {"campus.cancel", QT_TRANSLATE_NOOP("hui::EntryText", "School payment taken back")},
    {"campus.refund", QT_TRANSLATE_NOOP("hui::EntryText", "School fees given back")},
    {"campus.list_open", QT_TRANSLATE_NOOP("hui::EntryText", "Cash of a class list taken")},
    {"campus.list_close", QT_TRANSLATE_NOOP("hui::EntryText", "Rest of a class list given back")},
    {"estate.sign", QT_TRANSLATE_NOOP("hui::EntryText", "Party of a community signed up")},
    {"estate.end", QT_TRANSLATE_NOOP("hui::EntryText", "Party of a community left")},
    {"estate.notice", QT_TRANSLATE_NOOP("hui::EntryText", "Notice to a community")},
    {"estate.seen", QT_TRANSLATE_NOOP("hui::EntryText", "Party told of a notice")},
    {"estate.offer", QT_TRANSLATE_NOOP("hui::EntryText", "Offer of a merchant")},
    {"estate.copy", QT_TRANSLATE_NOOP("hui::EntryText", "Copies handed in")},
    {"estate.settle", QT_TRANSLATE_NOOP("hui::EntryText", "Month of a community settled")},
    {"advice.register", QT_TRANSLATE_NOOP("hui::EntryText", "Need registered")},
    {"advice.book", QT_TRANSLATE_NOOP("hui::EntryText", "Meeting with a licensed person")},
    {"advice.mark", QT_TRANSLATE_NOOP("hui::EntryText", "What became of a meeting")},
    {"cash.seize", QT_TRANSLATE_NOOP("hui::EntryText", "Counterfeit seized")},
};

constexpr Word categories[] = {
    {"water", QT_TRANSLATE_NOOP("hui::EntryText", "Water")},
    {"electricity", QT_TRANSLATE_NOOP("hui::EntryText", "Electricity")},
    {"gas", QT_TRANSLATE_NOOP("hui::EntryText", "Gas")},
    {"property", QT_TRANSLATE_NOOP("hui::EntryText", "Property fee")},
    {"heating", QT_TRANSLATE_NOOP("hui::EntryText", "Heating")},
    {"cabletv", QT_TRANSLATE_NOOP("hui::EntryText", "Cable TV")},
    {"telecom", QT_TRANSLATE_NOOP("hui::EntryText", "Telephone")},
    {"traffic", QT_TRANSLATE_NOOP("hui::EntryText", "Traffic fine")},
    {"fuelcard", QT_TRANSLATE_NOOP("hui::EntryText", "Fuel card")},
    {"topup", QT_TRANSLATE_NOOP("hui::EntryText", "Mobile top-up")},
    {"campus", QT_TRANSLATE_NOOP("hui::EntryText", "Campus payment")},
    {"registration", QT_TRANSLATE_NOOP("hui::EntryText", "Registration fee")},
    {"medical", QT_TRANSLATE_NOOP("hui::EntryText", "Medical payment")},
    {"inpatient", QT_TRANSLATE_NOOP("hui::EntryText", "Inpatient deposit")},
};

constexpr Word reasons[] = {
    {"customer_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "The platform has no such customer")},
    {"conflict_decided", QT_TRANSLATE_NOOP("hui::EntryText", "It was decided already")},
    {"consent_given", QT_TRANSLATE_NOOP("hui::EntryText", "The consent stands already")},
    {"consent_incomplete", QT_TRANSLATE_NOOP("hui::EntryText", "The consent is not complete")},
    {"consent_text_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "The text was not in force")},
    {"consent_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is no such consent now")},
    {"link_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The link is not possible")},
    {"link_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is no such link now")},
    {"tag_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "The list does not have the label")},
    {"records_joined", QT_TRANSLATE_NOOP("hui::EntryText", "The records are one already")},
    {"certificate_taken",
        QT_TRANSLATE_NOOP("hui::EntryText", "Another record has the certificate")},
    {"birth_differs", QT_TRANSLATE_NOOP("hui::EntryText", "Birth or sex is not the number's")},
    {"validity_wrong", QT_TRANSLATE_NOOP("hui::EntryText", "The certificate cannot have this end")},
    {"batch_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "The list is not there or closed")},
    {"batch_exceeded", QT_TRANSLATE_NOOP("hui::EntryText", "The list does not hold as much")},
    {"estate_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is no such community")},
    {"signed_already", QT_TRANSLATE_NOOP("hui::EntryText", "The document has signed already")},
    {"document_wrong", QT_TRANSLATE_NOOP("hui::EntryText", "The number of a document is wrong")},
    {"party_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is no such party")},
    {"party_ended", QT_TRANSLATE_NOOP("hui::EntryText", "The party has left")},
    {"notice_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is no such notice now")},
    {"not_member", QT_TRANSLATE_NOOP("hui::EntryText", "The notice is not for this party")},
    {"month_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is nothing to settle")},
    {"month_settled", QT_TRANSLATE_NOOP("hui::EntryText", "The month has been settled")},
    {"shares_differ", QT_TRANSLATE_NOOP("hui::EntryText", "The shares have changed")},
    {"guardian_missing", QT_TRANSLATE_NOOP("hui::EntryText", "A guardian's consent is missing")},
    {"item_paid", QT_TRANSLATE_NOOP("hui::EntryText", "The item has been paid")},
    {"item_closed", QT_TRANSLATE_NOOP("hui::EntryText", "The term is over")},
    {"school_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The school refused it")},
    {"sale_refused", QT_TRANSLATE_NOOP("hui::EntryText", "Nothing is sold here")},
    {"need_invalid", QT_TRANSLATE_NOOP("hui::EntryText", "The need is not complete, or wrong")},
    {"notice_missing", QT_TRANSLATE_NOOP("hui::EntryText", "No risk notice was in force")},
    {"notice_outdated", QT_TRANSLATE_NOOP("hui::EntryText", "Another risk notice was in force")},
    {"need_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "The branch has no such need")},
    {"person_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is no such licensed person")},
    {"meeting_exists", QT_TRANSLATE_NOOP("hui::EntryText", "A meeting stands already")},
    {"time_not_offered", QT_TRANSLATE_NOOP("hui::EntryText", "Nobody is met at that time")},
    {"time_past", QT_TRANSLATE_NOOP("hui::EntryText", "The time is past")},
    {"time_taken", QT_TRANSLATE_NOOP("hui::EntryText", "The time was taken meanwhile")},
    {"licence_missing", QT_TRANSLATE_NOOP("hui::EntryText", "No licence for the line")},
    {"licence_expired", QT_TRANSLATE_NOOP("hui::EntryText", "The licence ends before that day")},
    {"meeting_state", QT_TRANSLATE_NOOP("hui::EntryText", "The meeting stands otherwise by now")},
    {"already_paid", QT_TRANSLATE_NOOP("hui::EntryText", "Paid already")},
    {"case_not_done", QT_TRANSLATE_NOOP("hui::EntryText", "Nothing was paid or booked")},
    {"case_kind", QT_TRANSLATE_NOOP("hui::EntryText", "The case is of another kind")},
    {"amount_differs", QT_TRANSLATE_NOOP("hui::EntryText", "The amount differs")},
    {"biller_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The biller refused it")},
    {"till_not_open", QT_TRANSLATE_NOOP("hui::EntryText", "The till is not open")},
    {"till_not_issued", QT_TRANSLATE_NOOP("hui::EntryText", "The till was not handed out")},
    {"till_taken", QT_TRANSLATE_NOOP("hui::EntryText", "The till or its teller is taken")},
    {"not_a_manager", QT_TRANSLATE_NOOP("hui::EntryText", "Only a manager may do this")},
    {"blank_out_of_order", QT_TRANSLATE_NOOP("hui::EntryText", "The form is out of order")},
    {"blank_not_there", QT_TRANSLATE_NOOP("hui::EntryText", "The forms are not in that box")},
    {"blank_from_vault", QT_TRANSLATE_NOOP("hui::EntryText", "Only the vault may do this")},
    {"request_gone", QT_TRANSLATE_NOOP("hui::EntryText", "The request is not open any more")},
    {"branch_day_state", QT_TRANSLATE_NOOP("hui::EntryText", "The day is in another state")},
    {"boxes_open", QT_TRANSLATE_NOOP("hui::EntryText", "A cash box is still open")},
    {"item_unknown", QT_TRANSLATE_NOOP("hui::EntryText", "There is no such difference")},
    {"item_not_booked", QT_TRANSLATE_NOOP("hui::EntryText", "Not in the books as told")},
    {"item_not_suspended", QT_TRANSLATE_NOOP("hui::EntryText", "It is not in suspense")},
    {"item_not_settled", QT_TRANSLATE_NOOP("hui::EntryText", "Not in the books yet")},
    {"transfer_gone", QT_TRANSLATE_NOOP("hui::EntryText", "It is not on its way")},
    {"receiver_not_open", QT_TRANSLATE_NOOP("hui::EntryText", "The receiving till is not open")},
    {"document_number_taken",
        QT_TRANSLATE_NOOP("hui::EntryText", "The document is registered already")},
    {"not_reversible", QT_TRANSLATE_NOOP("hui::EntryText", "Cannot be reversed")},
    {"reversed", QT_TRANSLATE_NOOP("hui::EntryText", "The attempt was reversed")},
    {"resolved_not_paid", QT_TRANSLATE_NOOP("hui::EntryText", "Found not to be paid")},
    {"insufficient_funds", QT_TRANSLATE_NOOP("hui::EntryText", "The account does not hold it")},
    {"debit_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The card or account was refused")},
    {"already_reversed", QT_TRANSLATE_NOOP("hui::EntryText", "Reversed already")},
    {"not_same_day", QT_TRANSLATE_NOOP("hui::EntryText", "Not of the same day")},
    {"approval_missing", QT_TRANSLATE_NOOP("hui::EntryText", "The approval is missing")},
    {"payer_missing", QT_TRANSLATE_NOOP("hui::EntryText", "The payer was not identified")},
    {"payer_differs",
        QT_TRANSLATE_NOOP("hui::EntryText", "The name is not that of the document's record")},
    {"agent_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The agent may not act for them")},
    {"agent_expired", QT_TRANSLATE_NOOP("hui::EntryText", "The agent's document has run out")},
    {"approval_mismatch",
        QT_TRANSLATE_NOOP("hui::EntryText", "The approval is for something else")},
    {"approval_expired", QT_TRANSLATE_NOOP("hui::EntryText", "The approval came too late")},
    {"hold_over", QT_TRANSLATE_NOOP("hui::EntryText", "The number was held no longer")},
    {"hospital_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The hospital did not confirm")},
    {"booking_state", QT_TRANSLATE_NOOP("hui::EntryText", "The booking stands elsewhere")},
    {"cancel_late", QT_TRANSLATE_NOOP("hui::EntryText", "Too late to cancel")},
    {"cancel_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The hospital keeps the number")},
    {"key_reused", QT_TRANSLATE_NOOP("hui::EntryText", "The key was used for something else")},
    {"fork", QT_TRANSLATE_NOOP("hui::EntryText", "The number was used by another operation")},
};

template <std::size_t N>
const char* wordFor(const Word (&words)[N], const QString& key)
{
    for (const Word& word : words)
        if (key == QLatin1StringView(word.key))
            return word.text;
    return nullptr;
}

} // namespace

QString EntryText::name(const Operation& operation)
{
    if (operation.kind == u"billpay.pay") {
        const char* category = wordFor(categories, operation.body.value(u"category").toString());
        if (category)
            return tr(category);
    }
    return nameOfKind(operation.kind);
}

QString EntryText::nameOfKind(const QString& kind)
{
    const char* word = wordFor(kinds, kind);
    return word ? tr(word) : kind;
}

QString EntryText::party(const Operation& operation)
{
    const QString account = operation.body.value(u"account").toString();
    return account.isEmpty() ? QString() : maskAccount(account);
}

PillLook EntryText::pill(const JournalEntry& entry, bool isReversed)
{
    switch (entry.state) {
    case OutboxState::Recorded:
    case OutboxState::RetryWait:
        return entry.heldUntil.isValid() ? held(entry.heldUntil, entry.operation.at)
                                         : pillOf(PillState::Queued);
    case OutboxState::Sending: return pillOf(PillState::Sending);
    case OutboxState::Unknown: return pillOf(PillState::Unknown);
    case OutboxState::Accepted: return pillOf(isReversed ? PillState::Reversed : PillState::Done);
    case OutboxState::Rejected: return {tr("Refused"), QStringLiteral("alert-circle"), Mood::Bad};
    case OutboxState::Review:
        return {tr("To be checked"), QStringLiteral("alert-triangle"), Mood::Warn};
    case OutboxState::Poison: return {tr("Put aside"), QStringLiteral("ban"), Mood::Bad};
    }
    return {};
}

PillLook EntryText::held(const QDateTime& until, const QDateTime& since)
{
    const QDateTime opens = inChina(until);
    const bool isToday = opens.date() == dateInChina(since);
    const QString when
        = opens.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("MM-dd HH:mm"));
    return {tr("Held to %1").arg(when), QStringLiteral("clock"), Mood::Neutral};
}

bool EntryText::isAlike(const JournalEntry& a, const JournalEntry& b)
{
    return a.state == b.state && a.attempts == b.attempts && a.serverRef == b.serverRef
        && a.resultCode == b.resultCode && a.lastError == b.lastError && a.firstSent == b.firstSent
        && a.result == b.result && a.heldUntil == b.heldUntil;
}

QString EntryText::reason(const QString& code)
{
    const char* word = wordFor(reasons, code);
    return word ? tr(word) : code;
}

} // namespace hui
