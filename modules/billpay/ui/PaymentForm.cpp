// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentForm.h"

#include "app/approval/Approval.h"
#include "app/catalogue/Fees.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/ui/BasketCard.h"
#include "modules/billpay/ui/BillEnquiry.h"
#include "modules/billpay/ui/BillsCard.h"
#include "modules/billpay/ui/CashCard.h"
#include "modules/billpay/ui/OutcomeWatch.h"
#include "modules/billpay/ui/PayeeCard.h"
#include "modules/billpay/ui/PaymentApproval.h"
#include "modules/billpay/ui/ReceiptCard.h"
#include "modules/billpay/ui/TakingColumn.h"
#include "ui/CurrentCustomer.h"
#include "ui/DrawerKick.h"
#include "ui/ErrorText.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/PayerCard.h"
#include "ui/SignOperation.h"
#include "ui/Stepper.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

/// One payment goes alone, several together.
Result<QList<Payment>> payAll(Database& database, const PayBasket& request)
{
    if (request.items.size() > 1)
        return payBasket(database, request);
    PayBill alone = request.items.first();
    alone.cashIn = request.cashIn;
    alone.cashOut = request.cashOut;
    const Result<Payment> payment = payBill(database, alone);
    return payment ? Result<QList<Payment>>({*payment}) : std::unexpected(payment.error());
}

} // namespace

PaymentForm::PaymentForm(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_enquiry(new BillEnquiry(services.uplink, services.clock, services.random, this))
    , m_watch(new OutcomeWatch(services, this))
    , m_head(new PageHeader(tr("Bill payment"), this))
    , m_steps(
          new Stepper({tr("Choose"), tr("Check bills"), tr("Take payment"), tr("Receipt")}, this))
    , m_message(new MessageBar(this))
    , m_payee(new PayeeCard(services, this))
    , m_bills(new BillsCard(this))
    , m_basket(new BasketCard(this))
    , m_payer(new PayerCard(services, QStringLiteral("billpay"), this))
    , m_cash(new CashCard(services.terminal, this))
    , m_receipt(new ReceiptCard(services, this))
{
    m_basketId = newOperationId(services.clock, services.random);
    beginPayment();
    buildPage();
    connectCards();
    m_payee->reload();
    readTill();
    readPolicy();
}

void PaymentForm::buildPage()
{
    m_message->setObjectName(QStringLiteral("bill.message"));
    m_head->setMiddle(m_steps);
    auto* list = new KeyButton(tr("Pay a list"), this);
    list->setObjectName(QStringLiteral("bill.list"));
    list->setIconName(QStringLiteral("stack-2"));
    list->setKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(list, &QPushButton::clicked, this, &PaymentForm::listAsked);
    m_head->addButton(list);
    auto* records = new KeyButton(tr("Payments today"), this);
    records->setObjectName(QStringLiteral("bill.records"));
    records->setIconName(QStringLiteral("history"));
    records->setKey(QKeySequence(Qt::CTRL | Qt::Key_H));
    connect(records, &QPushButton::clicked, this, [this] { Q_EMIT dayAsked({}); });
    m_head->addButton(records);

    m_middle = new TakingColumn({m_bills, m_basket, m_payer, m_cash}, this);
    m_middle->addAbove(m_message);
    auto* columns = new QHBoxLayout;
    columns->setContentsMargins(20, 0, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(m_payee);
    columns->addWidget(m_middle, 1);
    columns->addWidget(m_receipt);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_head);
    page->addLayout(columns, 1);
}

void PaymentForm::connectCards()
{
    connect(m_payee, &PayeeCard::fetchAsked, this, &PaymentForm::fetch);
    connect(m_enquiry, &BillEnquiry::fetched, this, &PaymentForm::fetched);
    connect(m_enquiry, &BillEnquiry::refused, this, &PaymentForm::fetchRefused);
    connect(m_enquiry, &BillEnquiry::held, this, &PaymentForm::fetchHeld);
    connect(m_enquiry, &BillEnquiry::unanswered, this, &PaymentForm::fetchUnanswered);
    connect(m_payee, &PayeeCard::changed, this, &PaymentForm::stopAsking);
    connect(m_payee, &PayeeCard::changed, this, &PaymentForm::checkCase);
    connect(m_bills, &BillsCard::choiceChanged, this, &PaymentForm::choiceChanged);
    connect(m_bills, &BillsCard::thingChosen, this, &PaymentForm::askAbout);
    connect(m_bills, &BillsCard::retryAsked, this, &PaymentForm::fetchAgain);
    connect(m_basket, &BasketCard::changed, this, &PaymentForm::showDue);
    connect(m_cash, &CashCard::committed, this, &PaymentForm::commit);
    connect(m_cash, &CashCard::addAsked, this, &PaymentForm::addToBasket);
    connect(m_cash, &CashCard::modeChanged, this, &PaymentForm::showDue);
    connect(m_cash, &CashCard::receivedChanged, this, &PaymentForm::showPreview);
    connect(m_cash, &CashCard::cancelled, this, [this] { stepBack(); });
    connect(m_receipt, &ReceiptCard::signUpAsked, this, [this] { Q_EMIT signUpAsked(*m_offer); });
    connect(m_payer, &PayerCard::agentChanged, this, &PaymentForm::showPreview);
    m_payee->setScanTaker([this](const QString& line) { return m_payer->takesScan(line); });
    const auto showServed = [this] {
        m_bills->setServed(m_services.customer.customer());
        readWhoCame();
    };
    connect(&m_services.customer, &CurrentCustomer::changed, this, showServed);
    showServed();
    connect(m_watch, &OutcomeWatch::known, this, &PaymentForm::outcomesKnown);
    connect(m_watch, &OutcomeWatch::failed, this, [this](const Error& e) { m_message->say(e); });
    connect(&m_services.sync, &SyncEngine::statusChanged, this, [this](const SyncStatus& status) {
        if (status.link == Link::Offline && m_isUnanswered) // that is why
            takeFromPaper();
        if (status.link == Link::Offline && !m_done.isEmpty()
            && m_done.first().state != PaymentState::QueuedOffline)
            m_watch->reload(); // what was on its way waits for the line now
    });
    connect(&m_services.sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == QStringLiteral("catalogue")) // the end of a version: now it is in force
            m_payee->reload();
        else if (stream == QStringLiteral("pay_policy"))
            readPolicy();
    });
}

bool PaymentForm::isOnline() const
{
    return isUp(m_services.sync.status().link);
}

void PaymentForm::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    readTill();
    if (!m_isKept && !m_bills->fetched() && m_done.isEmpty() && m_basket->items().isEmpty())
        m_payee->startAnew();
}

void PaymentForm::choiceChanged()
{
    showDue();
    const Money due = m_bills->due();
    m_steps->setCurrent(due.isPositive() ? Take : m_bills->fetched() ? Check : Choose);
    showPreview();
}

Money PaymentForm::currentFee() const
{
    const std::optional<Biller>& biller = m_payee->biller();
    const Money due = m_bills->due();
    if (!biller || !due.isPositive())
        return Money::fen(0);
    const auto fee = feeOf(biller->terms.fees, due, m_services.shift.businessDate);
    return fee ? fee->customer : Money::fen(0);
}

/// What the customer gives for what is chosen and for what waits in the basket.
Money PaymentForm::totalDue() const
{
    return Money::fen(m_basket->total().minor() + m_bills->due().minor() + currentFee().minor());
}

void PaymentForm::showDue()
{
    const Money total = totalDue();
    m_cash->setDue(total, currentFee());
    m_cash->setCanAdd(m_bills->due().isPositive());
    m_payer->setNeeded(m_cash->mode() == PayMode::Cash && total.minor() >= m_notedFrom.minor());
}

void PaymentForm::showPreview()
{
    if (!m_done.isEmpty())
        return; // its paper is shown
    if (!m_bills->due().isPositive() || !m_payee->biller())
        return m_receipt->clear();
    PayBill draft = m_request;
    draft.shift = m_services.shift;
    draft.bills = m_bills->chosen(false);
    draft.amount = m_bills->due();
    draft.plan = m_bills->plan();
    draft.at = m_services.clock.nowUtc();
    m_receipt->showPreview(draft, *m_payee->biller(), m_cash->received(), whoCameNow());
    offerAgreement();
}

/// Takes bills and amount into the request; false, with the error at its place, when something is
/// missing.
bool PaymentForm::complete()
{
    m_request.bills = m_bills->chosen(true);
    m_request.amount = m_bills->amount(true);
    m_request.plan = m_bills->plan();
    const bool asked = m_bills->asksForAmount();
    if (asked ? !m_request.amount : m_request.bills.isEmpty()) {
        m_bills->focusFirst();
        return false;
    }
    m_request.shift = m_services.shift;
    m_request.customer = m_services.customer.record();
    m_request.agent = m_services.customer.agent();
    m_request.device = m_services.device;
    m_request.caseId = m_caseId;
    m_request.online = isOnline();
    m_request.at = m_services.clock.nowUtc();
    return true;
}

void PaymentForm::addToBasket()
{
    if (m_busy || !m_payee->biller() || !complete())
        return;
    m_basket->add({m_request, m_payee->billerName(),
        Money::fen(m_bills->due().minor() + currentFee().minor()),
        m_payee->biller()->terms.reversible == Reversible::None});
    beginPayment();
    setCase({});
    m_bills->showNothing(tr("Enter the next account."));
    m_payee->startAnew();
}

void PaymentForm::commit()
{
    const bool current = m_bills->due().isPositive() || m_basket->items().isEmpty();
    if (m_busy || (current && !complete()))
        return;
    const std::optional<Payer> payer
        = m_payer->isNeeded() ? m_payer->payer() : std::optional<Payer>{};
    if (m_payer->isNeeded() && !payer)
        return;
    const auto taking = m_cash->taking();
    if (!taking)
        return m_middle->showCash();
    m_sent = {m_basketId, {}, taking->in, taking->out};
    for (const BasketItem& item : m_basket->items())
        m_sent.items.append(item.bill);
    if (current)
        m_sent.items.append(m_request);
    for (PayBill& item : m_sent.items) {
        item.mode = m_cash->mode();
        item.debit = taking->debit;
        item.payer = payer;
        item.online = isOnline();
        item.at = m_services.clock.nowUtc();
        item.approval = {}; // one that was given may have been for another amount
    }
    send();
}

void PaymentForm::send()
{
    setBusy(true);
    const auto pay = [request = m_sent](Database& database) { return payAll(database, request); };
    whenDone(m_services.store.run(pay), this, [this](const Result<QList<Payment>>& payments) {
        setBusy(false);
        recorded(payments);
    });
}

void PaymentForm::recorded(const Result<QList<Payment>>& payments)
{
    if (!payments) {
        if (payments.error().kind == Error::Kind::NeedsApproval)
            return askForApproval(payments.error());
        return m_message->say(payments.error());
    }
    keepOffer();
    m_isKept = false;
    beginPayment();
    setCase({});
    m_basketId = newOperationId(m_services.clock, m_services.random);
    m_done = *payments;
    m_watch->follow(m_done);
    m_services.sync.wake();
    if (m_done.first().isCash())
        kickDrawer(m_services.printing);
    m_cash->startAnew();
    m_cash->setIrrevocable(false);
    m_basket->clear();
    m_middle->startAnew();
    m_bills->showNothing(tr("Recorded. The next account can be entered."));
    showOutcome(m_done);
    readTill();
    m_payee->startAnew();
    for (const Payment& payment : *payments)
        Q_EMIT paid(payment.operation);
}

void PaymentForm::askForApproval(const Error& why)
{
    const ApprovalRequest request
        = approvalFor(m_sent, totalDue(), m_payee->billerName(), textOf(why));
    const SignedUse use = [sent = m_sent](Database& database, const Countersign& signer) mutable {
        sent.items.first().approval = signer;
        return doneOf(payAll(database, sent));
    };
    signOperation({m_services.store, m_services.uplink, m_services.clock}, {request, use}, this,
        [this](const Result<std::optional<Countersign>>& signer) {
            if (!signer)
                return m_message->say(signer.error());
            if (!*signer)
                return m_message->say(Mood::Auth, tr("Not approved: nothing was recorded."));
            m_sent.items.first().approval = **signer;
            send();
        });
}

void PaymentForm::setBusy(bool busy)
{
    m_busy = busy;
    m_isUnanswered = false;
    m_payee->setBusy(busy);
    m_cash->setBusy(busy);
}

void PaymentForm::chooseKind(const QString& category)
{
    m_payee->chooseKind(category);
}

void PaymentForm::chooseBiller(const QString& id)
{
    m_payee->chooseBiller(id);
}

void PaymentForm::fetchAgain()
{
    if (m_payee->biller() && !m_payee->account().isEmpty())
        fetch(*m_payee->biller(), m_payee->account());
}

bool PaymentForm::stepBack()
{
    const bool isAsking = m_enquiry->isUnderWay();
    const bool hasBegun = !m_done.isEmpty() || m_bills->due().isPositive() || m_bills->hasAnswer()
        || !m_basket->items().isEmpty() || !m_caseId.isNull();
    if (isAsking)
        stopAsking(); // the account stays: it may be asked for again
    else if (!m_busy && hasBegun)
        startAnew();
    return isAsking || (!m_busy && hasBegun);
}

bool PaymentForm::print()
{
    return m_receipt->print();
}

} // namespace hui::billpay
