// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/customers/ChangeCertificate.h"
#include "modules/customers/ChangeCustomer.h"
#include "modules/customers/CreateCustomer.h"
#include "modules/customers/RevealCustomer.h"
#include "modules/customers/ui/ConsentForm.h"
#include "modules/customers/ui/CustomerForm.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"

#include <QStackedWidget>

// What is entered about a person.

namespace hui::customers {

using namespace Qt::StringLiterals;

void CustomersPage::startNew()
{
    m_task = Task::Create;
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_message->clear();
    m_form->startNew();
    m_steps->setCurrentIndex(Form);
    m_form->focusFirst();
}

/// The form shows its entries in clear: the record leaves by its one door (ADR 43). A child's as
/// well, without a guardian's consent: to put right what is kept is no use of it.
void CustomersPage::startChange()
{
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_message->clear();
    fillChange(m_record->record(), {Form, Task::Change, m_operation, {}});
}

/// Fills the form once the audit trail has it: from the record as it is now, or, where its customer
/// was asked to wait, from the one that was seen then and what was entered on top.
void CustomersPage::fillChange(const Customer& seen, const Parked& parked)
{
    const OpenRecord request{
        m_services.shift, seen.id, u"customer.fill"_s, {{u"form"_s, u"customers.change"_s}}};
    const auto open = [request](Database& database) { return hui::openRecord(database, request); };
    const auto show
        = [this, seen, parked, step = m_steps->currentIndex()](const Result<Customer>& now) {
              if (m_operation != parked.operation || m_steps->currentIndex() != step)
                  return; // something else was begun meanwhile
              if (!now)
                  return m_message->say(now.error());
              const bool isAnew = parked.entries.isEmpty();
              m_record->setRecord(isAnew ? *now : seen, m_services.shift.businessDate);
              m_task = Task::Change;
              m_form->startChange(m_record->record());
              m_form->setEntries(parked.entries);
              m_steps->setCurrentIndex(Form);
              m_form->focusFirst();
          };
    whenDone(m_services.store.run(open), this, show);
}

void CustomersPage::commit()
{
    if (!m_form->check(m_message))
        return;
    const QDateTime now = m_services.clock.nowUtc();
    const auto show = [this](const Result<Customer>& record) { saved(record); };
    setSaving(true);
    if (m_task == Task::Change) {
        return commitChange(
            {m_operation, m_services.shift, m_record->record(), m_form->fields(), now});
    }
    const Result<Certificate> certificate = m_form->certificate();
    if (!certificate)
        return saved(std::unexpected(certificate.error()));
    if (m_task == Task::Certificate)
        return commitCertificate({m_operation, m_services.shift, m_record->record().id,
            *certificate, m_form->replaced(), now});
    const CreateCustomer creation{
        m_operation, m_services.shift, *certificate, m_form->fields(), now};
    whenDone(m_services.store.run(
                 [creation](Database& database) { return createCustomer(database, creation); }),
        this, show);
}

void CustomersPage::saved(const Result<Customer>& record)
{
    setSaving(false);
    m_consent->setLocked(false);
    if (!record && m_steps->currentIndex() == Form && m_form->refuse(record.error()))
        return;
    if (!record)
        return m_message->say(record.error());
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_services.sync.wake();
    showRecord(record);
    m_message->say(Mood::Ok, tr("The record is saved"));
}

void CustomersPage::reveal(const QString& reason)
{
    const RevealCustomer request{newOperationId(m_services.clock, m_services.random),
        m_services.shift, m_record->record().id, reason, m_services.clock.nowUtc()};
    whenDone(m_services.store.run(
                 [request](Database& database) { return revealCustomer(database, request); }),
        this, [this](const Result<Customer>& record) {
            if (record)
                m_record->reveal(*record);
            else
                m_message->say(record.error());
        });
}

} // namespace hui::customers
