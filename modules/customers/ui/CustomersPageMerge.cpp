// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/JoinRecords.h"
#include "app/customer/MaskedChange.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/MergeCustomers.h"
#include "modules/customers/ui/CustomerForm.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <QStackedWidget>

#include <algorithm>

// Records that are one person's, and documents that were renewed.

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

ApprovalChange counted(const QString& what, qsizetype before, qsizetype after)
{
    return {what, QString::number(before), QString::number(after)};
}

qsizetype standing(const Customer& record, const QDate& day)
{
    return std::ranges::count_if(
        record.consents, [&day](const Consent& one) { return one.stands(day); });
}

QString documentsOf(const Customer& record)
{
    QStringList all;
    for (const Certificate& one : record.certificates)
        all.append(CustomerText::name(one.kind) + u' ' + maskedNumber(one));
    return all.join(CustomersPage::tr(", "));
}

QString seenValue(CustomerField field, const QString& shown)
{
    return shown.isEmpty() ? CustomersPage::tr("none") : CustomerText::value(field, shown);
}

/// Of each field in which the two differ, what the merged record said and what will hold: what
/// differs is seen. Where both say something the other value waits to be decided.
QList<ApprovalChange> differing(const Customer& into, const Customer& from, const Customer& after)
{
    QList<ApprovalChange> changes;
    for (const CustomerField field : customerFields()) {
        const QString stands = after.value(field);
        const bool isTaken = stands != into.value(field);
        const QString before = isTaken ? into.value(field) : from.value(field);
        if (before == stands || (!isTaken && before.isEmpty()))
            continue;
        const MaskedChange shown = maskedChange(field, before, stands);
        const QString name = CustomerText::name(field);
        changes.append({isTaken ? name : CustomersPage::tr("%1, to be decided").arg(name),
            seenValue(field, shown.before), seenValue(field, shown.after)});
    }
    return changes;
}

/// How much there is of what moves along, where it is not as it was.
QList<ApprovalChange> moved(const Customer& into, const Customer& after, const QDate& day)
{
    QList<ApprovalChange> changes{counted(CustomersPage::tr("Certificates"),
                                      into.certificates.size(), after.certificates.size()),
        counted(CustomersPage::tr("Consents"), into.consents.size(), after.consents.size()),
        counted(
            CustomersPage::tr("Consents that stand"), standing(into, day), standing(after, day)),
        counted(CustomersPage::tr("Family and agents"), into.links.size(), after.links.size()),
        counted(CustomersPage::tr("To be decided"), into.conflicts.size(), after.conflicts.size())};
    const auto isSame = [](const ApprovalChange& one) { return one.before == one.after; };
    changes.erase(std::remove_if(changes.begin() + 1, changes.end(), isSame), changes.end());
    return changes;
}

/// The two records are joined for good: who signs sees what moves.
ApprovalRequest mergeRequest(
    const MergeCustomers& merge, const Customer& into, const Customer& from)
{
    const auto shown = [](const Customer& record, CustomerField field) {
        return CustomerText::value(field, masked(field, record.value(field)));
    };
    const Customer after = joinedRecord(into, from, {merge.operation, merge.at});
    ApprovalRequest request;
    request.operation = merge.operation;
    request.kind = u"customer.merge"_s;
    request.maker = merge.shift;
    request.title = CustomersPage::tr("Merge two customers");
    request.facts = {{CustomersPage::tr("Stays"), shown(into, CustomerField::Name)},
        {CustomersPage::tr("Its certificates"), documentsOf(into)},
        {CustomersPage::tr("Is merged into it"), shown(from, CustomerField::Name)},
        {CustomersPage::tr("The certificates of that"), documentsOf(from)}};
    request.changes = differing(into, from, after) + moved(into, after, merge.shift.businessDate);
    request.reason = merge.reason;
    return request;
}

} // namespace

void CustomersPage::listenToMerges()
{
    connect(&m_services.sync, &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        if (isUp(status.link))
            askDuplicatesAgain();
    });
    connect(&m_services.sync, &SyncEngine::settled, this, &CustomersPage::askDuplicatesAgain);
    connect(m_record, &RecordView::mergeAsked, this, &CustomersPage::startMerge);
    connect(m_record, &RecordView::certificateAsked, this, &CustomersPage::startCertificate);
}

void CustomersPage::readDuplicates()
{
    const Customer record = m_record->record();
    const auto look = [record](Database& database) { return duplicatesOf(database, record); };
    whenDone(m_services.store.run(look), this,
        [this, id = record.id](const Result<QList<Duplicate>>& duplicates) {
            if (m_record->record().id != id)
                return;
            if (!duplicates)
                return m_message->say(duplicates.error());
            m_record->setDuplicates(*duplicates);
            readDuplicatesElsewhere(*duplicates);
        });
}

/// Those of the whole bank, as soon as the platform can be asked; the desk's own are shown already.
void CustomersPage::readDuplicatesElsewhere(const QList<Duplicate>& known)
{
    m_isComparedHere = false;
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/customers/%1:duplicates"_s.arg(idText(m_record->record().id));
    request.key = newOperationId(m_services.clock, m_services.random);
    whenDone(m_services.uplink.ask(request), this,
        [this, id = m_record->record().id, known](const Result<UplinkAnswer>& answer) {
            if (m_record->record().id != id)
                return;
            const auto lines = answer && !answer->isProblem()
                ? foundCustomersFromJson(answer->body)
                : Result<QList<FoundCustomer>>(std::unexpected(Error{}));
            m_isComparedHere = !lines;
            if (!lines) // a record that it does not know has not been sent yet
                return m_record->setComparedHere(!answer || !answer->isProblem());
            QList<FoundCustomer> elsewhere;
            for (const FoundCustomer& line : *lines)
                if (std::ranges::none_of(
                        known, [&](const Duplicate& one) { return one.customer.id == line.id; }))
                    elsewhere.append(line);
            m_record->addDuplicates(elsewhere);
        });
}

/// The line is back, or the record has been sent.
void CustomersPage::askDuplicatesAgain()
{
    if (m_isComparedHere && m_steps->currentIndex() == Record)
        readDuplicatesElsewhere({}); // what is shown already stands once
}

void CustomersPage::startMerge(const QUuid& from, const QString& reason)
{
    const QUuid id = from;
    const auto read = [id](Database& database) { return CustomerRepository(database).byId(id); };
    whenDone(m_services.store.run(read), this,
        [this, reason, into = m_record->record().id](const Result<std::optional<Customer>>& other) {
            if (!other)
                return m_message->say(other.error());
            if (*other && m_record->record().id == into) // else another was opened meanwhile
                signMerge(**other, reason);
        });
}

void CustomersPage::signMerge(const Customer& from, const QString& reason)
{
    MergeCustomers merge{newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_record->record().id, from.id, reason, {}, m_services.clock.nowUtc()};
    const ApprovalRequest asked = mergeRequest(merge, m_record->record(), from);
    signOperation({m_services.store, m_services.uplink, m_services.clock},
        {asked, signedUse(merge, &MergeCustomers::approval, mergeCustomers)}, this, *m_message,
        [this, agreed = merge](const Countersign& signer) mutable {
            agreed.approval = signer;
            agreed.at = m_services.clock.nowUtc();
            commitMerge(agreed);
        });
}

void CustomersPage::commitMerge(const MergeCustomers& merge)
{
    whenDone(m_services.store.run(
                 [merge](Database& database) { return mergeCustomers(database, merge); }),
        this, [this](const Result<Done>& merged) {
            if (!merged)
                return m_message->say(merged.error());
            m_services.sync.wake();
            m_record->setDuplicates({});
            m_message->say(Mood::Info, tr("The platform is asked to merge the records"),
                tr("They are one as soon as it has agreed."));
        });
}

void CustomersPage::startCertificate()
{
    m_task = Task::Certificate;
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_message->clear();
    m_form->startCertificate(m_record->record());
    m_steps->setCurrentIndex(Form);
    m_form->focusFirst();
}

} // namespace hui::customers
