// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/CounterStep.h"

#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/Figures.h"
#include "ui/Card.h"
#include "ui/CountCell.h"
#include "ui/DenominationGrid.h"
#include "ui/DrawerKick.h"
#include "ui/SegmentedControl.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::cash {

using namespace Qt::StringLiterals;

CounterStep::CounterStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_mode(new SegmentedControl(tr("What is exchanged"), this))
    , m_in(new DenominationGrid(this))
    , m_half(new DenominationGrid(this))
    , m_inHead(makeLabel({}, Type::Label, Token::Text2, this))
    , m_halfHead(makeLabel(tr("Half is paid: a half and more, less than three quarters left, or a "
                              "cross-shaped quarter gone"),
          Type::Label, Token::Text2, this))
    , m_out(new DenominationGrid(this))
    , m_inTotal(new Figures(tr("Taken in (CNY)"), QStringLiteral("counter.in.total"), this))
    , m_outTotal(new Figures(tr("Given (CNY)"), QStringLiteral("counter.out.total"), this))
    , m_propose(new KeyButton(tr("Propose"), this))
    , m_commit(new KeyButton(tr("Exchange"), KeyButton::Variant::Primary, this))
{
    m_mode->setObjectName(QStringLiteral("counter.mode"));
    m_mode->addOption(QStringLiteral("customer"), tr("For a customer"));
    m_mode->addOption(QStringLiteral("damaged"), tr("Damaged notes"));
    m_mode->addOption(QStringLiteral("till"), tr("Sort the drawer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeTaken(), 1);
    row->addWidget(makeGiven(), 1);
    connect(m_mode, &SegmentedControl::chosen, this, &CounterStep::showMode);
    for (DenominationGrid* grid : {m_in, m_half, m_out})
        connect(grid, &DenominationGrid::edited, this, &CounterStep::showTotals);
    connect(m_propose, &KeyButton::clicked, this, &CounterStep::propose);
    connect(m_commit, &KeyButton::clicked, this, &CounterStep::commit);
    showMode();
}

Card* CounterStep::makeTaken()
{
    auto* card = new Card(tr("Taken in"), this);
    card->header()->addWidget(m_mode);
    m_in->setObjectName(QStringLiteral("counter.in"));
    m_half->setObjectName(QStringLiteral("counter.half"));
    m_halfHead->setWordWrap(true);
    m_inHead->setWordWrap(true);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    body->addWidget(m_inHead);
    body->addWidget(m_in);
    body->addWidget(m_halfHead);
    body->addWidget(m_half);
    body->addWidget(m_inTotal);
    body->addStretch();
    return card;
}

Card* CounterStep::makeGiven()
{
    auto* card = new Card(tr("Given"), this);
    m_out->setObjectName(QStringLiteral("counter.out"));
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    body->addWidget(makeLabel(tr("Sound pieces only"), Type::Label, Token::Text2, card));
    body->addWidget(m_out);
    body->addWidget(m_outTotal);
    m_message->setObjectName(QStringLiteral("counter.message"));
    body->addWidget(m_message);
    body->addStretch();
    m_propose->setObjectName(QStringLiteral("counter.propose"));
    m_commit->setObjectName(QStringLiteral("counter.commit"));
    m_commit->setButtonSize(KeyButton::Size::Commit);
    m_commit->setKey(Qt::CTRL | Qt::Key_Return);
    card->footer()->addWidget(m_propose);
    card->footer()->addStretch();
    card->footer()->addWidget(m_commit);
    return card;
}

bool CounterStep::is(const char* mode) const
{
    return m_mode->current() == QLatin1StringView(mode);
}

void CounterStep::showMode()
{
    const bool damaged = is("damaged");
    m_half->setVisible(damaged);
    m_halfHead->setVisible(damaged);
    m_inHead->setText(damaged ? tr("Full worth is paid: three quarters and more left")
            : is("till")      ? tr("Worn pieces of the drawer, damaged from now on")
                              : tr("Sound pieces of the customer"));
    m_half->setCount({});
    m_message->clear();
    showTotals();
}

/// By what was judged; full and half of one denomination are two lines.
QList<JudgedNotes> CounterStep::judged() const
{
    QList<JudgedNotes> notes;
    for (const auto& [id, pieces] : m_in->count().pieces.asKeyValueRange())
        notes.append({id, Redemption::Full, pieces});
    for (const auto& [id, pieces] : m_half->count().pieces.asKeyValueRange())
        notes.append({id, Redemption::Half, pieces});
    return notes;
}

Result<CashCount> CounterStep::taken() const
{
    if (is("damaged"))
        return takenIn(judged());
    const QMap<QString, int> pieces = m_in->count().pieces;
    return is("till") ? CashCount{{}, pieces} : CashCount{pieces, {}};
}

void CounterStep::showTotals()
{
    const Result<CashCount> in = taken();
    const auto inTotal = in ? totalOf(*in, Currency::CNY) : std::unexpected(in.error());
    if (inTotal)
        m_inTotal->setAmount(*inTotal);
    else
        m_inTotal->setText(QStringLiteral("—"));
    const auto outTotal = m_out->total();
    if (outTotal)
        m_outTotal->setAmount(*outTotal);
    m_commit->setEnabled(m_day.till && m_day.till->state == TillState::Active && inTotal && outTotal
        && *inTotal == *outTotal && inTotal->isPositive());
}

void CounterStep::present(const TillDay& day)
{
    m_day = day;
    showTotals();
}

void CounterStep::start()
{
    m_in->findChild<CountCell*>()->setFocus(Qt::TabFocusReason);
}

/// With the fewest pieces; worn notes are replaced by the like.
void CounterStep::propose()
{
    const Result<CashCount> in = taken();
    const auto total = in ? totalOf(*in, Currency::CNY) : std::unexpected(in.error());
    if (!total)
        return m_message->say(total.error());
    if (!m_day.till)
        return;
    if (is("till"))
        m_out->setCount({m_in->count().pieces, {}});
    else if (const auto change = proposeChange(*total, m_day.till->stock))
        m_out->setCount(*change);
    else
        m_message->say(change.error());
    showTotals();
}

void CounterStep::commit()
{
    const QDateTime now = m_services.clock.nowUtc();
    if (is("damaged")) {
        const SwapDamaged wanted{m_operation, m_services.shift, judged(), m_out->count(), now};
        return act(
            m_commit, [wanted](Database& database) { return swapDamaged(database, wanted); },
            [this](const Till&) { done(); });
    }
    const Result<CashCount> in = taken();
    const ExchangeCash wanted{m_operation, m_services.shift,
        is("till") ? ExchangeCash::With::Till : ExchangeCash::With::Customer, *in, m_out->count(),
        now};
    act(
        m_commit, [wanted](Database& database) { return exchangeCash(database, wanted); },
        [this](const Till&) { done(); });
}

void CounterStep::startAnew()
{
    m_operation = newOperation();
    for (DenominationGrid* grid : {m_in, m_half, m_out})
        grid->setCount({});
    showTotals();
}

/// Sorting the drawer is nobody's: it stays.
QJsonObject CounterStep::putAway()
{
    if (isBusy() || is("till"))
        return {};
    QJsonObject kept;
    for (const auto& [key, grid] :
        {std::pair{"in", m_in}, std::pair{"half", m_half}, std::pair{"out", m_out}})
        if (const QJsonArray pieces = toJson(grid->count()); !pieces.isEmpty())
            kept.insert(QLatin1StringView(key), pieces);
    if (kept.isEmpty())
        return {};
    kept.insert(u"mode"_s, m_mode->current());
    startAnew();
    return kept;
}

void CounterStep::bringBack(const QJsonObject& kept)
{
    const QString mode = kept.value(u"mode"_s).toString();
    m_mode->setCurrent(mode == u"damaged" ? mode : u"customer"_s);
    showMode();
    for (const auto& [key, grid] :
        {std::pair{"in", m_in}, std::pair{"half", m_half}, std::pair{"out", m_out}})
        if (const auto count = cashCountFromJson(kept.value(QLatin1StringView(key)).toArray()))
            grid->setCount(*count);
    showTotals();
}

void CounterStep::done()
{
    const QString amount = m_out->total()->toString();
    startAnew();
    m_message->say(Mood::Ok, tr("%1 exchanged").arg(amount));
    m_services.sync.wake();
    kickDrawer(m_services.printing);
    Q_EMIT moved();
}

} // namespace hui::cash
