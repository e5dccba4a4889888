// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/catalogue/Biller.h"
#include "app/catalogue/PayLimits.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/customer/WhoCame.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/RecordPayment.h"
#include "modules/billpay/ui/BillEnquiry.h"
#include "modules/billpay/ui/BillsCard.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/PaymentForm.h"
#include "modules/billpay/ui/ReceiptCard.h"
#include "ui/CurrentCustomer.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/PayerCard.h"

// How the form learns what it works with: the till and the policy of the day, and what is owed,
// from the biller, from the customer's paper while the line is down, or from the customer alone.

namespace hui::billpay {

void PaymentForm::readTill()
{
    const Shift shift = m_services.shift;
    const auto read = [shift](Database& database) {
        return TillRepository(database).of(shift.till, shift.businessDate);
    };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Till>>& till) {
        if (!till)
            return m_message->say(till.error());
        const bool open = *till && (*till)->state == TillState::Active;
        m_cash->setTill(open ? *till : std::nullopt);
    });
}

void PaymentForm::readPolicy()
{
    const QDate day = m_services.shift.businessDate;
    const auto read = [day](Database& database) { return PayPolicyRepository(database).on(day); };
    whenDone(m_services.store.run(read), this, [this](const Result<PayPolicy>& policy) {
        if (!policy)
            return m_message->say(policy.error());
        m_notedFrom = policy->identifyCashFrom;
        m_payer->setBasics(policy->payerBasics);
        showDue();
    });
}

void PaymentForm::readWhoCame()
{
    const QUuid agent = m_services.customer.agent();
    m_came.reset();
    showPreview();
    if (agent.isNull())
        return;
    const auto read = [coming = comingOf(m_services.customer.record(), agent, {}),
                          day = m_services.shift.businessDate](
                          Database& database) { return whoCame(database, coming, day); };
    whenDone(m_services.store.run(read), this,
        [this, agent](const Result<std::optional<CameFor>>& came) {
            if (!came || agent != m_services.customer.agent())
                return; // who cannot be read is looked for again when it is recorded
            m_came = *came;
            showPreview();
        });
}

std::optional<CameFor> PaymentForm::whoCameNow() const
{
    if (!m_services.customer.agent().isNull())
        return m_came;
    return cameAsNoted(m_payer->noted(), m_services.shift.businessDate);
}

/// The ways in which the biller takes money here, now. What waits in the basket was put there for
/// cash or for any way alike: the store has the last word.
QList<PayMode> PaymentForm::openModes() const
{
    QList<PayMode> open;
    const std::optional<Biller>& biller = m_payee->biller();
    if (!m_services.terminal || !isOnline() || !biller)
        return open;
    for (const PayMode mode : {PayMode::Card, PayMode::CustomerQr, PayMode::Account})
        if (takesMode(biller->terms.limits, PayChannel::Branch, mode))
            open.append(mode);
    return open;
}

void PaymentForm::fetch(const Biller& biller, const QString& account)
{
    if (m_busy)
        return;
    m_message->clear();
    m_done.clear();
    m_receipt->clear();
    m_request.biller = biller.id;
    m_request.account = account;
    m_request.parameters = m_payee->parameters();
    m_cash->setModes(openModes());
    m_cash->setIrrevocable(biller.terms.reversible == Reversible::None);
    if (!isOnline())
        return takeFromPaper();
    if (biller.terms.fetch == FetchMode::Direct)
        return takeOnAccount(biller);
    m_question = {biller.id, account, m_request.parameters};
    ask();
}

void PaymentForm::ask()
{
    setBusy(true);
    m_bills->showFetching();
    m_enquiry->ask(m_question);
}

/// The second query: what one of the things of the account owes.
void PaymentForm::askAbout(const QString& thing)
{
    if (m_busy)
        return;
    m_question.billNo = thing;
    ask();
}

void PaymentForm::fetched(const FetchedBills& bills)
{
    setBusy(false);
    if (!bills.choices.isEmpty()) {
        m_bills->askForThing(bills);
        return;
    }
    m_request.holder = bills.holder;
    m_request.network = bills.network;
    m_request.fetchId = bills.fetchId;
    m_request.fetchedAt = bills.fetchedAt;
    m_request.fetchExpires = bills.expiresAt;
    m_request.offered.clear();
    for (const Bill& bill : bills.bills)
        m_request.offered.append(bill.billNo);
    const BillerTerms terms = m_payee->biller() ? m_payee->biller()->terms : BillerTerms{};
    m_request.termsVersion = terms.version;
    m_bills->showFetched(bills, terms);
    m_cash->startAnew();
    if (m_bills->asksForAmount())
        m_bills->focusFirst();
    else
        m_cash->focusFirst();
    enterAgain();
}

/// The biller tells no bills: the customer says how much.
void PaymentForm::takeOnAccount(const Biller& biller)
{
    m_request.holder.clear();
    m_request.network.clear();
    m_request.fetchId.clear();
    m_bills->askForAmount(biller.terms);
    m_cash->startAnew();
    enterAgain();
}

void PaymentForm::fetchRefused(const QString& words, const QString& field)
{
    setBusy(false);
    const std::optional<Biller>& biller = m_payee->biller();
    const QString entry = QStringLiteral("parameters.");
    const bool isEntered = field == QStringLiteral("account") || field.startsWith(entry);
    if (field.isEmpty() && biller && biller->terms.fetch == FetchMode::MayFetch)
        return takeOnAccount(*biller);
    if (!isEntered)
        return m_bills->showFailed(words);
    m_bills->showNothing(words);
    if (field.startsWith(entry))
        return m_payee->refuse(field.sliced(entry.size()), words);
    m_payee->refuse(biller ? biller->account().key : QString(), words);
}

/// The biller lets an account be asked about so many times a minute only.
void PaymentForm::fetchHeld(int seconds)
{
    setBusy(false);
    m_bills->showHeld(m_services.clock.nowUtc().addSecs(seconds));
}

void PaymentForm::fetchUnanswered()
{
    setBusy(false);
    m_services.sync.wake(); // it finds out whether the line is down
    m_isUnanswered = true;
    if (!isOnline())
        return takeFromPaper();
    m_bills->showFailed(tr("No answer came. Nothing is booked by asking: ask again."));
}

void PaymentForm::stopAsking()
{
    m_enquiry->forget();
    setBusy(false);
    m_bills->showNothing(tr("Enter the account to see what is open."));
}

void PaymentForm::takeFromPaper()
{
    m_isUnanswered = false;
    if (m_payee->biller()->offline != OfflinePolicy::Allowed) {
        m_bills->showFailed(
            tr("The line is down, and this biller's bills can only be fetched online."));
        return;
    }
    m_request.holder.clear();
    m_request.fetchId.clear();
    m_request.fetchExpires = {};
    m_message->say(Mood::Warn, tr("Offline: take the amount from the customer's bill."),
        tr("The customer gets a provisional slip; the receipt follows once the platform has "
           "booked."));
    m_bills->askForPaper(m_request.account, m_payee->biller()->offlineCap);
    m_cash->startAnew();
    enterAgain();
}

void PaymentForm::payAccount(const QString& biller, const QString& account)
{
    m_payee->payAccount(biller, account);
}

} // namespace hui::billpay
