// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/EntryText.h"

#include "app/core/Masking.h"

#include <QMap>

namespace hui {

namespace {

struct Word {
    const char* key;
    const char* text;
};

constexpr Word kinds[] = {
    {"billpay.cancel", QT_TRANSLATE_NOOP("hui::EntryText", "Cancellation")},
    {"billpay.reverse", QT_TRANSLATE_NOOP("hui::EntryText", "Reversal")},
    {"billpay.suspend", QT_TRANSLATE_NOOP("hui::EntryText", "Put in suspense")},
    {"billpay.resolve", QT_TRANSLATE_NOOP("hui::EntryText", "Unclear payment resolved")},
    {"billpay.repost", QT_TRANSLATE_NOOP("hui::EntryText", "Posted again")},
    {"billpay.complain", QT_TRANSLATE_NOOP("hui::EntryText", "Complaint")},
    {"billpay.refund", QT_TRANSLATE_NOOP("hui::EntryText", "Refund")},
    {"billpay.put_back", QT_TRANSLATE_NOOP("hui::EntryText", "Cash put back")},
    {"billpay.print", QT_TRANSLATE_NOOP("hui::EntryText", "Slip printed")},
    {"till.open", QT_TRANSLATE_NOOP("hui::EntryText", "Till opened")},
    {"till.lock", QT_TRANSLATE_NOOP("hui::EntryText", "Till locked")},
    {"till.unlock", QT_TRANSLATE_NOOP("hui::EntryText", "Till unlocked")},
    {"till.count", QT_TRANSLATE_NOOP("hui::EntryText", "Closing count")},
    {"till.difference", QT_TRANSLATE_NOOP("hui::EntryText", "Difference booked")},
    {"till.return", QT_TRANSLATE_NOOP("hui::EntryText", "Till returned")},
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
};

constexpr Word reasons[] = {
    {"already_paid", QT_TRANSLATE_NOOP("hui::EntryText", "Paid already")},
    {"amount_differs", QT_TRANSLATE_NOOP("hui::EntryText", "The amount differs")},
    {"biller_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The biller refused it")},
    {"till_not_open", QT_TRANSLATE_NOOP("hui::EntryText", "The till is not open")},
    {"not_reversible", QT_TRANSLATE_NOOP("hui::EntryText", "Cannot be reversed")},
    {"reversed", QT_TRANSLATE_NOOP("hui::EntryText", "The attempt was reversed")},
    {"resolved_not_paid", QT_TRANSLATE_NOOP("hui::EntryText", "Found not to be paid")},
    {"insufficient_funds", QT_TRANSLATE_NOOP("hui::EntryText", "The account does not hold it")},
    {"debit_refused", QT_TRANSLATE_NOOP("hui::EntryText", "The card or account was refused")},
    {"already_reversed", QT_TRANSLATE_NOOP("hui::EntryText", "Reversed already")},
    {"not_same_day", QT_TRANSLATE_NOOP("hui::EntryText", "Not of the same day")},
    {"approval_missing", QT_TRANSLATE_NOOP("hui::EntryText", "The approval is missing")},
    {"approval_mismatch",
        QT_TRANSLATE_NOOP("hui::EntryText", "The approval is for something else")},
    {"approval_expired", QT_TRANSLATE_NOOP("hui::EntryText", "The approval came too late")},
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
        return category ? tr(category) : tr("Bill payment");
    }
    const char* kind = wordFor(kinds, operation.kind);
    return kind ? tr(kind) : operation.kind;
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
    case OutboxState::RetryWait: return pillOf(PillState::Queued);
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

bool EntryText::isAlike(const JournalEntry& a, const JournalEntry& b)
{
    return a.state == b.state && a.attempts == b.attempts && a.serverRef == b.serverRef
        && a.resultCode == b.resultCode && a.lastError == b.lastError && a.firstSent == b.firstSent
        && a.result == b.result;
}

QString EntryText::reason(const QString& code)
{
    const char* word = wordFor(reasons, code);
    return word ? tr(word) : code;
}

} // namespace hui
