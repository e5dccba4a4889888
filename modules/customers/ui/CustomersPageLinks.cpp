// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/customers/LinkAuthority.h"
#include "modules/customers/LinkCustomers.h"
#include "modules/customers/ui/CustomerFinder.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/LinkForm.h"
#include "modules/customers/ui/RecordFacts.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

// Who has to do with the customer, and the labels of the record.

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// What came of a link; of one that is to be signed, whom it is with.
struct Linked {
    Result<Customer> record;
    std::optional<Customer> other = {};
};

Linked linkedIn(Database& database, const LinkCustomers& request)
{
    Linked made{linkCustomers(database, request)};
    if (made.record || made.record.error().kind != Error::Kind::NeedsApproval)
        return made;
    const auto other = CustomerRepository(database).byId(request.other);
    if (!other)
        return {std::unexpected(other.error())};
    made.other = *other;
    return made;
}

QString standingOf(const QString& name, const QDate& until)
{
    return until.isValid()
        ? CustomersPage::tr("%1, until %2").arg(name, until.toString(Qt::ISODate))
        : name;
}

/// Both people, masked, and what one is to the other from now on.
ApprovalRequest linkRequest(
    const LinkCustomers& wanted, const Customer& record, const Customer& other, const Error& why)
{
    const QString role = CustomerText::name(wanted.link.role);
    const QString name = masked(CustomerField::Name, other.value(CustomerField::Name));
    ApprovalRequest request;
    request.operation = wanted.operation;
    request.kind = u"customer.link"_s;
    request.channel = channelOf(wanted.link.role);
    request.maker = wanted.shift;
    request.title = CustomersPage::tr("Link two customers");
    request.facts = recordFacts(record);
    request.facts.append({role, name});
    for (const Certificate& each : other.certificates)
        request.facts.append({CustomerText::name(each.kind), maskedNumber(each)});
    if (!wanted.link.paper.isEmpty())
        request.facts.append(
            {CustomersPage::tr("Supporting document"), wanted.link.paper.simplified()});
    if (!wanted.copies.isEmpty())
        request.facts.append({CustomersPage::tr("Copies"), QString::number(wanted.copies.size())});
    request.changes = {{role, CustomersPage::tr("none"), standingOf(name, wanted.link.until)}};
    request.reason = textOf(why);
    return request;
}

ApprovalRequest endRequest(
    const EndLink& wanted, const Customer& record, const CustomerLink& link, const Error& why)
{
    ApprovalRequest request;
    request.operation = wanted.operation;
    request.kind = u"customer.unlink"_s;
    request.channel = channelOf(link.role);
    request.maker = wanted.shift;
    request.title = CustomersPage::tr("End a link");
    request.facts = recordFacts(record);
    if (!link.paper.isEmpty())
        request.facts.append({CustomersPage::tr("Supporting document"), link.paper});
    request.changes = {{CustomerText::name(link.role), standingOf(link.name, link.until),
        CustomersPage::tr("none")}};
    request.reason = textOf(why);
    return request;
}

} // namespace

void CustomersPage::listenToLinks()
{
    connect(m_record, &RecordView::linkAsked, this, &CustomersPage::startLink);
    connect(m_record, &RecordView::endAsked, this, &CustomersPage::endLinkOf);
    connect(m_record, &RecordView::openAsked, this, &CustomersPage::openRecord);
    connect(m_record, &RecordView::agentCame, this, &CustomersPage::serve);
    connect(m_record, &RecordView::tagAsked, this, &CustomersPage::tag);
    connect(m_link, &LinkForm::committed, this, &CustomersPage::commitLink);
    connect(m_link, &LinkForm::left, this, &CustomersPage::stepBack);
    connect(m_tag, &QComboBox::activated, this, &CustomersPage::find);
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == u"customer_tag")
            readTags();
    });
    readTags();
}

void CustomersPage::find()
{
    m_finder->find(m_search->text(), m_tag->currentData().toString());
}

void CustomersPage::readTags()
{
    const auto read = [](Database& database) { return TagRepository(database).entries(); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<TagEntry>>& entries) {
        if (!entries)
            return m_message->say(entries.error());
        const QString chosen = m_tag->currentData().toString();
        m_tag->clear();
        m_tag->addItem(tr("All"), QString());
        for (const TagEntry& entry : *entries)
            m_tag->addItem(CustomerText::name(entry), entry.id);
        m_tag->setCurrentIndex(qMax(0, m_tag->findData(chosen)));
        m_tag->parentWidget()->setVisible(!entries->isEmpty());
        m_record->setTagEntries(*entries);
    });
}

void CustomersPage::startLink()
{
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_message->clear();
    m_steps->setCurrentWidget(m_link);
    m_link->startAnew();
}

void CustomersPage::commitLink()
{
    if (!m_link->check(m_message))
        return;
    writeLink({m_operation, m_services.shift, m_record->record().id, m_link->other(),
        m_link->link(), m_services.clock.nowUtc(), m_link->copies()});
}

void CustomersPage::writeLink(const LinkCustomers& request)
{
    m_link->setLocked(true);
    const auto work
        = [request](Database& database) -> Result<Linked> { return linkedIn(database, request); };
    whenDone(m_services.store.run(work), this, [this, request](const Result<Linked>& made) {
        m_link->setLocked(false);
        if (!made)
            return saved(std::unexpected(made.error()));
        const bool isShown = m_record->record().id == request.customer;
        if (!made->other || !isShown) // else another record was opened meanwhile
            return linkWritten(made->record);
        signOperation({m_services.store, m_services.uplink, m_services.clock},
            {linkRequest(request, m_record->record(), *made->other, made->record.error()),
                signedUse(request, &LinkCustomers::approval, linkCustomers)},
            this, *m_message, [this, agreed = request](const Countersign& signer) mutable {
                agreed.approval = signer;
                writeLink(agreed);
            });
    });
}

void CustomersPage::linkWritten(const Result<Customer>& record)
{
    if (record || record.error().kind != Error::Kind::Input)
        return saved(record);
    m_link->refuse(record.error().detail, textOf(record.error()));
}

void CustomersPage::endLinkOf(const QUuid& link)
{
    writeEnd({newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_record->record().id, link, m_services.clock.nowUtc()});
}

void CustomersPage::writeEnd(const EndLink& request)
{
    const auto work = [request](Database& database) { return endLink(database, request); };
    whenDone(m_services.store.run(work), this, [this, request](const Result<Customer>& record) {
        const QList<CustomerLink>& links = m_record->record().links;
        const auto link = std::ranges::find(links, request.link, &CustomerLink::operation);
        const bool isAsked = !record && record.error().kind == Error::Kind::NeedsApproval
            && link != links.end(); // else another record was opened meanwhile
        if (!isAsked)
            return saved(record);
        signOperation({m_services.store, m_services.uplink, m_services.clock},
            {endRequest(request, m_record->record(), *link, record.error()),
                signedUse(request, &EndLink::approval, endLink)},
            this, *m_message, [this, agreed = request](const Countersign& signer) mutable {
                agreed.approval = signer;
                writeEnd(agreed);
            });
    });
}

void CustomersPage::tag(const QString& tag, bool isOn)
{
    const TagCustomer request{newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_record->record().id, tag, isOn, m_services.clock.nowUtc()};
    whenDone(m_services.store.run(
                 [request](Database& database) { return tagCustomer(database, request); }),
        this, [this](const Result<Customer>& record) {
            saved(record);
            if (record && record->id == m_services.customer.record()) // it holds for them at once
                m_services.customer.start(ServedCustomer(*m_services.customer.customer()));
        });
}

} // namespace hui::customers
