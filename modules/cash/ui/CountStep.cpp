// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/CountStep.h"

#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/Figures.h"
#include "ui/Card.h"
#include "ui/CountCell.h"
#include "ui/CountTable.h"
#include "ui/TillText.h"
#include "ui/Type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hui::cash {

CountStep::CountStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_operation(newOperation())
    , m_table(new CountTable(this))
    , m_total(new Figures(tr("Counted (CNY)"), QStringLiteral("till.total"), this))
    , m_which(makeLabel({}, Type::Body, Token::Text2, this))
    , m_enter(new KeyButton(tr("Enter the count"), KeyButton::Variant::Primary, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeCount());
    row->addWidget(makeSide(), 1);
    connect(m_table, &CountTable::changed, this, &CountStep::showTotal);
    connect(m_enter, &KeyButton::clicked, this, &CountStep::commit);
    showTotal();
}

Card* CountStep::makeCount()
{
    auto* card = new Card(tr("Count what is in the drawer"), this);
    card->setFixedWidth(480);
    card->setFlush();
    m_table->setObjectName(QStringLiteral("till.count"));
    for (CountCell* cell : m_table->findChildren<CountCell*>()) {
        QString column = cell->objectName().section(u'-', 0, 0);
        if (column == u"counted")
            column = QStringLiteral("count");
        cell->setObjectName(
            QStringLiteral("till.%1.%2").arg(column, cell->objectName().section(u'-', 1)));
    }
    card->body()->addWidget(m_table);
    card->body()->addStretch();
    return card;
}

Card* CountStep::makeSide()
{
    auto* card = new Card(tr("Blind count"), this);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    body->addWidget(m_which);
    body->addWidget(m_total);
    auto* hint = makeLabel(tr("What should be there is shown only when the count is entered. Enter "
                              "every denomination, 0 where there is none."),
        Type::Label, Token::Text3, card);
    hint->setWordWrap(true);
    body->addWidget(hint);
    m_message->setObjectName(QStringLiteral("till.count.message"));
    body->addWidget(m_message);
    body->addStretch();
    m_enter->setObjectName(QStringLiteral("till.enter"));
    m_enter->setButtonSize(KeyButton::Size::Commit);
    m_enter->setKey(Qt::CTRL | Qt::Key_Return);
    card->footer()->addStretch();
    card->footer()->addWidget(m_enter);
    return card;
}

void CountStep::present(const TillDay& day)
{
    const int attempt = static_cast<int>(day.counts.size()) + 1;
    const bool isCounting = day.till && day.till->state == TillState::Counting;
    if (attempt == m_attempt && !(m_review && isCounting))
        return; // what is half entered stays
    m_attempt = attempt;
    m_review = false;
    begin(TillText::attempt(day.till ? day.till->countsEntered + 1 : 1));
}

void CountStep::review()
{
    m_review = true;
    begin(tr("Count of a second person"));
}

void CountStep::begin(const QString& what)
{
    m_operation = newOperation();
    m_which->setText(tr("%1 of drawer %2, business day %3")
            .arg(what, m_services.shift.till, m_services.shift.businessDate.toString(Qt::ISODate)));
    for (CountCell* cell : m_table->findChildren<CountCell*>())
        cell->clear();
    m_message->clear();
    showTotal();
}

void CountStep::start()
{
    m_table->findChild<CountCell*>()->setFocus(Qt::TabFocusReason);
}

void CountStep::showTotal()
{
    const Result<Money> total = m_table->total();
    if (total)
        m_total->setAmount(*total);
    else
        m_total->setText(QStringLiteral("—"));
}

bool CountStep::isComplete()
{
    if (m_table->isComplete())
        return true;
    m_message->say(
        Mood::Warn, tr("Not complete"), tr("Enter every denomination, 0 where there is none."));
    for (CountCell* cell : m_table->findChildren<CountCell*>())
        if (cell->isVisible() && cell->text().isEmpty()) {
            cell->setFocus(Qt::TabFocusReason);
            break;
        }
    return false;
}

ApprovalRequest CountStep::request() const
{
    ApprovalRequest asked = countToSign(m_table->total().value_or(Money::fen(0)));
    asked.operation = m_operation;
    asked.kind = QStringLiteral("till.review");
    asked.title = tr("Review count of drawer %1").arg(m_services.shift.till);
    asked.reason = tr("Review of the closing count.");
    return asked;
}

void CountStep::commit()
{
    if (!isComplete())
        return;
    const EnterCount wanted{
        m_operation, m_services.shift, m_table->count(), m_services.clock.nowUtc(), {}};
    const auto entered = [this](const CountOutcome&) {
        m_services.sync.wake();
        Q_EMIT finished();
    };
    if (m_review)
        return actSigned(m_enter, request(), wanted, &EnterCount::counter, enterCount, entered);
    act(m_enter, [wanted](Database& database) { return enterCount(database, wanted); }, entered);
}

} // namespace hui::cash
