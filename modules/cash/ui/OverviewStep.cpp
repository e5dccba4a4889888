// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/OverviewStep.h"

#include "app/core/Clock.h"
#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/Figures.h"
#include "modules/cash/ui/MovementTableModel.h"
#include "modules/cash/ui/StockTableModel.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/Meter.h"
#include "ui/OwedCard.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/TillText.h"
#include "ui/TotalsRow.h"
#include "ui/Type.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::cash {

namespace {

constexpr int remindEveryMs = 60'000;

/// What the button that leads on says in a state.
QString onwards(TillState state)
{
    switch (state) {
    case TillState::Unassigned:
    case TillState::Assigned:
    case TillState::Issued:
    case TillState::Active:
    case TillState::Locked: return OverviewStep::tr("Count and close");
    case TillState::Counting: return OverviewStep::tr("Go on counting");
    case TillState::Over:
    case TillState::Short: return OverviewStep::tr("Go on to the difference");
    case TillState::Balanced: return OverviewStep::tr("Go on to the return");
    case TillState::Returned:
    case TillState::Sealed: return OverviewStep::tr("Show the closing sheet");
    }
    return {};
}

} // namespace

OverviewStep::OverviewStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_counting(newOperation())
    , m_balance(new Figures(tr("In the drawer (CNY)"), QStringLiteral("till.balance"), this))
    , m_meter(new Meter(tr("Drawer limit"), this))
    , m_limit(makeLabel({}, Type::Label, Token::Text3, this))
    , m_low(makeLabel({}, Type::Label, Token::Warn, this))
    , m_stock(new StockTableModel(this))
    , m_movements(new MovementTableModel(this))
    , m_owed(new OwedCard(services, this))
    , m_view(new TableView(tr("Movements of the drawer"), this))
    , m_sums(new TotalsRow(m_view, this))
    , m_counted(makeLabel({}, Type::Label, Token::Text3, this))
    , m_spot(new KeyButton(tr("Spot count"), this))
    , m_lock(new KeyButton(tr("Lock"), this))
    , m_close(new KeyButton({}, KeyButton::Variant::Primary, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(makeDrawer());
    left->addWidget(makeStock(), 1);
    row->addLayout(left);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_owed);
    right->addWidget(makeMovements(), 1);
    row->addLayout(right, 1);
    m_clock.setInterval(remindEveryMs);
    connect(&m_clock, &QTimer::timeout, this, &OverviewStep::remind);
    m_clock.start();
    connect(m_owed, &OwedCard::carried, this, &OverviewStep::moved);
    connect(m_spot, &KeyButton::clicked, this, &OverviewStep::startSpotCount);
    connect(m_lock, &KeyButton::clicked, this, &OverviewStep::lock);
    connect(m_close, &KeyButton::clicked, this, &OverviewStep::goOn);
}

Card* OverviewStep::makeDrawer()
{
    auto* card = new Card(tr("Drawer %1").arg(m_services.shift.till), this);
    card->setFixedWidth(392);
    QVBoxLayout* body = card->body();
    body->setSpacing(8);
    body->addWidget(m_balance);
    m_meter->setObjectName(QStringLiteral("till.limit"));
    body->addWidget(m_meter);
    body->addWidget(m_limit);
    m_low->setObjectName(QStringLiteral("till.low"));
    m_low->setWordWrap(true);
    body->addWidget(m_low);
    m_message->setObjectName(QStringLiteral("till.message"));
    body->addWidget(m_message);
    m_lock->setObjectName(QStringLiteral("till.lock"));
    m_lock->setIconName(QStringLiteral("lock"));
    m_close->setObjectName(QStringLiteral("till.close"));
    m_close->setButtonSize(KeyButton::Size::Commit);
    m_close->setKey(Qt::CTRL | Qt::Key_Return);
    card->footer()->addWidget(m_lock);
    card->footer()->addStretch();
    card->footer()->addWidget(m_close);
    return card;
}

Card* OverviewStep::makeStock()
{
    auto* card = new Card(tr("By denomination"), this);
    card->setFixedWidth(392);
    card->setFlush();
    m_counted->setObjectName(QStringLiteral("till.spotCounts"));
    m_spot->setObjectName(QStringLiteral("till.spot"));
    m_spot->setButtonSize(KeyButton::Size::Small);
    m_spot->setIconName(QStringLiteral("calculator"));
    card->header()->addWidget(m_counted);
    card->header()->addWidget(m_spot);
    auto* view = new TableView(tr("By denomination"), card);
    view->setObjectName(QStringLiteral("till.stock"));
    view->setDense();
    view->setModel(m_stock);
    view->tableHeader()->setSectionResizeMode(QHeaderView::Stretch);
    card->body()->addWidget(view);
    return card;
}

Card* OverviewStep::makeMovements()
{
    auto* card = new Card(tr("Movements of the day"), this);
    card->setFlush();
    m_view->setObjectName(QStringLiteral("till.entries"));
    m_view->setModel(m_movements);
    m_view->setColumnWidth(MovementTableModel::Number, 136);
    m_view->setColumnWidth(MovementTableModel::Time, 100);
    for (const int figures :
        {MovementTableModel::In, MovementTableModel::Out, MovementTableModel::Balance})
        m_view->setColumnWidth(figures, 120);
    m_view->tableHeader()->setStretchLastSection(false);
    m_view->tableHeader()->setSectionResizeMode(MovementTableModel::Business, QHeaderView::Stretch);
    m_view->emptyState()->showEmpty(tr("No cash has moved yet."));
    m_sums->setObjectName(QStringLiteral("till.sums"));
    card->body()->setSpacing(0);
    card->body()->addWidget(m_view, 1);
    card->body()->addWidget(m_sums);
    return card;
}

void OverviewStep::present(const TillDay& day)
{
    m_day = day;
    m_movements->setMovements(day.movements);
    const bool isOpen = day.till && !hasEnded(day.till->state);
    m_owed->setOwed(isOpen ? day.owed : QList<OwedCash>(), m_services.shift.till);
    showDrawer();
    showButtons();
    showSums();
}

void OverviewStep::setMasked(bool masked)
{
    m_masked = masked;
    showDrawer();
}

void OverviewStep::start()
{
    m_close->setFocus();
}

/// While a blind count runs nobody may see what should be there.
bool OverviewStep::isHidden() const
{
    return m_masked || (m_day.till && m_day.till->state == TillState::Counting);
}

void OverviewStep::showDrawer()
{
    const bool hidden = isHidden();
    m_stock->setMasked(hidden);
    m_movements->setMasked(hidden);
    m_meter->setVisible(m_day.till.has_value() && !hidden);
    m_limit->setVisible(m_day.till.has_value() && !hidden);
    m_low->clear();
    if (!m_day.till) {
        m_stock->setStock({});
        m_balance->setText(QStringLiteral("—"));
        m_message->say(Mood::Info, tr("No drawer is open"),
            tr("It is issued and counted when you sign in for the day."));
        return;
    }
    m_stock->setStock(m_day.till->stock);
    if (hidden)
        return m_balance->setText(QStringLiteral("***"));
    m_balance->setAmount(m_day.till->balance);
    showLimit(m_day.till->balance);
    QStringList low;
    for (int row = 0; row < m_stock->rowCount(); ++row)
        if (m_stock->isLow(row))
            low.append(m_stock->index(row, StockTableModel::Face).data().toString());
    if (!low.isEmpty() && m_day.till->state == TillState::Active)
        m_low->setText(tr("Running out: %1").arg(low.join(u", ")));
}

void OverviewStep::showLimit(Money balance)
{
    m_meter->setVisible(m_day.limit.has_value());
    if (!m_day.limit)
        return m_limit->setText(tr("The limit is not known yet"));
    m_meter->setShare(balance.minor(), m_day.limit->minor());
    const bool over = balance.minor() > m_day.limit->minor();
    m_meter->setToken(over ? Token::WarnM : Token::Accent);
    setTone(m_limit, over ? Token::Warn : Token::Text3);
    m_limit->setText(over
            ? tr("Over the limit of %1: hand some in").arg(m_day.limit->toString())
            : tr("Limit %1, %2% used").arg(m_day.limit->toString()).arg(m_meter->percent()));
}

void OverviewStep::showButtons()
{
    const TillState state = m_day.till ? m_day.till->state : TillState::Unassigned;
    const bool locked = state == TillState::Locked;
    m_lock->setText(locked ? tr("Unlock") : tr("Lock"));
    m_lock->setKeyHint(locked ? QString() : QStringLiteral("Ctrl L"));
    m_lock->setVisible(state == TillState::Active || locked);
    m_close->setVisible(m_day.till.has_value());
    m_close->setText(onwards(state));
    m_close->setEnabled(!locked);
    m_spot->setVisible(state == TillState::Active || locked);
    showCounts();
}

/// How often the drawer was counted today, opening and closing counts among it.
void OverviewStep::showCounts()
{
    const qsizetype made = m_day.till ? 1 + m_day.spotCounts.size() + m_day.counts.size() : 0;
    const int wanted = m_day.policy.countsPerDay;
    m_counted->setVisible(m_day.till.has_value() && wanted > 0);
    m_counted->setText(tr("%1 of %2 counts").arg(made).arg(wanted));
    remind();
}

/// The count at midday, from its time on until it is made: the drawer does not close without it.
void OverviewStep::remind()
{
    const bool isDue = isMiddayCountDue(m_day, m_services.clock.nowUtc());
    if (isDue)
        m_message->say(Mood::Warn, tr("The count at midday is due"),
            tr("The drawer can be closed only when it was counted."));
    else if (m_reminded)
        m_message->clear();
    m_reminded = isDue;
}

/// Nothing may move while it is counted: the drawer is locked, the window is not.
void OverviewStep::startSpotCount()
{
    if (m_day.till && m_day.till->state == TillState::Locked)
        return Q_EMIT spotCountWanted();
    const LockTill request{newOperation(), m_services.shift, true, m_services.clock.nowUtc()};
    act(
        m_spot, [request](Database& database) { return lockTill(database, request); },
        [this](const Till&) {
            Q_EMIT moved();
            Q_EMIT spotCountWanted();
        });
}

void OverviewStep::showSums()
{
    qint64 in = 0;
    qint64 out = 0;
    for (const Movement& movement : m_day.movements) {
        in += movement.entry.in.minor();
        out += movement.entry.out.minor();
    }
    m_sums->setText(MovementTableModel::Number,
        tr("%n movements", nullptr, static_cast<int>(m_day.movements.size())));
    m_sums->setText(MovementTableModel::In, Money::fen(in).toString());
    m_sums->setText(MovementTableModel::Out, Money::fen(out).toString());
    m_sums->setText(MovementTableModel::Balance,
        isHidden() ? QStringLiteral("***") : Money::fen(in - out).toString());
}

/// The window covers itself and books both ends of it; it also asks for the password.
void OverviewStep::lock()
{
    if (m_services.lock)
        return m_services.lock();
    bookLock(m_day.till && m_day.till->state != TillState::Locked);
}

void OverviewStep::bookLock(bool lock)
{
    const LockTill request{newOperation(), m_services.shift, lock, m_services.clock.nowUtc()};
    act(
        m_lock, [request](Database& database) { return lockTill(database, request); },
        [this](const Till&) {
            m_services.sync.wake();
            Q_EMIT moved();
        });
}

void OverviewStep::goOn()
{
    if (!m_day.till || m_day.till->state != TillState::Active)
        return Q_EMIT finished();
    const StartCount request{
        m_counting, m_services.shift, m_services.clock.nowUtc(), m_services.owes};
    act(
        m_close, [request](Database& database) { return startCount(database, request); },
        [this](const Till&) {
            m_counting = newOperation();
            Q_EMIT finished();
        });
}

} // namespace hui::cash
