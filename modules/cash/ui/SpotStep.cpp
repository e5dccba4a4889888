// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/SpotStep.h"

#include "app/sync/SyncEngine.h"
#include "app/till/SpotCount.h"
#include "modules/cash/ui/Figures.h"
#include "ui/Card.h"
#include "ui/CountCell.h"
#include "ui/CountTable.h"
#include "ui/TillText.h"
#include "ui/Type.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace hui::cash {

SpotStep::SpotStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_table(new CountTable(this))
    , m_figures(new Figures(tr("Counted (CNY)"), QStringLiteral("spot.total"), this))
    , m_expected(m_figures->addLine(tr("In the books"), QStringLiteral("spot.expected")))
    , m_difference(m_figures->addLine(tr("Difference"), QStringLiteral("spot.difference")))
    , m_which(makeLabel({}, Type::Body, Token::Text2, this))
    , m_second(new QCheckBox(tr("A second person has counted"), this))
    , m_enter(new KeyButton(tr("Enter the count"), KeyButton::Variant::Primary, this))
    , m_back(new KeyButton(tr("Back to work"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeCount());
    row->addWidget(makeOutcome(), 1);
    connect(m_table, &CountTable::changed, this, &SpotStep::showTotal);
    connect(m_enter, &KeyButton::clicked, this, &SpotStep::commit);
    connect(m_back, &KeyButton::clicked, this, &SpotStep::unlock);
}

Card* SpotStep::makeCount()
{
    auto* card = new Card(tr("Count what is in the drawer"), this);
    card->setFixedWidth(480);
    card->setFlush();
    m_table->setObjectName(QStringLiteral("spot.count"));
    card->body()->addWidget(m_table);
    card->body()->addStretch();
    return card;
}

Card* SpotStep::makeOutcome()
{
    auto* card = new Card(tr("Spot count"), this);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    body->addWidget(m_which);
    body->addWidget(m_figures);
    auto* hint = makeLabel(
        tr("The drawer is locked while it is counted. What should be there is shown only when the "
           "count is entered; nothing is booked."),
        Type::Label, Token::Text3, card);
    hint->setWordWrap(true);
    body->addWidget(hint);
    m_second->setObjectName(QStringLiteral("spot.second"));
    body->addWidget(m_second);
    m_message->setObjectName(QStringLiteral("spot.message"));
    body->addWidget(m_message);
    body->addStretch();
    m_back->setObjectName(QStringLiteral("spot.back"));
    m_enter->setObjectName(QStringLiteral("spot.enter"));
    m_enter->setButtonSize(KeyButton::Size::Commit);
    m_enter->setKey(Qt::CTRL | Qt::Key_Return);
    card->footer()->addWidget(m_back);
    card->footer()->addStretch();
    card->footer()->addWidget(m_enter);
    return card;
}

void SpotStep::present(const TillDay& day)
{
    m_day = day;
    const qsizetype made = day.spotCounts.size();
    m_which->setText(day.policy.countsPerDay > 0
            ? tr("%1 counted today; the bank asks for %2 counts a day with opening and closing")
                  .arg(made)
                  .arg(day.policy.countsPerDay)
            : tr("%1 counted today").arg(made));
}

/// Empties the count of before.
void SpotStep::start()
{
    m_operation = newOperation();
    m_table->setReadOnly(false);
    m_table->hideExpected();
    for (CountCell* cell : m_table->findChildren<CountCell*>())
        cell->clear();
    m_expected->setText(QStringLiteral("***"));
    m_difference->setText(QStringLiteral("***"));
    m_message->clear();
    m_second->setChecked(false);
    m_second->setEnabled(true);
    m_enter->setEnabled(true);
    showTotal();
    m_table->findChild<CountCell*>()->setFocus(Qt::TabFocusReason);
}

void SpotStep::showTotal()
{
    if (const Result<Money> total = m_table->total())
        m_figures->setAmount(*total);
}

void SpotStep::commit()
{
    if (!m_table->isComplete())
        return m_message->say(
            Mood::Warn, tr("Not complete"), tr("Enter every denomination, 0 where there is none."));
    const SpotCount wanted{
        m_operation, m_services.shift, m_table->count(), m_services.clock.nowUtc(), {}};
    const auto entered = [this](const CountOutcome& outcome) {
        m_services.sync.wake();
        showOutcome(outcome);
        Q_EMIT moved();
    };
    if (m_second->isChecked())
        return actSigned(m_enter, request(), wanted, &SpotCount::counter, spotCount, entered);
    actByTable(m_enter, request(), wanted, &SpotCount::counter, spotCount, entered);
}

ApprovalRequest SpotStep::request() const
{
    ApprovalRequest asked = countToSign(m_table->total().value_or(Money::fen(0)));
    asked.operation = m_operation;
    asked.kind = QStringLiteral("till.spot_count");
    asked.channel = channelOf(m_services.shift.till);
    asked.title = tr("Spot count of drawer %1").arg(m_services.shift.till);
    asked.reason = tr("Count in the middle of the day.");
    return asked;
}

void SpotStep::showOutcome(const CountOutcome& outcome)
{
    m_table->setReadOnly(true);
    m_second->setEnabled(false);
    m_expected->setText(outcome.expected.toString());
    m_difference->setText(TillText::signedAmount(outcome.difference));
    m_enter->setEnabled(false);
    if (outcome.difference.isZero())
        m_message->say(Mood::Ok, tr("Cash and books agree"));
    else
        m_message->say(Mood::Warn, tr("Cash and books differ"),
            tr("Look for the reason now; what stays is booked at the closing count."));
    m_back->setFocus();
}

void SpotStep::unlock()
{
    const LockTill wanted{newOperation(), m_services.shift, false, m_services.clock.nowUtc()};
    act(
        m_back, [wanted](Database& database) { return lockTill(database, wanted); },
        [this](const Till&) {
            m_services.sync.wake();
            Q_EMIT finished();
        });
}

} // namespace hui::cash
