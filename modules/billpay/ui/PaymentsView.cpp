// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentsView.h"

#include "app/approval/Approval.h"
#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/Masking.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/GiveBack.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/ui/OutcomeText.h"
#include "modules/billpay/ui/PaymentTableModel.h"
#include "modules/billpay/ui/ReceiptCard.h"
#include "ui/AuthoriseDialog.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int mostRows = 2000;

/// What can be done with a payment, and the word for it.
enum class Way { None, Reverse, Refund, PutBack };

Way wayOf(const Payment& payment)
{
    if (payment.state == PaymentState::Succeeded)
        return Way::Reverse;
    if (payment.state == PaymentState::Failed || payment.state == PaymentState::RefundDue)
        return Way::Refund;
    if (payment.state == PaymentState::ReversalRefused && payment.correction
        && !payment.correction->putBack)
        return Way::PutBack;
    return Way::None;
}

} // namespace

PaymentsView::PaymentsView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_model(new PaymentTableModel(this))
{
    buildPage();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PaymentsView::selectionChanged);
    connect(m_act, &QPushButton::clicked, this, &PaymentsView::act);
}

void PaymentsView::buildPage()
{
    auto* list = new Card(tr("Payments today"), this);
    auto* back = new KeyButton(tr("Back to payment"), this);
    back->setObjectName(QStringLiteral("payments.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    list->header()->addWidget(back);
    connect(back, &QPushButton::clicked, this, &PaymentsView::left);
    list->setFlush();
    m_table = new TableView(tr("Payments today"), list);
    m_table->setObjectName(QStringLiteral("payments.table"));
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(PaymentTableModel::Biller, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("No payment yet today."));
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &PaymentsView::reload);
    list->body()->addWidget(m_table);

    auto* details = new QWidget(this);
    details->setFixedWidth(320);
    buildDetails(details);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(list, 1);
    columns->addWidget(details);
}

void PaymentsView::buildDetails(QWidget* box)
{
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_message = new MessageBar(box);
    m_message->setObjectName(QStringLiteral("payments.message"));
    m_receipt = new ReceiptCard(m_services, box);
    m_reason = new QLineEdit(box);
    m_reason->setObjectName(QStringLiteral("payments.reason"));
    m_reason->setMaxLength(200);
    m_reasonField = new Field(tr("Reason"), m_reason, box);
    m_reasonField->setRequired();
    m_act = new KeyButton({}, KeyButton::Variant::Authorise, box);
    m_act->setObjectName(QStringLiteral("payments.act"));
    m_act->setButtonSize(KeyButton::Size::Commit);
    m_act->setKey(QKeySequence(Qt::Key_F4));
    rows->addWidget(m_message);
    rows->addWidget(m_receipt, 1);
    rows->addWidget(m_reasonField);
    rows->addWidget(m_act);
    m_reasonField->hide();
    m_act->hide();
}

void PaymentsView::show(const QUuid& operation)
{
    m_wanted = operation;
    m_message->clear();
    reload();
    m_table->setFocus();
}

bool PaymentsView::print()
{
    return m_receipt->print();
}

void PaymentsView::reload()
{
    if (!m_reading.begin())
        return;
    const QDate day = m_services.shift.businessDate;
    const auto read
        = [day](Database& database) { return PaymentRepository(database).ofDay(day, mostRows); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<Payment>>& payments) {
        if (payments)
            showRows(*payments);
        else
            m_table->emptyState()->showFailed(textOf(payments.error()));
        if (m_reading.end())
            reload();
    });
}

void PaymentsView::showRows(const QList<Payment>& payments)
{
    const Payment* before = selected();
    const QUuid kept = !m_wanted.isNull() ? m_wanted : before ? before->operation : QUuid();
    m_model->setPayments(payments);
    const int row = qMax(0, m_model->rowOf(kept));
    if (m_model->rowCount() > 0)
        m_table->selectRow(row);
    m_wanted = {};
    selectionChanged();
    tellReversal();
}

/// What became of the reversal that was asked for here: only now may the cash be handed out.
void PaymentsView::tellReversal()
{
    const int row = m_model->rowOf(m_reversed);
    if (row < 0)
        return;
    const Payment& payment = m_model->paymentAt(row);
    const QString amount = payment.due.toString();
    if (payment.state == PaymentState::Reversed)
        m_message->say(Mood::Ok, tr("Reversed: hand out %1.").arg(amount));
    else if (payment.state == PaymentState::ReversalRefused)
        m_message->say(Mood::Bad, tr("The reversal was refused."),
            tr("Hand out nothing; put %1 back into the drawer.").arg(amount));
    else
        return;
    m_reversed = {};
}

const Payment* PaymentsView::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->paymentAt(index.row()) : nullptr;
}

void PaymentsView::selectionChanged()
{
    const Payment* payment = selected();
    if (!payment) {
        m_receipt->clear();
        m_act->hide();
        m_reasonField->hide();
        return;
    }
    m_receipt->showPayment(*payment);
    const Way way = wayOf(*payment);
    m_reasonField->setVisible(way == Way::Reverse);
    m_act->setVisible(way != Way::None);
    const QString amount = payment->due.toString();
    m_act->setVariant(
        way == Way::Reverse ? KeyButton::Variant::Authorise : KeyButton::Variant::Primary);
    m_act->setText(way == Way::Reverse ? tr("Reverse %1").arg(amount)
            : way == Way::Refund       ? tr("Give back %1").arg(amount)
                                       : tr("Put %1 back").arg(amount));
}

void PaymentsView::withTill(std::function<void(const Till&)> then)
{
    m_busy = true; // a second F4 must not ask for a second signature
    const Shift shift = m_services.shift;
    const auto read = [shift](Database& database) {
        return TillRepository(database).of(shift.till, shift.businessDate);
    };
    whenDone(m_services.store.run(read), this,
        [this, then = std::move(then)](const Result<std::optional<Till>>& till) {
            m_busy = false;
            if (!till)
                m_message->say(till.error());
            else if (!*till || (*till)->state != TillState::Active)
                m_message->say(Mood::Bad, tr("No till is open: cash cannot be given."));
            else
                then(**till);
        });
}

void PaymentsView::act()
{
    const Payment* payment = selected();
    if (!payment || m_busy)
        return;
    switch (wayOf(*payment)) {
    case Way::Reverse:
        if (!checkForm({m_reasonField}))
            return;
        return withTill([this, chosen = *payment](const Till& till) { reverse(chosen, till); });
    case Way::Refund:
        return withTill([this, chosen = *payment](const Till& till) { refund(chosen, till); });
    case Way::PutBack: return putBack(*payment);
    case Way::None: return;
    }
}

void PaymentsView::reverse(const Payment& payment, const Till& till)
{
    const Result<CashCount> out = proposeChange(payment.due, till.stock);
    if (!out)
        return m_message->say(out.error());
    ApprovalRequest request;
    request.operation = m_operation;
    request.kind = QStringLiteral("billpay.reverse");
    request.maker = m_services.shift;
    request.title = tr("Reverse and give the cash back");
    request.amount = payment.due;
    request.facts = {{tr("Original journal no."),
                         QStringLiteral("%1").arg(payment.sequence, 6, 10, QLatin1Char('0'))},
        {tr("Biller"), payment.billerName}, {tr("Account no."), maskAccount(payment.account)},
        {tr("Customer"), payment.holder}};
    request.changes = {{tr("Cash in till %1").arg(till.id), till.balance.toString(),
                           Money::fen(till.balance.minor() - payment.due.minor()).toString()},
        {tr("Payment"), pillOf(payment.state).text, pillOf(PaymentState::Reversed).text}};
    request.reason = m_reason->text().trimmed();
    authorise(request, m_services.uplink, m_services.clock, this,
        [this, payment, cash = *out, fingerprint = fingerprintOf(request)](
            const std::optional<Approval>& approval) {
            if (approval)
                reversalSigned(payment, cash,
                    {approval->id, approval->approverId, approval->approverName, fingerprint});
        });
}

void PaymentsView::reversalSigned(
    const Payment& payment, const CashCount& out, const Countersign& approval)
{
    const ReversePayment request{m_operation, m_services.shift, payment.operation,
        m_reason->text().trimmed(), out, approval, m_services.clock.nowUtc()};
    const auto run = [request](Database& database) { return reversePayment(database, request); };
    whenDone(m_services.store.run(run), this,
        [this](const Result<Payment>& reversed) { finished(reversed); });
}

void PaymentsView::refund(const Payment& payment, const Till& till)
{
    const Result<CashCount> out = proposeChange(payment.due, till.stock);
    if (!out)
        return m_message->say(out.error());
    const RefundRejected request{
        m_operation, m_services.shift, payment.operation, *out, m_services.clock.nowUtc()};
    const auto run = [request](Database& database) { return refundRejected(database, request); };
    whenDone(m_services.store.run(run), this,
        [this](const Result<Payment>& refunded) { finished(refunded); });
}

void PaymentsView::putBack(const Payment& payment)
{
    CashCount all;
    for (const Denomination& kind : denominations(Currency::CNY))
        all.pieces.insert(kind.id, 100'000);
    const Result<CashCount> in = proposeChange(payment.due, all);
    if (!in)
        return m_message->say(in.error());
    const PutBackReversal request{
        m_operation, m_services.shift, payment.operation, *in, m_services.clock.nowUtc()};
    const auto run = [request](Database& database) { return putBackReversal(database, request); };
    whenDone(
        m_services.store.run(run), this, [this](const Result<Payment>& back) { finished(back); });
}

void PaymentsView::finished(const Result<Payment>& payment)
{
    if (!payment)
        return m_message->say(payment.error());
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_reason->clear();
    m_table->setFocus(); // the button that was pressed goes away
    m_services.sync.wake();
    if (payment->state == PaymentState::ReversalPending) {
        m_reversed = payment->operation;
        m_message->say(Mood::Info, tr("The reversal is recorded, being booked."),
            tr("Hand out the cash only when it says reversed."));
    } else if (payment->state == PaymentState::ReversalRefused)
        m_message->say(Mood::Ok, tr("%1 is in the drawer again.").arg(payment->due.toString()));
    else
        m_message->say(Mood::Ok, tr("%1 is out of the drawer.").arg(payment->due.toString()));
    m_wanted = payment->operation;
    reload();
}

} // namespace hui::billpay
