// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/customer/TagRepository.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/customers/LinkCustomers.h"
#include "modules/customers/ui/CustomerFinder.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/LinkForm.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/CurrentCustomer.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>

// Who has to do with the customer, and the labels of the record.

namespace hui::customers {

using namespace Qt::StringLiterals;

void CustomersPage::listenToLinks()
{
    connect(m_record, &RecordView::linkAsked, this, &CustomersPage::startLink);
    connect(m_record, &RecordView::endAsked, this, &CustomersPage::endLinkOf);
    connect(m_record, &RecordView::openAsked, this, &CustomersPage::openRecord);
    connect(m_record, &RecordView::agentCame, this, &CustomersPage::serve);
    connect(m_record, &RecordView::tagAsked, this, &CustomersPage::tag);
    connect(m_link, &LinkForm::committed, this, &CustomersPage::commitLink);
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
    m_link->setLocked(true);
    const LinkCustomers request{m_operation, m_services.shift, m_record->record().id,
        m_link->other(), m_link->link(), m_services.clock.nowUtc()};
    whenDone(m_services.store.run(
                 [request](Database& database) { return linkCustomers(database, request); }),
        this, [this](const Result<Customer>& record) {
            m_link->setLocked(false);
            if (record || record.error().kind != Error::Kind::Input)
                return saved(record);
            m_link->refuse(record.error().detail, textOf(record.error()));
        });
}

void CustomersPage::endLinkOf(const QUuid& link)
{
    const EndLink request{newOperationId(m_services.clock, m_services.random), m_services.shift,
        m_record->record().id, link, m_services.clock.nowUtc()};
    whenDone(
        m_services.store.run([request](Database& database) { return endLink(database, request); }),
        this, [this](const Result<Customer>& record) { saved(record); });
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
