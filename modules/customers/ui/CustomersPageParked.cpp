// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/customer/ConsentTextRepository.h"
#include "app/customer/CustomerWire.h"
#include "app/store/Store.h"
#include "modules/customers/ui/ConsentForm.h"
#include "modules/customers/ui/CustomerFinder.h"
#include "modules/customers/ui/CustomerForm.h"
#include "modules/customers/ui/CustomerTableModel.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/LinkForm.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QLineEdit>
#include <QStackedWidget>

// What becomes of a record that is looked at, or changed, when its customer is asked to wait.

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

const QString stepKey = u"step"_s;
const QString taskKey = u"task"_s;
const QString operationKey = u"operation"_s;
const QString entriesKey = u"entries"_s;
const QString seenKey = u"seen"_s; ///< the record as it was when the form was begun

QJsonObject entriesToJson(const QMap<QString, QString>& entries)
{
    QJsonObject json;
    for (const auto& [key, value] : entries.asKeyValueRange())
        json.insert(key, value);
    return json;
}

QMap<QString, QString> entriesFromJson(const QJsonObject& json)
{
    QMap<QString, QString> entries;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        entries.insert(entry.key(), entry->toString());
    return entries;
}

} // namespace

QMap<QString, QString> CustomersPage::entriesOf(int step) const
{
    if (step == Form)
        return m_form->entries();
    if (m_steps->widget(step) == m_consent)
        return m_consent->entries();
    return m_steps->widget(step) == m_link ? m_link->entries() : QMap<QString, QString>();
}

QJsonObject CustomersPage::putAway()
{
    const int step = m_steps->currentIndex();
    if (!m_commit->isEnabled())
        return {}; // it is being saved
    QJsonObject kept;
    if (step != Search)
        kept = {{stepKey, step}, {taskKey, static_cast<int>(m_task)},
            {operationKey, idText(m_operation)}, {entriesKey, entriesToJson(entriesOf(step))}};
    // What a change is based on is what was seen when it was begun, not what others made of it.
    if (step != Search && !(step == Form && m_task == Task::Create))
        kept.insert(seenKey, toJson(m_record->record()));
    m_record->mask();
    m_form->startNew();
    m_message->clear();
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_steps->setCurrentIndex(Search);
    m_search->clear();
    m_finder->find({});
    m_model->setCustomers({});
    m_table->emptyState()->showEmpty(
        tr("Type to find a customer, or put a document on the reader"));
    return kept;
}

void CustomersPage::bringBack(const QJsonObject& kept)
{
    Parked parked;
    parked.step = kept.value(stepKey).toInt();
    parked.task = static_cast<Task>(kept.value(taskKey).toInt());
    parked.operation = QUuid::fromString(kept.value(operationKey).toString());
    parked.entries = entriesFromJson(kept.value(entriesKey).toObject());
    if (!kept.contains(seenKey)) {
        startNew();
        m_operation = parked.operation;
        return m_form->setEntries(parked.entries);
    }
    const Result<ToldCustomer> seen = toldCustomerFromJson(kept.value(seenKey).toObject());
    if (!seen)
        return m_message->say(seen.error());
    if (parked.step == Record)
        return openRecord(seen->record.id); // as it is now
    restoreForm(seen->record, parked);
}

void CustomersPage::restoreForm(const Customer& seen, const Parked& parked)
{
    m_record->setRecord(seen, m_services.shift.businessDate);
    if (m_steps->widget(parked.step) == m_link) {
        startLink();
        m_operation = parked.operation;
        return m_link->setEntries(parked.entries);
    }
    if (m_steps->widget(parked.step) == m_consent) {
        const auto read = [today = m_services.shift.businessDate](Database& database) {
            return ConsentTextRepository(database).allOn(today);
        };
        return whenDone(m_services.store.run(read), this,
            [this, seen, parked](const Result<QList<ConsentText>>& texts) {
                if (!texts)
                    return m_message->say(texts.error());
                m_operation = parked.operation; // the paper that was printed has its number
                m_steps->setCurrentWidget(m_consent);
                m_consent->startAnew(seen, *texts, m_operation);
                m_consent->setEntries(parked.entries);
            });
    }
    if (parked.task == Task::Certificate) {
        startCertificate();
        m_operation = parked.operation;
        return m_form->setEntries(parked.entries);
    }
    m_operation = parked.operation;
    m_steps->setCurrentIndex(Record); // masked, until the record is given for the form
    fillChange(seen, parked);
}

} // namespace hui::customers
