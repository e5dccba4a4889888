// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "app/customer/ConsentTextRepository.h"
#include "app/store/Store.h"
#include "modules/customers/ConsentPaper.h"
#include "modules/customers/GiveConsent.h"
#include "modules/customers/ui/ConsentForm.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/ErrorText.h"
#include "ui/MessageBar.h"
#include "ui/PaperPane.h"
#include "ui/PrintBox.h"

#include <QDir>
#include <QStackedWidget>

// What the customer agrees to, and takes back.

namespace hui::customers {

using namespace Qt::StringLiterals;

void CustomersPage::listenToConsents()
{
    connect(m_record, &RecordView::consentAsked, this, &CustomersPage::startConsent);
    connect(m_record, &RecordView::withdrawalAsked, this, &CustomersPage::withdraw);
    connect(m_record, &RecordView::reprintAsked, this, &CustomersPage::printAgain);
    m_box->hide(); // it speaks once a paper was asked for
    m_record->setConsentPrinter(m_box);
    connect(m_consent, &ConsentForm::committed, this, &CustomersPage::commitConsent);
    connect(m_consent, &ConsentForm::left, this, &CustomersPage::stepBack);
}

void CustomersPage::startConsent()
{
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_message->clear();
    const auto read = [today = m_services.shift.businessDate](Database& database) {
        return ConsentTextRepository(database).allOn(today);
    };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<ConsentText>>& texts) {
        if (!texts)
            return m_message->say(texts.error());
        m_steps->setCurrentWidget(m_consent);
        m_consent->startAnew(m_record->record(), *texts, m_operation);
    });
}

void CustomersPage::commitConsent()
{
    if (!m_consent->check(m_message))
        return;
    m_consent->setLocked(true);
    const GiveConsent request{m_operation, m_services.shift, m_record->record().id,
        m_consent->consent(), m_services.clock.nowUtc()};
    whenDone(m_services.store.run(
                 [request](Database& database) { return giveConsent(database, request); }),
        this, [this](const Result<Customer>& record) {
            const bool isOfField = !record && record.error().kind == Error::Kind::Input;
            if (!isOfField)
                return saved(record);
            m_consent->setLocked(false);
            m_consent->refuse(record.error().detail, textOf(record.error()));
        });
}

void CustomersPage::withdraw(const QUuid& consent)
{
    const WithdrawConsent request{newOperationId(m_services.clock, m_services.random),
        m_services.shift, m_record->record().id, consent, m_services.clock.nowUtc()};
    whenDone(m_services.store.run(
                 [request](Database& database) { return withdrawConsent(database, request); }),
        this, [this](const Result<Customer>& record) { saved(record); });
}

void CustomersPage::printAgain(const QUuid& consent)
{
    const ReprintConsent request{m_services.shift, m_record->record().id, consent};
    whenDone(m_services.store.run(
                 [request](Database& database) { return reprintConsent(database, request); }),
        this, [this](const Result<ConsentCopy>& copy) {
            if (!copy)
                return m_message->say(copy.error());
            const QDir folder(m_services.dataFolder + u"/receipts"_s);
            const QString name = u"consent-%1-%2.pdf"_s.arg(
                idText(copy->consent.operation), QString::number(copy->copy));
            m_box->show();
            m_box->print(
                {forCustomer(m_services, consentCopy(*copy, m_services.shift, m_services.bank)),
                    folder.filePath(name), copy->copy + 1});
        });
}

} // namespace hui::customers
