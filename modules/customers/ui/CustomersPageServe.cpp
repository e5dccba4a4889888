// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"
#include "app/core/Async.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/OpenRecord.h"
#include "app/store/Store.h"
#include "modules/customers/AccountNumber.h"
#include "modules/customers/CustomerLines.h"
#include "modules/customers/ui/CustomerFinder.h"
#include "modules/customers/ui/CustomerForm.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "ui/CurrentCustomer.h"
#include "ui/DocumentScan.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"

#include <QStackedWidget>

#include <algorithm>

// How the page comes from a document to a record, and from the record to what the customer came
// for.

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBillers = 6; // the page that pays has the others

} // namespace

void CustomersPage::listenToReader()
{
    if (!m_services.reader)
        return;
    auto* scan = new DocumentScan(*this, *m_services.reader, m_services.shift.businessDate);
    connect(scan, &DocumentScan::scanned, this, &CustomersPage::documentRead);
    connect(scan, &DocumentScan::failed, this, [this](const Error& why, const QString& typed) {
        if (accountNumberOf(typed, m_services.shift.businessDate))
            findByCard(typed);
        else
            m_message->say(why);
    });
}

/// A card that is put on the reader finds whose it is, as its number does when it is typed.
void CustomersPage::findByCard(const QString& number)
{
    while (m_steps->currentIndex() != Search && stepBack()) { }
    m_search->setText(number);
    m_search->setFocus();
    find();
}

/// An account is known to the core alone; a digit that was mistyped finds nobody.
QString CustomersPage::nobodyText() const
{
    const auto account = accountNumberOf(m_search->text(), m_services.shift.businessDate);
    if (!account)
        return tr("Nobody fits");
    if (m_finder->isAsking())
        return tr("The core is asked whose it is");
    return account->isOdd
        ? tr("No customer holds this account or card. Its check digit is odd: compare the number")
        : tr("No customer holds this account or card");
}

/// Who is known to the branch is shown; a record is begun for anybody else.
void CustomersPage::documentRead(const ReadDocument& document)
{
    const auto look = [certificate = document.certificate](Database& database) {
        return CustomerRepository(database).byCertificate(certificate);
    };
    whenDone(m_services.store.run(look), this,
        [this, document](const Result<std::optional<Customer>>& known) {
            if (!known)
                return m_message->say(known.error());
            if (*known)
                return showRecord(**known);
            startNew();
            m_form->take(document);
        });
}

void CustomersPage::readBillers()
{
    const QUuid id = m_record->record().id;
    const auto read = [id](Database& database) {
        return BillerUseRepository(database).billersOf(idText(id), mostBillers);
    };
    whenDone(m_services.store.run(read), this, [this, id](const Result<QList<Biller>>& billers) {
        if (m_record->record().id != id)
            return;
        if (!billers)
            m_message->say(billers.error());
        else
            m_record->setBillers(billers->first(qMin(billers->size(), qsizetype{mostBillers})));
    });
}

void CustomersPage::payFor(const QString& biller, const QString& account)
{
    serve();
    m_services.open(
        u"billpay"_s, u"biller."_s + biller + (account.isEmpty() ? QString() : u'/' + account));
}

void CustomersPage::readUnderway()
{
    const QUuid id = m_record->record().id;
    const UnderwaySources sources{m_services.owes, m_services.holds};
    const auto read
        = [id, shift = m_services.shift, sources, now = m_services.clock.nowUtc()](
              Database& database) { return underwayFor(database, id, shift, sources, now); };
    whenDone(m_services.store.run(read), this, [this, id](const Result<Underway>& found) {
        if (m_record->record().id != id)
            return;
        if (!found)
            return m_message->say(found.error());
        m_record->setUnderway(*found);
    });
}

void CustomersPage::readLines()
{
    const QUuid id = m_record->record().id;
    const QDate today = dateInChina(m_services.clock.nowUtc());
    const auto read = [id, today, services = m_services.lines](
                          Database& database) { return linesFor(database, id, today, services); };
    whenDone(m_services.store.run(read), this, [this, id](const Result<QList<ServiceLine>>& lines) {
        if (m_record->record().id != id)
            return;
        if (!lines)
            return m_message->say(lines.error());
        m_record->setLines(*lines);
    });
}

/// What another page went on with is under way no more, or stands elsewhere; what it paid is due no
/// more.
void CustomersPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_steps->currentIndex() == Record && !m_record->record().id.isNull()) {
        readUnderway();
        readLines();
        readAccounts();
    }
}

/// Another page, with this customer at the counter.
void CustomersPage::goOn(const QString& module, const QString& argument)
{
    serve();
    m_services.open(module, argument);
}

/// The case of this desk that was changed last, else whichever is open: a case is what a telephone
/// goes on with, and its page hands it on at once or says why not.
void CustomersPage::toPhone()
{
    const QList<Case>& cases = m_record->underway().cases;
    const auto mine = std::ranges::find(cases, m_services.device, &Case::holder);
    const Case* best = mine != cases.end() ? &*mine : cases.isEmpty() ? nullptr : &cases.first();
    goOn(u"cases"_s, u"phone."_s + (best ? idText(best->id) : QString()));
}

void CustomersPage::takeStep(const NextStep& step)
{
    const Underway& underway = m_record->underway();
    switch (step.kind) {
    case NextStep::Kind::GiveBack: {
        const OwedCash& owed = underway.owed.at(step.other);
        return goOn(owed.module, owed.argument);
    }
    case NextStep::Kind::ContinueCase:
        return goOn(u"cases"_s, idText(underway.cases.at(step.other).id));
    case NextStep::Kind::RenewDocument:
    case NextStep::Kind::EnterDocument: return startCertificate();
    case NextStep::Kind::AskGuardian:
    case NextStep::Kind::RenewConsent: return startConsent();
    case NextStep::Kind::PayOverdue:
    case NextStep::Kind::PayBill: {
        const PaidAccount& paid = m_record->accounts().at(step.account).paid;
        return payFor(paid.biller, paid.account);
    }
    }
}

void CustomersPage::serve(const QUuid& agent)
{
    const Customer& record = m_record->record();
    const auto shown = [&](CustomerField field) { return masked(field, record.value(field)); };
    ServedCustomer served = m_services.customer.customer().value_or(ServedCustomer{});
    served.name = shown(CustomerField::Name);
    served.phone = shown(CustomerField::Phone);
    served.tier = shown(CustomerField::Tier);
    served.record = record.id;
    served.agent = agent;
    if (!served.since.isValid())
        served.since = m_services.clock.nowUtc();
    m_services.customer.start(served);
    if (lacksGuardian(record, m_services.shift.businessDate))
        m_message->say(Mood::Warn, tr("The customer is under 14"),
            tr("Forms are filled from the record once a guardian has consented."));
    else if (!agent.isNull())
        m_message->say(Mood::Ok, tr("Somebody is at the counter for the customer"));
    else
        m_message->say(Mood::Ok, tr("The customer is at the counter"));
    auto* services = m_message->addAction(tr("Choose a service"));
    services->setObjectName(u"customers.services"_s);
    connect(services, &KeyButton::clicked, this, [this] { m_services.open(u"home"_s, {}); });
    if (!agent.isNull())
        checkAgent(agent);
}

void CustomersPage::checkAgent(const QUuid& agent)
{
    const auto read = [agent, day = m_services.shift.businessDate](
                          Database& database) { return mayBeIdentified(database, agent, day); };
    whenDone(m_services.store.run(read), this, [this, agent](const Result<bool>& isGood) {
        if (!isGood || *isGood || m_services.customer.agent() != agent)
            return; // or the use case says so
        m_message->say(Mood::Warn, tr("The document of who came has run out"),
            tr("Nothing is done for the customer by them until it is renewed in their record."));
        auto* renew = m_message->addAction(tr("Open their record"));
        renew->setObjectName(u"customers.renewAgent"_s);
        connect(renew, &KeyButton::clicked, this, [this, agent] { openRecord(agent); });
    });
}

} // namespace hui::customers
