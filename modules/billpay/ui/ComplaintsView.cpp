// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/ComplaintsView.h"

#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/CurrentTill.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/PayOut.h"
#include "modules/billpay/TakeComplaint.h"
#include "modules/billpay/ui/ComplaintTableModel.h"
#include "modules/billpay/ui/ComplaintText.h"
#include "modules/billpay/ui/PaymentWays.h"
#include "ui/Card.h"
#include "ui/CashOutGuard.h"
#include "ui/DrawerKick.h"
#include "ui/EmptyState.h"
#include "ui/ErrorText.h"
#include "ui/FactList.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hui::billpay {

namespace {

constexpr int mostComplaints = 500;

QLabel* makeText(const char* name, QWidget* parent)
{
    auto* text = new QLabel(parent);
    text->setObjectName(QLatin1StringView(name));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    return text;
}

} // namespace

ComplaintsView::ComplaintsView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ComplaintTableModel(this))
    , m_reading(
          services.store, *this,
          [today = services.shift.businessDate](
              Database& database) { return Shown::read(database, today); },
          [this](const Result<Shown>& shown) {
              if (shown)
                  showRows(*shown);
              else
                  m_table->emptyState()->showFailed(textOf(shown.error()));
          })
    , m_operation(newOperationId(services.clock, services.random))
    , m_guard(new CashOutGuard(services.store, services.shift.businessDate, this))
{
    buildList();
    connect(m_cash, &QPushButton::clicked, this, &ComplaintsView::moveCash);
    connect(&services.sync, &SyncEngine::settled, this, &ComplaintsView::told);
    connect(m_take, &QPushButton::clicked, this, &ComplaintsView::takeOver);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ComplaintsView::selectionChanged);
    connect(m_payment, &QPushButton::clicked, this, [this] {
        if (const Complaint* complaint = selected())
            Q_EMIT paymentAsked(complaint->payment);
    });
    selectionChanged();
}

Result<ComplaintsView::Shown> ComplaintsView::Shown::read(Database& database, const QDate& today)
{
    const auto policy = PayPolicyRepository(database).on(today);
    if (!policy)
        return std::unexpected(policy.error());
    auto complaints = ComplaintRepository(database).latest(mostComplaints);
    if (!complaints)
        return std::unexpected(complaints.error());
    return Shown{*std::move(complaints), policy->complaintWarnDays};
}

void ComplaintsView::buildList()
{
    auto* list = new Card(tr("Complaints"), this);
    auto* back = new KeyButton(tr("Back to payment"), this);
    back->setObjectName(QStringLiteral("complaints.back"));
    back->setKeyHint(QStringLiteral("Esc"));
    list->header()->addWidget(back);
    connect(back, &QPushButton::clicked, this, &ComplaintsView::left);
    list->setFlush();
    m_table = new TableView(tr("Complaints"), list);
    m_table->setObjectName(QStringLiteral("complaints.table"));
    m_table->setModel(m_model);
    QHeaderView* head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    head->setSectionResizeMode(ComplaintTableModel::Biller, QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("No complaint was raised in this branch."));
    connect(m_table->emptyState(), &EmptyState::retryAsked, this, &ComplaintsView::reload);
    list->body()->addWidget(m_table);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(20, 16, 20, 16);
    columns->setSpacing(16);
    columns->addWidget(list, 1);
    columns->addWidget(makeDetails());
}

QWidget* ComplaintsView::makeDetails()
{
    auto* details = new Card(tr("Course"), this);
    details->setFixedWidth(320);
    auto* facts = new FactList(details);
    m_reason = facts->addFact(tr("About"));
    m_due = facts->addFact(tr("Due"));
    m_due->setObjectName(QStringLiteral("complaints.due"));
    m_raisedBy = facts->addFact(tr("Raised by"));
    m_handler = facts->addFact(tr("Looked after by"));
    m_handler->setObjectName(QStringLiteral("complaints.handler"));
    m_message = new MessageBar(details);
    m_message->setObjectName(QStringLiteral("complaints.message"));
    m_take = new KeyButton(tr("Take over"), details);
    m_take->setObjectName(QStringLiteral("complaints.take"));
    m_take->setKey(QKeySequence(Qt::Key_F7));
    m_words = makeText("complaints.words", details);
    m_timeline = makeText("complaints.timeline", details);
    m_payment = new KeyButton(tr("Show the payment"), KeyButton::Variant::Primary, details);
    m_payment->setObjectName(QStringLiteral("complaints.payment"));
    m_payment->setButtonSize(KeyButton::Size::Commit);
    m_payment->setKey(QKeySequence(Qt::Key_F4));
    details->body()->addWidget(m_message);
    details->body()->addWidget(facts);
    details->body()->addWidget(m_words);
    details->body()->addWidget(makeRule(details));
    details->body()->addWidget(m_timeline);
    details->body()->addStretch(1);
    details->body()->addWidget(m_take);
    details->body()->addWidget(m_payment);
    m_cash = new KeyButton({}, KeyButton::Variant::Primary, details);
    m_cash->setObjectName(QStringLiteral("complaints.cash"));
    m_cash->setButtonSize(KeyButton::Size::Commit);
    m_cash->setKey(QKeySequence(Qt::Key_F4));
    details->body()->addWidget(m_cash);
    return details;
}

void ComplaintsView::showComplaints()
{
    m_saysCash = false;
    reload();
    m_table->setFocus();
}

void ComplaintsView::reload()
{
    m_reading.wish();
}

/// How many answers are late or due soon; the list has those first.
void ComplaintsView::warn(const Shown& shown)
{
    if (m_saysCash)
        return; // that stays to be read
    const QDate today = m_services.shift.businessDate;
    const HolidayCalendar& calendar = HolidayCalendar::national();
    const auto late = std::ranges::count_if(
        shown.complaints, [&](const Complaint& one) { return isOverdue(one, today); });
    const auto soon = std::ranges::count_if(shown.complaints,
        [&](const Complaint& one) { return isDueSoon(one, today, shown.warnDays, calendar); });
    if (late > 0)
        m_message->say(Mood::Bad, tr("%n answers are overdue.", nullptr, static_cast<int>(late)),
            tr("Ask the biller and tell the customers."));
    else if (soon > 0)
        m_message->say(Mood::Warn, tr("%n answers are due soon.", nullptr, static_cast<int>(soon)));
    else
        m_message->clear();
}

void ComplaintsView::takeOver()
{
    const Complaint* complaint = selected();
    if (!complaint)
        return;
    m_saysCash = false;
    const TakeComplaint wanted{
        m_operation, m_services.shift, complaint->operation, m_services.clock.nowUtc()};
    m_take->setEnabled(false);
    const auto take = [wanted](Database& database) { return takeComplaint(database, wanted); };
    whenDone(m_services.store.run(take), this, [this](const Result<Complaint>& taken) {
        if (!taken)
            return m_message->say(taken.error());
        m_operation = newOperationId(m_services.clock, m_services.random);
        m_services.sync.wake();
        reload();
    });
}

void ComplaintsView::moveCash()
{
    const Complaint* complaint = selected();
    if (!complaint)
        return;
    m_saysCash = false;
    if (mustPutBack(*complaint))
        return putBack();
    if (!m_guard->mayGoOn(complaint->payment.taken(), *m_message))
        return;
    m_cash->setEnabled(false);
    const auto read
        = [shift = m_services.shift](Database& database) { return currentTill(database, shift); };
    whenDone(m_services.store.run(read), this, [this](const Result<Till>& till) {
        if (till)
            return payOut(*till);
        m_message->say(till.error());
        selectionChanged();
    });
}

void ComplaintsView::payOut(const Till& till)
{
    const Complaint* complaint = selected();
    if (!complaint)
        return;
    const Result<CashCount> pieces = proposeChange(complaint->payment.taken(), till.stock);
    if (!pieces) {
        m_message->say(pieces.error());
        return selectionChanged();
    }
    const PayOutComplaint wanted{
        m_operation, m_services.shift, complaint->operation, *pieces, m_services.clock.nowUtc()};
    whenDone(m_services.store.run(
                 [wanted](Database& database) { return payOutComplaint(database, wanted); }),
        this, [this](const Result<Complaint>& paid) {
            selectionChanged();
            if (!paid)
                return m_message->say(paid.error());
            m_paidOut = paid->payOut->operation;
            cashMoved();
            m_message->say(Mood::Info, tr("%1 lie ready").arg(paid->payment.taken().toString()),
                tr("Hand out the cash only when it says so here."));
        });
}

void ComplaintsView::putBack()
{
    const Complaint* complaint = selected();
    const Result<CashCount> pieces = fewestPieces(complaint->payment.taken());
    if (!pieces)
        return m_message->say(pieces.error());
    const PutBackPayOut wanted{
        m_operation, m_services.shift, complaint->operation, *pieces, m_services.clock.nowUtc()};
    whenDone(m_services.store.run(
                 [wanted](Database& database) { return putBackPayOut(database, wanted); }),
        this, [this](const Result<Complaint>& back) {
            if (!back)
                return m_message->say(back.error());
            cashMoved();
            m_message->say(
                Mood::Ok, tr("%1 is in the drawer again.").arg(back->payment.taken().toString()));
        });
}

void ComplaintsView::cashMoved()
{
    m_guard->reset();
    m_operation = newOperationId(m_services.clock, m_services.random);
    kickDrawer(m_services.printing);
    m_services.sync.wake();
    m_saysCash = true;
    reload();
}

/// What the platform says to a handing out: the customer gets the cash, or it goes back.
void ComplaintsView::told(const QUuid& operation, OutboxState state)
{
    if (operation != m_paidOut)
        return;
    m_paidOut = {};
    m_saysCash = true;
    if (state == OutboxState::Accepted)
        m_message->say(Mood::Ok, tr("Hand out the cash now"));
    else
        m_message->say(Mood::Bad, tr("Do not hand out the cash"),
            tr("It was handed out before. Put it back into the drawer."));
    reload();
}

void ComplaintsView::showCash(const Complaint* complaint)
{
    const bool pays = complaint && canPayOut(*complaint);
    const bool puts = complaint && mustPutBack(*complaint);
    m_cash->setVisible(complaint && complaint->isElsewhere);
    m_payment->setVisible(!complaint || !complaint->isElsewhere);
    m_cash->setEnabled(pays || puts);
    if (complaint)
        m_cash->setText(
            WayText::action(puts ? Way::PutBack : Way::Refund, complaint->payment.taken()));
}

void ComplaintsView::showRows(const Shown& shown)
{
    const Complaint* before = selected();
    const QUuid kept = before ? before->operation : QUuid();
    m_model->setComplaints(shown.complaints, m_services.shift.businessDate, shown.warnDays);
    warn(shown);
    if (m_model->rowCount() > 0)
        m_table->selectRow(qMax(0, m_model->rowOf(kept)));
    selectionChanged();
}

const Complaint* ComplaintsView::selected() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->complaintAt(index.row()) : nullptr;
}

void ComplaintsView::selectionChanged()
{
    const Complaint* complaint = selected();
    m_payment->setEnabled(complaint && !complaint->isElsewhere);
    showCash(complaint);
    m_take->setEnabled(complaint && !isSettled(complaint->status)
        && complaint->handler != m_services.shift.operatorId);
    m_raisedBy->setText(complaint ? complaint->raisedBy : QString());
    m_handler->setText(complaint ? complaint->handler : QString());
    const QString nothing = tr("None");
    const QString due
        = complaint ? ComplaintText::due(*complaint, m_services.shift.businessDate) : QString();
    m_reason->setText(
        complaint ? WayText::complaint(static_cast<int>(complaint->reason)) : QString());
    m_due->setText(complaint && due.isEmpty() ? nothing : due);
    m_words->setText(complaint ? complaint->text : QString());
    m_timeline->setText(complaint ? ComplaintText::timeline(*complaint) : QString());
}

} // namespace hui::billpay
