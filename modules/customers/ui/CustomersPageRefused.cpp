// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/ReceiveCustomer.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/sync/Uplink.h"
#include "modules/customers/TakeBackCreation.h"
#include "modules/customers/ui/CustomerForm.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/CurrentCustomer.h"
#include "ui/EntryText.h"
#include "ui/MessageBar.h"

#include <QStackedWidget>

// What the platform refused: it is said why, and the record is again as the platform has it.

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

/// Stores what was told and gives the record as it stands then.
Result<std::optional<Customer>> storeTold(
    Database& database, const QUuid& customer, const QJsonObject& told)
{
    const QString key = told.value("id"_L1).toString();
    const auto received
        = database.transaction([&] { return receiveCustomer(database, key, told); });
    if (!received)
        return std::unexpected(received.error());
    return CustomerRepository(database).byId(customer);
}

} // namespace

void CustomersPage::listenToRefusals()
{
    // What was refused while this page was not there.
    whenDone(m_services.store.run(takeBackCreations), this, [this](const Result<int>& taken) {
        if (!taken)
            m_message->say(taken.error());
    });
    connect(&m_services.sync, &SyncEngine::settled, this,
        [this](const QUuid& operation, OutboxState state) {
            if (state == OutboxState::Rejected)
                takeBack(operation);
        });
}

void CustomersPage::takeBack(const QUuid& operation)
{
    const auto read = [operation](Database& database) { return Journal(database).byId(operation); };
    whenDone(
        m_services.store.run(read), this, [this](const Result<std::optional<JournalEntry>>& entry) {
            if (!entry)
                return m_message->say(entry.error());
            if (!*entry || !(*entry)->operation.kind.startsWith(u"customer."))
                return;
            const Operation& refused = (*entry)->operation;
            m_message->say(Mood::Bad, tr("The platform refused: %1").arg(EntryText::name(refused)),
                EntryText::reason((*entry)->resultCode));
            if (refused.kind == u"customer.create")
                takeBackRecord(refused.id);
            else
                restore(QUuid::fromString(refused.body.value("customer"_L1).toString()));
        });
}

/// A record that the platform does not take is none; who entered it finds their entries again.
void CustomersPage::takeBackRecord(const QUuid& customer)
{
    const bool wasShown = m_steps->currentIndex() == Record && m_record->record().id == customer;
    const OpenRecord given{
        m_services.shift, customer, u"customer.fill"_s, {{u"form"_s, u"customers.create"_s}}};
    const auto take = [given, wasShown](Database& database) -> Result<std::optional<CreateBody>> {
        // The form that is filled again shows it in clear. Refused: there is no record any more.
        if (const auto noted
            = wasShown ? hui::openRecord(database, given) : Result<Customer>(Customer{});
            !noted && noted.error().kind != Error::Kind::Refused)
            return std::unexpected(noted.error());
        return takeBackCreation(database, given.customer);
    };
    whenDone(m_services.store.run(take), this,
        [this, customer, wasShown](const Result<std::optional<CreateBody>>& entered) {
            if (!entered)
                return m_message->say(entered.error());
            if (!*entered)
                return;
            if (auto served = m_services.customer.customer();
                served && served->record == customer) {
                served->record = {};
                m_services.customer.start(*served);
            }
            const bool isShown = wasShown && m_steps->currentIndex() == Record
                && m_record->record().id == customer;
            if (isShown)
                enterAgain(**entered);
        });
}

void CustomersPage::enterAgain(const CreateBody& entered)
{
    ReadDocument document{entered.certificate, {}};
    for (const FieldChange& change : entered.fields)
        document.fields.insert(change.field, change.value);
    m_task = Task::Create;
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_steps->setCurrentIndex(Form);
    m_form->startNew();
    m_form->take(document);
}

void CustomersPage::restore(const QUuid& customer)
{
    if (customer.isNull())
        return;
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/customers/%1:take"_s.arg(idText(customer));
    request.key = newOperationId(m_services.clock, m_services.random);
    whenDone(
        m_services.uplink.ask(request), this, [this, customer](const Result<UplinkAnswer>& answer) {
            if (!answer || answer->isProblem())
                return; // it is told with the next change of the record
            const auto store = [customer, told = answer->body](Database& database) {
                return storeTold(database, customer, told);
            };
            whenDone(m_services.store.run(store), this,
                [this, customer](const Result<std::optional<Customer>>& record) {
                    if (!record)
                        return m_message->say(record.error());
                    if (*record && m_record->record().id == customer)
                        m_record->setRecord(**record, m_services.shift.businessDate);
                });
        });
}

} // namespace hui::customers
