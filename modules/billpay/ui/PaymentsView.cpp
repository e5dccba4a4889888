// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/PaymentsView.h"

#include "app/core/Async.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "modules/billpay/Complain.h"
#include "modules/billpay/PaymentRepository.h"
#include "modules/billpay/ui/PaymentApproval.h"
#include "modules/billpay/ui/PaymentTableModel.h"
#include "modules/billpay/ui/ReceiptCard.h"
#include "ui/Card.h"
#include "ui/CashOutGuard.h"
#include "ui/DateEdit.h"
#include "ui/DrawerKick.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/SignOperation.h"
#include "ui/TableView.h"
#include "ui/Type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hui::billpay {

namespace {

constexpr int mostPayments = 2000;

} // namespace

PaymentsView::PaymentsView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_operation(newOperationId(services.clock, services.random))
    , m_model(new PaymentTableModel(this))
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
    , m_reading(
          services.store, *this, [this] { return question(); },
          [this](const Result<QList<Payment>>& payments) {
              if (payments)
                  showRows(*payments);
              else
                  m_table->emptyState()->showFailed(textOf(payments.error()));
          })
{
    buildPage();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PaymentsView::selectionChanged);
    connect(m_act, &QPushButton::clicked, this, &PaymentsView::act);
}

void PaymentsView::buildPage()
{
    m_list = new Card(tr("Payments today"), this);
    buildHeader();
    m_list->setFlush();
    m_table = new TableView(tr("Payments today"), m_list);
    m_table->setObjectName(QStringLiteral("payments.table"));
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(PaymentTableModel::Biller, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("No payment on this day."));
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &PaymentsView::reload);
    m_list->body()->addWidget(m_table);

    auto* details = new QWidget(this);
    details->setFixedWidth(320);
    buildDetails(details);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(m_list, 1);
    columns->addWidget(details);
}

/// The day, the complaints, the agreements and the way back.
void PaymentsView::buildHeader()
{
    m_day = new DateEdit(this);
    m_day->setDate(m_services.shift.businessDate);
    m_day->setObjectName(QStringLiteral("payments.day"));
    m_day->setAccessibleName(tr("Business day"));
    m_day->setMaximumDate(m_services.shift.businessDate);
    auto* complaints = new KeyButton(tr("Complaints"), this);
    complaints->setObjectName(QStringLiteral("payments.complaints"));
    complaints->setKey(QKeySequence(Qt::Key_F3));
    auto* agreements = new KeyButton(tr("Agreements"), this);
    agreements->setObjectName(QStringLiteral("payments.agreements"));
    agreements->setKey(QKeySequence(Qt::Key_F7));
    auto* back = new KeyButton(tr("Back to payment"), this);
    back->setObjectName(QStringLiteral("payments.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    QLabel* day = makeLabel(tr("Business day"), Type::Label, Token::Text2, this);
    day->setBuddy(m_day);
    for (QWidget* one : QList<QWidget*>{day, m_day, complaints, agreements, back})
        m_list->header()->addWidget(one);
    connect(m_day, &QDateEdit::dateChanged, this, &PaymentsView::reload);
    connect(complaints, &QPushButton::clicked, this, &PaymentsView::complaintsAsked);
    connect(agreements, &QPushButton::clicked, this, &PaymentsView::agreementsAsked);
    connect(back, &QPushButton::clicked, this, &PaymentsView::left);
}

void PaymentsView::buildDetails(QWidget* box)
{
    auto* rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    m_message = new MessageBar(box);
    m_message->setObjectName(QStringLiteral("payments.message"));
    m_receipt = new ReceiptCard(m_services, box);
    m_ways = new QComboBox(box);
    m_ways->setObjectName(QStringLiteral("payments.way"));
    m_waysField = new Field(tr("What to do"), m_ways, box);
    m_code = new QComboBox(box);
    m_code->setObjectName(QStringLiteral("payments.code"));
    for (int reason = 0; reason < complaintReasons; ++reason)
        m_code->addItem(WayText::complaint(reason));
    m_codeField = new Field(tr("Complaint about"), m_code, box);
    m_reference = new QLineEdit(box);
    m_reference->setObjectName(QStringLiteral("payments.reference"));
    m_reference->setMaxLength(64);
    m_referenceField = new Field(tr("Number of the evidence"), m_reference, box);
    m_referenceField->setRequired();
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
    for (QWidget* row :
        QList<QWidget*>{m_waysField, m_codeField, m_referenceField, m_reasonField, m_act}) {
        rows->addWidget(row);
        row->hide();
    }
    connect(m_ways, &QComboBox::currentIndexChanged, this, &PaymentsView::showWay);
}

void PaymentsView::showPayment(const QUuid& operation, const QDate& day)
{
    m_wanted = operation;
    m_message->clear();
    {
        const QSignalBlocker quiet(m_day); // it is read below
        m_day->setDate(day.isValid() ? day : m_services.shift.businessDate);
    }
    reload();
    m_table->setFocus();
}

bool PaymentsView::print()
{
    return m_receipt->print();
}

void PaymentsView::reload()
{
    m_reading.wish();
}

/// The payments of the day that is chosen now; the card is named after it.
std::function<Result<QList<Payment>>(Database&)> PaymentsView::question()
{
    const QDate day = m_day->date();
    m_list->setTitle(day == m_services.shift.businessDate
            ? tr("Payments today")
            : tr("Payments of %1").arg(day.toString(Qt::ISODate)));
    return
        [day](Database& database) { return PaymentRepository(database).ofDay(day, mostPayments); };
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
    tellCancellation();
}

/// What became of the cancellation that was asked for here: only now may the cash be handed out.
void PaymentsView::tellCancellation()
{
    const int row = m_model->rowOf(m_cancelled);
    if (row < 0)
        return;
    const Payment& payment = m_model->paymentAt(row);
    const QString amount = payment.taken().toString();
    if (payment.state == PaymentState::Reversed)
        m_message->say(Mood::Ok,
            payment.isCash() ? tr("Cancelled: hand out %1.").arg(amount)
                             : tr("Cancelled: %1 is in the account again.").arg(amount));
    else if (payment.state == PaymentState::ReversalRefused)
        m_message->say(Mood::Bad, tr("The cancellation was refused."),
            payment.isCash() ? tr("Hand out nothing; put %1 back into the drawer.").arg(amount)
                             : QString());
    else
        return;
    m_cancelled = {};
}

const Payment* PaymentsView::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->paymentAt(index.row()) : nullptr;
}

std::optional<Way> PaymentsView::way() const
{
    const QVariant chosen = m_ways->currentData();
    return chosen.isValid() ? std::optional(static_cast<Way>(chosen.toInt())) : std::nullopt;
}

void PaymentsView::selectionChanged()
{
    const Payment* payment = selected();
    if (payment)
        m_receipt->showPayment(*payment);
    else
        m_receipt->clear();
    const QVariant before = m_ways->currentData();
    {
        const QSignalBlocker quiet(m_ways);
        m_ways->clear();
        for (const Way one : payment ? waysOf(*payment) : QList<Way>{})
            m_ways->addItem(WayText::name(one), static_cast<int>(one));
        m_ways->setCurrentIndex(qMax(0, m_ways->findData(before)));
    }
    showWay();
}

/// The fields and the button of the way that is chosen.
void PaymentsView::showWay()
{
    const Payment* payment = selected();
    const std::optional<Way> chosen = payment ? way() : std::nullopt;
    const WayNeeds needs = chosen ? needsOf(*chosen, *payment) : WayNeeds{};
    m_waysField->setVisible(m_ways->count() > 1);
    m_codeField->setVisible(needs.code);
    m_referenceField->setVisible(needs.reference);
    m_reasonField->setVisible(needs.reason);
    m_act->setVisible(chosen.has_value());
    if (!chosen)
        return;
    m_act->setVariant(
        needs.signature ? KeyButton::Variant::Authorise : KeyButton::Variant::Primary);
    m_act->setText(WayText::action(*chosen, payment->taken()));
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
    const std::optional<Way> chosen = way();
    if (!payment || !chosen || m_busy)
        return;
    const WayNeeds needs = needsOf(*chosen, *payment);
    QList<Field*> fields;
    if (needs.reference)
        fields.append(m_referenceField);
    if (needs.reason)
        fields.append(m_reasonField);
    if (!checkForm(fields))
        return;
    if (!needs.cash)
        return go(*payment, *chosen, std::nullopt);
    if (!m_guard->mayGoOn(payment->taken(), *m_message))
        return;
    withTill([this, taken = *payment, one = *chosen](const Till& till) { go(taken, one, till); });
}

void PaymentsView::go(const Payment& payment, Way way, const std::optional<Till>& till)
{
    WayEntry entry{{m_operation, m_services.shift, payment.operation, m_reason->text().trimmed(),
                       {}, m_services.clock.nowUtc()},
        m_reference->text().trimmed(), m_code->currentIndex(), {}};
    if (!needsOf(way, payment).reason)
        entry.of.reason.clear(); // of another way
    if (till || way == Way::PutBack) {
        const Result<CashCount> pieces
            = till ? proposeChange(payment.taken(), till->stock) : fewestPieces(payment.taken());
        if (!pieces)
            return m_message->say(pieces.error());
        entry.cash = *pieces;
    }
    if (!needsOf(way, payment).signature)
        return record(way, entry);
    const ApprovalRequest request = approvalFor(payment, way, entry.of, till);
    const SignedUse use
        = [way, agreed = entry](Database& database, const Countersign& signer) mutable {
              agreed.of.approval = signer;
              return doneOf(goWay(database, way, agreed));
          };
    signOperation({m_services.store, m_services.uplink, m_services.clock}, {request, use}, this,
        *m_message, [this, way, agreed = entry](const Countersign& signer) mutable {
            agreed.of.approval = signer;
            record(way, agreed);
        });
}

void PaymentsView::record(Way way, const WayEntry& entry)
{
    const auto run = [way, entry](Database& database) { return goWay(database, way, entry); };
    whenDone(m_services.store.run(run), this,
        [this, way](const Result<Payment>& payment) { finished(way, payment); });
}

void PaymentsView::finished(Way way, const Result<Payment>& payment)
{
    if (!payment)
        return m_message->say(payment.error());
    m_guard->reset();
    m_operation = newOperationId(m_services.clock, m_services.random);
    m_reason->clear();
    m_reference->clear();
    if (isVisible())
        m_table->setFocus(); // the button that was pressed goes away
    m_services.sync.wake();
    if (needsOf(way, *payment).cash || way == Way::PutBack)
        kickDrawer(m_services.printing);
    const bool open = way != Way::Refund && way != Way::PutBack;
    m_message->say(open ? Mood::Info : Mood::Ok, WayText::afterwards(way, payment->taken()),
        way == Way::Cancel && payment->isCash()
            ? tr("Hand out the cash only when it says cancelled.")
            : QString());
    if (way == Way::Cancel)
        m_cancelled = payment->operation;
    m_wanted = payment->operation;
    reload();
}

} // namespace hui::billpay
