// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/MaskedChange.h"
#include "app/store/Store.h"
#include "modules/customers/ChangeCertificate.h"
#include "modules/customers/ChangeCustomer.h"
#include "modules/customers/CustomerBodies.h"
#include "modules/customers/ui/CustomerForm.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordFacts.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <algorithm>

// What is otherwise in a record: its fields, a value that came later and its document, signed where
// the bank's table asks.

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

QString shownValue(CustomerField field, const QString& shown)
{
    return shown.isEmpty() ? CustomersPage::tr("none") : CustomerText::value(field, shown);
}

/// As it is signed: what differs is seen.
ApprovalChange shownChange(CustomerField field, const QString& before, const QString& after)
{
    const MaskedChange shown = maskedChange(field, before, after);
    return {
        CustomerText::name(field), shownValue(field, shown.before), shownValue(field, shown.after)};
}

ApprovalRequest changeRequest(const ChangeCustomer& change, const Error& why)
{
    const auto changes = changesOf(change);
    HUI_ASSERT(changes); // all it wants is a signature
    ApprovalRequest request;
    request.operation = change.operation;
    request.kind = u"customer.change"_s;
    request.channel = channelOf(*changes);
    request.maker = change.shift;
    request.title = CustomersPage::tr("Change a customer's data");
    request.facts = recordFacts(change.seen);
    for (const FieldChange& each : *changes)
        request.changes.append(shownChange(each.field, change.seen.value(each.field), each.value));
    request.reason = textOf(why);
    return request;
}

QString endOf(const Certificate& certificate)
{
    return certificate.validUntil.isValid() ? certificate.validUntil.toString(Qt::ISODate)
                                            : CustomersPage::tr("long-term");
}

/// A value that came later, beside what the record has: of a document its two ends.
ApprovalChange shownConflict(const FieldConflict& conflict, const Customer& seen)
{
    if (conflict.field != CustomerField::ValidUntil)
        return shownChange(conflict.field, seen.value(conflict.field), conflict.value);
    return {CustomerText::name(conflict.field), CustomerText::endOnRecord(seen, conflict.value),
        CustomerText::value(conflict.field, conflict.value)};
}

/// What the supervisor signs: `seen` is the record as it is stored when that is asked.
ApprovalRequest decisionRequest(
    const DecideConflict& request, const Customer& seen, const Error& why)
{
    const ConflictDecision& decision = request.decision;
    const auto conflict = std::ranges::find_if(seen.conflicts, [&](const FieldConflict& each) {
        return each.operation == decision.conflict && each.field == decision.field;
    });
    HUI_ASSERT(conflict != seen.conflicts.end()); // see decidedIn()
    const ApprovalChange change = shownConflict(*conflict, seen);
    ApprovalRequest asked;
    asked.operation = request.operation;
    asked.kind = u"customer.decide"_s;
    asked.channel = channelOf(decision);
    asked.maker = request.shift;
    asked.title = decision.take ? CustomersPage::tr("Take a value that came later")
                                : CustomersPage::tr("Drop a value that came later");
    asked.facts = recordFacts(seen);
    if (decision.take)
        asked.changes = {change};
    else
        asked.facts.append({{change.what, change.before}, {asked.title, change.after}});
    asked.reason = textOf(why);
    return asked;
}

/// What came of a decision; of one that is to be signed, the record it would be made on. What a
/// page shows may be older than that.
struct Decided {
    Result<Customer> record;
    std::optional<Customer> stored = {};
};

bool waitsFor(const Customer& record, const ConflictDecision& decision)
{
    return std::ranges::any_of(record.conflicts, [&](const FieldConflict& each) {
        return each.operation == decision.conflict && each.field == decision.field;
    });
}

Decided decidedIn(Database& database, const DecideConflict& request)
{
    Decided made{decide(database, request)};
    if (made.record || made.record.error().kind != Error::Kind::NeedsApproval)
        return made;
    const auto stored = CustomerRepository(database).byId(request.customer);
    if (!stored)
        return {std::unexpected(stored.error())};
    if (!*stored || !waitsFor(**stored, request.decision)) // nobody signs what changes nothing
        return {failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This has been decided already."))};
    made.stored = **stored;
    return made;
}

/// What becomes of a document: its number, and its end where the number stays.
QList<ApprovalChange> shownChanges(const Certificate& now, const std::optional<Certificate>& before)
{
    const QString kind = CustomerText::name(now.kind);
    if (!before)
        return {{kind, CustomersPage::tr("none"), maskedNumberChange({}, now).after},
            {CustomersPage::tr("Valid until"), CustomersPage::tr("none"), endOf(now)}};
    QList<ApprovalChange> changes;
    if (before->kind != now.kind)
        changes.append({CustomersPage::tr("Document"), CustomerText::name(before->kind), kind});
    if (before->country != now.country)
        changes.append({CustomersPage::tr("Issuing country"), before->country, now.country});
    if (before->number != now.number) {
        const MaskedChange number = maskedNumberChange(*before, now);
        changes.append({kind, number.before, number.after});
    }
    if (before->validUntil != now.validUntil)
        changes.append({CustomersPage::tr("Valid until"), endOf(*before), endOf(now)});
    return changes;
}

/// The document that is replaced, or the one of the same number that takes a new end.
std::optional<Certificate> documentBefore(const ChangeCertificate& change, const Customer& record)
{
    if (change.replaces)
        return change.replaces;
    const auto same = std::ranges::find_if(record.certificates,
        [&](const Certificate& each) { return each.key() == change.certificate.key(); });
    return same == record.certificates.end() ? std::nullopt : std::optional(*same);
}

ApprovalRequest certificateRequest(
    const ChangeCertificate& change, const Customer& record, const Error& why)
{
    ApprovalRequest request;
    request.operation = change.operation;
    request.kind = u"customer.certificate"_s;
    request.channel = u"identity"_s;
    request.maker = change.shift;
    request.title = CustomersPage::tr("Change a customer's certificate");
    request.facts = recordFacts(record);
    request.changes = shownChanges(change.certificate, documentBefore(change, record));
    request.reason = textOf(why);
    return request;
}

} // namespace

void CustomersPage::setSaving(bool isSaving)
{
    m_commit->setEnabled(!isSaving);
    m_form->setLocked(isSaving);
}

void CustomersPage::commitChange(const ChangeCustomer& change)
{
    setSaving(true);
    const auto work = [change](Database& database) { return changeCustomer(database, change); };
    whenDone(m_services.store.run(work), this, [this, change](const Result<Customer>& record) {
        if (record || record.error().kind != Error::Kind::NeedsApproval)
            return saved(record);
        setSaving(false);
        signOperation({m_services.store, m_services.uplink, m_services.clock},
            {changeRequest(change, record.error()),
                signedUse(change, &ChangeCustomer::approval, changeCustomer)},
            this, *m_message, [this, agreed = change](const Countersign& signer) mutable {
                agreed.approval = signer;
                commitChange(agreed);
            });
    });
}

void CustomersPage::decideOn(const ConflictDecision& decision)
{
    commitDecision({newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_record->record().id, decision, m_services.clock.nowUtc()});
}

void CustomersPage::commitDecision(const DecideConflict& request)
{
    const auto work
        = [request](Database& database) -> Result<Decided> { return decidedIn(database, request); };
    whenDone(m_services.store.run(work), this, [this, request](const Result<Decided>& made) {
        if (!made)
            return saved(std::unexpected(made.error()));
        if (!made->stored)
            return saved(made->record);
        signOperation({m_services.store, m_services.uplink, m_services.clock},
            {decisionRequest(request, *made->stored, made->record.error()),
                signedUse(request, &DecideConflict::approval, decide)},
            this, *m_message, [this, agreed = request](const Countersign& signer) mutable {
                agreed.approval = signer;
                commitDecision(agreed);
            });
    });
}

void CustomersPage::commitCertificate(const ChangeCertificate& change)
{
    setSaving(true);
    const auto work = [change](Database& database) { return changeCertificate(database, change); };
    whenDone(m_services.store.run(work), this, [this, change](const Result<Customer>& record) {
        const bool isAsked = !record && record.error().kind == Error::Kind::NeedsApproval
            && m_record->record().id == change.customer; // else another one was opened meanwhile
        if (!isAsked)
            return saved(record);
        setSaving(false);
        signOperation({m_services.store, m_services.uplink, m_services.clock},
            {certificateRequest(change, m_record->record(), record.error()),
                signedUse(change, &ChangeCertificate::approval, changeCertificate)},
            this, *m_message, [this, agreed = change](const Countersign& signer) mutable {
                agreed.approval = signer;
                commitCertificate(agreed);
            });
    });
}

} // namespace hui::customers
