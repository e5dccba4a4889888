// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentForm.h"

#include "app/approval/Approval.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/ui/BillEnquiry.h"
#include "modules/billpay/ui/BillsCard.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/OutcomeText.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/PaymentApproval.h"
#include "modules/billpay/ui/ReceiptCard.h"
#include "ui/AuthoriseDialog.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/Stepper.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int lowHeight = 700; ///< of the page: below it the denominations fold away

} // namespace

PaymentForm::PaymentForm(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new BillEnquiry(services.uplink, services.clock, services.random, this))
    , m_steps(
          new Stepper({tr("Choose"), tr("Check bills"), tr("Take payment"), tr("Receipt")}, this))
    , m_message(new MessageBar(this))
    , m_payee(new PayeeCard(services.store, this))
    , m_bills(new BillsCard(this))
    , m_cash(new CashCard(this))
    , m_receipt(new ReceiptCard(services, this))
{
    m_request.operation = newOperationId(services.clock, services.random);
    buildPage();
    connectCards();
    m_payee->reload();
    readTill();
}

void PaymentForm::buildPage()
{
    m_message->setObjectName(QStringLiteral("bill.message"));
    auto* head = new PageHeader(tr("Bill payment"), this);
    head->setMiddle(m_steps);
    auto* records = new KeyButton(tr("Payments today"), this);
    records->setObjectName(QStringLiteral("bill.records"));
    records->setIconName(QStringLiteral("history"));
    records->setKey(QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(records, &QPushButton::clicked, this, [this] { Q_EMIT dayAsked({}); });
    head->addButton(records);

    auto* middle = new QVBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(m_message);
    middle->addWidget(m_bills);
    middle->addWidget(m_cash, 1);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(20, 0, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(m_payee);
    columns->addLayout(middle, 1);
    columns->addWidget(m_receipt);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head);
    page->addLayout(columns, 1);
}

void PaymentForm::connectCards()
{
    connect(m_payee, &PayeeCard::fetchAsked, this, &PaymentForm::fetch);
    connect(m_enquiry, &BillEnquiry::fetched, this, &PaymentForm::fetched);
    connect(m_enquiry, &BillEnquiry::refused, this, &PaymentForm::fetchRefused);
    connect(m_enquiry, &BillEnquiry::unanswered, this, &PaymentForm::fetchUnanswered);
    connect(m_payee, &PayeeCard::changed, this, [this] {
        m_enquiry->forget();
        setBusy(false);
        m_bills->showNothing(tr("Enter the account to see what is open."));
    });
    connect(m_bills, &BillsCard::choiceChanged, this, &PaymentForm::choiceChanged);
    connect(m_bills, &BillsCard::retryAsked, this, &PaymentForm::fetchAgain);
    connect(m_cash, &CashCard::committed, this, &PaymentForm::commit);
    connect(m_cash, &CashCard::receivedChanged, this, &PaymentForm::showPreview);
    connect(m_cash, &CashCard::cancelled, this, [this] { stepBack(); });
    connect(&m_services.sync, &SyncEngine::settled, this, &PaymentForm::settled);
    connect(&m_services.sync, &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        if (status.link == Link::Offline && m_done && m_done->state != PaymentState::QueuedOffline)
            showAwaited(); // what was on its way waits for the line now
    });
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == QStringLiteral("catalogue")) // the end of a version: now it is in force
            m_payee->reload();
    });
}

bool PaymentForm::isOnline() const
{
    return m_services.sync.status().link != Link::Offline;
}

void PaymentForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readTill();
    if (!m_bills->fetched() && !m_done)
        m_payee->startAnew();
}

void PaymentForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_cash->setCompact(event->size().height() < lowHeight);
}

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

void PaymentForm::fetch(const Biller& biller, const QString& account)
{
    if (m_busy)
        return;
    m_message->clear();
    m_done.reset();
    m_receipt->clear();
    m_request.biller = biller.id;
    m_request.account = account;
    if (!isOnline())
        return takeFromPaper(biller);
    setBusy(true);
    m_bills->showFetching();
    m_enquiry->ask(biller.id, account);
}

void PaymentForm::fetched(const FetchedBills& bills)
{
    setBusy(false);
    m_request.holder = bills.holder;
    m_request.fetchId = bills.fetchId;
    m_request.fetchExpires = bills.expiresAt;
    m_bills->showFetched(bills);
    m_cash->startAnew();
    m_cash->focusFirst();
}

void PaymentForm::fetchRefused(const QString& words, bool atAccount)
{
    setBusy(false);
    if (!atAccount)
        return m_bills->showFailed(words);
    m_bills->showNothing(words);
    m_payee->refuseAccount(words);
}

void PaymentForm::fetchUnanswered()
{
    setBusy(false);
    m_services.sync.wake();
    if (m_payee->biller())
        takeFromPaper(*m_payee->biller());
}

void PaymentForm::takeFromPaper(const Biller& biller)
{
    if (biller.offline != OfflinePolicy::Allowed) {
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
    m_bills->askForPaper(m_request.account, biller.offlineCap);
    m_cash->startAnew();
}

void PaymentForm::choiceChanged()
{
    const Money due = m_bills->due();
    m_cash->setDue(due);
    m_steps->setCurrent(due.isPositive() ? Take : m_bills->fetched() ? Check : Choose);
    showPreview();
}

void PaymentForm::showPreview()
{
    if (m_done)
        return; // its paper is shown
    const QList<Bill> bills = m_bills->chosen(false);
    if (bills.isEmpty() || !m_payee->biller())
        return m_receipt->clear();
    PayBill draft = m_request;
    draft.shift = m_services.shift;
    draft.bills = bills;
    draft.at = m_services.clock.nowUtc();
    m_receipt->showPreview(draft, *m_payee->biller(), m_cash->received());
}

void PaymentForm::commit()
{
    if (m_busy)
        return;
    const QList<Bill> bills = m_bills->chosen(true);
    if (bills.isEmpty())
        return m_bills->focusFirst();
    const auto taking = m_cash->taking();
    if (!taking)
        return;
    m_request.shift = m_services.shift;
    m_request.bills = bills;
    m_request.cashIn = taking->in;
    m_request.cashOut = taking->out;
    m_request.online = isOnline();
    m_request.at = m_services.clock.nowUtc();
    m_request.approval = {}; // one that was given may have been for another amount
    send();
}

void PaymentForm::send()
{
    setBusy(true);
    const PayBill request = m_request;
    const auto pay = [request](Database& database) { return payBill(database, request); };
    whenDone(m_services.store.run(pay), this, [this](const Result<Payment>& payment) {
        setBusy(false);
        recorded(payment);
    });
}

void PaymentForm::recorded(const Result<Payment>& payment)
{
    if (!payment) {
        if (payment.error().kind == Error::Kind::NeedsApproval)
            return askForApproval(payment.error());
        return m_message->say(payment.error());
    }
    m_request = {};
    m_request.operation = newOperationId(m_services.clock, m_services.random);
    m_awaited = payment->operation;
    m_done = *payment;
    m_services.sync.wake();
    m_cash->startAnew();
    m_bills->showNothing(tr("Recorded. The next account can be entered."));
    showOutcome(*payment);
    readTill();
    m_payee->startAnew();
    Q_EMIT paid(payment->operation);
}

void PaymentForm::askForApproval(const Error& why)
{
    const ApprovalRequest request = approvalFor(m_request, m_payee->billerName(), textOf(why));
    authorise(request, m_services.uplink, m_services.clock, this,
        [this, fingerprint = fingerprintOf(request)](const std::optional<Approval>& approval) {
            if (!approval)
                return m_message->say(Mood::Auth, tr("Not approved: nothing was recorded."));
            m_request.approval
                = {approval->id, approval->approverId, approval->approverName, fingerprint};
            send();
        });
}

void PaymentForm::settled(const QUuid& operation, OutboxState)
{
    if (operation == m_awaited)
        showAwaited();
}

/// The payment on the screen as the journal has it now.
void PaymentForm::showAwaited()
{
    const auto read = [operation = m_awaited](Database& database) {
        return PaymentRepository(database).byOperation(operation);
    };
    whenDone(m_services.store.run(read), this, [this](const Result<std::optional<Payment>>& found) {
        if (!found)
            return m_message->say(found.error());
        HUI_ASSERT(*found); // it was recorded here
        const bool goneOn = !m_done; // the next one is on the page: only the message is of this one
        if (!goneOn)
            m_done = **found;
        goneOn ? tellOutcome(**found) : showOutcome(**found);
    });
}

void PaymentForm::showOutcome(const Payment& payment)
{
    m_steps->setCurrent(payment.state == PaymentState::Succeeded ? Paper + 1 : Paper);
    m_receipt->showPayment(payment);
    m_receipt->printByItself();
    tellOutcome(payment);
}

void PaymentForm::tellOutcome(const Payment& payment)
{
    const OutcomeText outcome = outcomeOf(payment);
    m_message->say(outcome.mood, outcome.headline, outcome.sentence);
    if (outcome.action.isEmpty())
        return;
    connect(m_message->addAction(outcome.action), &QPushButton::clicked, this,
        [this, operation = payment.operation, state = payment.state] {
            if (state == PaymentState::Uncertain)
                m_services.sync.askFor(operation);
            else
                Q_EMIT dayAsked(operation);
        });
}

void PaymentForm::startAnew()
{
    m_done.reset();
    m_awaited = {};
    m_request = {};
    m_request.operation = newOperationId(m_services.clock, m_services.random);
    m_message->clear();
    m_receipt->clear();
    m_cash->startAnew();
    m_bills->showNothing(tr("Enter the account to see what is open."));
    m_payee->startAnew();
}

void PaymentForm::setBusy(bool busy)
{
    m_busy = busy;
    m_payee->setBusy(busy);
    m_cash->setBusy(busy);
}

void PaymentForm::chooseKind(const QString& category)
{
    m_payee->chooseKind(category);
}

void PaymentForm::fetchAgain()
{
    if (m_payee->biller() && !m_payee->account().isEmpty())
        fetch(*m_payee->biller(), m_payee->account());
}

bool PaymentForm::stepBack()
{
    if (!m_busy && (m_done || m_bills->due().isPositive() || m_bills->fetched())) {
        startAnew();
        return true;
    }
    return false;
}

bool PaymentForm::print()
{
    return m_receipt->print();
}

} // namespace hui::billpay
