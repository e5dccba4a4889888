// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/CompareStep.h"

#include "app/sync/SyncEngine.h"
#include "modules/cash/ui/CountsTableModel.h"
#include "modules/cash/ui/Figures.h"
#include "ui/Card.h"
#include "ui/CountTable.h"
#include "ui/Pill.h"
#include "ui/TableHeader.h"
#include "ui/TableView.h"
#include "ui/TillText.h"
#include "ui/Type.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace hui::cash {

CompareStep::CompareStep(const Services& services, QWidget* parent)
    : TillStep(services, parent)
    , m_recounting(newOperation())
    , m_booking(newOperation())
    , m_reopening(newOperation())
    , m_table(new CountTable(this))
    , m_outcome(new Pill({}, this))
    , m_figures(new Figures(tr("Difference (CNY)"), QStringLiteral("till.difference"), this))
    , m_expected(m_figures->addLine(tr("In the books"), QStringLiteral("till.expected")))
    , m_counted(m_figures->addLine(tr("Counted"), QStringLiteral("till.counted")))
    , m_counts(new CountsTableModel(this))
    , m_reopen(new KeyButton(tr("Back to work"), this))
    , m_review(new KeyButton(tr("Second person counts"), this))
    , m_again(new KeyButton(tr("Recount"), this))
    , m_book(new KeyButton(tr("Book the difference"), KeyButton::Variant::Authorise, this))
    , m_goOn(new KeyButton(tr("Go on to the return"), KeyButton::Variant::Primary, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 16);
    row->setSpacing(16);
    row->addWidget(makeCounted());
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(makeCounts());
    right->addWidget(makeOutcome(), 1);
    row->addLayout(right, 1);
    connect(m_reopen, &KeyButton::clicked, this, &CompareStep::askReopening);
    connect(m_review, &KeyButton::clicked, this, &CompareStep::reviewWanted);
    connect(m_again, &KeyButton::clicked, this, &CompareStep::recount);
    connect(m_book, &KeyButton::clicked, this, &CompareStep::askSupervisor);
    connect(m_goOn, &KeyButton::clicked, this, &CompareStep::finished);
    showButtons(); // never all of them: the page would be as wide as they are
}

Card* CompareStep::makeCounted()
{
    auto* card = new Card(tr("Last count"), this);
    card->setFixedWidth(480);
    card->setFlush();
    m_table->setReadOnly(true);
    m_table->setExpectedTitle(tr("In the books"));
    card->body()->addWidget(m_table);
    card->body()->addStretch();
    return card;
}

Card* CompareStep::makeOutcome()
{
    auto* card = new Card(tr("Outcome"), this);
    m_outcome->setObjectName(QStringLiteral("till.outcome"));
    card->header()->addWidget(m_outcome);
    QVBoxLayout* body = card->body();
    body->setSpacing(12);
    body->addWidget(m_figures);
    m_message->setObjectName(QStringLiteral("till.compare.message"));
    body->addWidget(m_message);
    body->addStretch();
    m_again->setObjectName(QStringLiteral("till.recount"));
    m_again->setKey(Qt::CTRL | Qt::Key_R);
    m_book->setObjectName(QStringLiteral("till.book"));
    m_book->setKey(Qt::Key_F4);
    m_book->setButtonSize(KeyButton::Size::Commit);
    m_goOn->setObjectName(QStringLiteral("till.goOn"));
    m_goOn->setButtonSize(KeyButton::Size::Commit);
    m_goOn->setKeyHint(QStringLiteral("Ctrl ↵"));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(
            new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &CompareStep::commit);
    m_reopen->setObjectName(QStringLiteral("till.reopen"));
    m_review->setObjectName(QStringLiteral("till.review"));
    card->footer()->addWidget(m_reopen);
    card->footer()->addWidget(m_review);
    card->footer()->addWidget(m_again);
    card->footer()->addStretch();
    card->footer()->addWidget(m_book);
    card->footer()->addWidget(m_goOn);
    return card;
}

Card* CompareStep::makeCounts()
{
    auto* card = new Card(tr("All counts"), this);
    card->setFlush();
    auto* view = new TableView(tr("All counts"), card);
    view->setObjectName(QStringLiteral("till.counts"));
    view->setFitsRows();
    view->setModel(m_counts);
    view->tableHeader()->setSectionResizeMode(QHeaderView::Stretch);
    card->body()->addWidget(view);
    return card;
}

void CompareStep::present(const TillDay& day)
{
    m_day = day;
    m_counts->setCounts(day.counts);
    if (day.counts.isEmpty() || !day.till)
        return;
    const TillCount& last = day.counts.last();
    const Money left = Money::fen(last.total.minor() - day.till->balance.minor());
    if (left != m_difference)
        m_booking = newOperation(); // another difference is another operation
    m_difference = left;
    m_table->setCount(last.counted);
    if (differs())
        m_table->showExpected(day.till->stock);
    else
        m_table->hideExpected();
    showOutcome(last);
    showButtons();
    showAdvice(last);
}

void CompareStep::start()
{
    (differs() ? (mayRecount() ? m_again : m_book) : m_goOn)->setFocus();
}

bool CompareStep::differs() const
{
    return m_day.till
        && (m_day.till->state == TillState::Over || m_day.till->state == TillState::Short);
}

bool CompareStep::isReviewed() const
{
    return !m_day.counts.isEmpty() && !m_day.counts.last().counter.isEmpty();
}

bool CompareStep::mayRecount() const
{
    return differs() && m_day.till->countsEntered < 2;
}

void CompareStep::showOutcome(const TillCount& last)
{
    m_outcome->setLook(TillText::pill(m_day.till->state));
    m_outcome->setAccessibleName(m_outcome->look().text);
    m_figures->setText(TillText::signedAmount(last.difference()));
    m_expected->setText(last.expected.toString());
    m_counted->setText(last.total.toString());
}

void CompareStep::showButtons()
{
    m_review->setVisible(!differs() && !isReviewed());
    m_again->setVisible(mayRecount());
    m_book->setVisible(differs());
    m_goOn->setVisible(!differs());
}

void CompareStep::showAdvice(const TillCount& last)
{
    if (!differs() && m_day.policy.reviewRequired && !isReviewed())
        return m_message->say(Mood::Info, tr("Cash and books agree"),
            tr("The bank asks for the count of a second person now."));
    if (!differs())
        return m_message->say(
            Mood::Ok, tr("Cash and books agree"), tr("The drawer can be handed back."));
    const QString amount = Money::fen(qAbs(last.difference().minor())).toString();
    const QString headline = last.difference().isPositive()
        ? tr("%1 more than in the books").arg(amount)
        : tr("%1 missing").arg(amount);
    m_message->say(Mood::Warn, headline,
        mayRecount() ? tr("Recount once, or have a supervisor sign the difference.")
                     : tr("The recount stands. A supervisor signs the difference."));
}

/// Ctrl+Enter goes the way that is left: on, again, or to the supervisor.
void CompareStep::commit()
{
    if (!differs())
        m_goOn->click();
    else if (mayRecount())
        m_again->click();
    else
        m_book->click();
}

void CompareStep::recount()
{
    const StartCount request{m_recounting, m_services.shift, m_services.clock.nowUtc()};
    act(
        m_again, [request](Database& database) { return startCount(database, request); },
        [this](const Till&) {
            m_recounting = newOperation();
            Q_EMIT finished();
        });
}

ApprovalRequest CompareStep::request() const
{
    const TillCount& last = m_day.counts.last();
    ApprovalRequest asked;
    asked.operation = m_booking;
    asked.kind = QStringLiteral("till.difference");
    asked.maker = m_services.shift;
    asked.title = m_difference.isPositive() ? tr("Book cash over") : tr("Book cash short");
    asked.amount = Money::fen(qAbs(m_difference.minor()));
    asked.facts = {{tr("Drawer"), m_day.till->id},
        {tr("Business day"), m_day.till->businessDate.toString(Qt::ISODate)},
        {tr("Counts"), QString::number(m_day.counts.size())}};
    asked.changes = {{tr("Drawer %1, cash").arg(m_day.till->id), last.expected.toString(),
                         last.total.toString()},
        {tr("Over and short"), Money::fen(0).toString(), TillText::signedAmount(m_difference)}};
    asked.reason = tr("Difference of the closing count.");
    return asked;
}

void CompareStep::askSupervisor()
{
    const BookDifference wanted{m_booking, m_services.shift, m_difference, {}, {}};
    actSigned(m_book, request(), wanted, &BookDifference::supervisor, bookDifference,
        [this](const Till&) {
            m_booking = newOperation();
            m_services.sync.wake();
            Q_EMIT finished();
        });
}

ApprovalRequest CompareStep::reopening() const
{
    ApprovalRequest asked;
    asked.operation = m_reopening;
    asked.kind = QStringLiteral("till.reopen");
    asked.maker = m_services.shift;
    asked.title = tr("Take drawer %1 back to work").arg(m_day.till->id);
    asked.facts = {{tr("Drawer"), m_day.till->id},
        {tr("Business day"), m_day.till->businessDate.toString(Qt::ISODate)},
        {tr("Counts"), QString::number(m_day.counts.size())}};
    asked.changes = {{tr("Drawer %1").arg(m_day.till->id), TillText::pill(m_day.till->state).text,
        TillText::pill(TillState::Active).text}};
    asked.reason = tr("The balance found so far is void.");
    return asked;
}

void CompareStep::askReopening()
{
    const ReopenTill wanted{m_reopening, m_services.shift, {}, {}};
    actSigned(
        m_reopen, reopening(), wanted, &ReopenTill::supervisor, reopenTill, [this](const Till&) {
            m_reopening = newOperation();
            m_services.sync.wake();
            Q_EMIT finished();
        });
}

} // namespace hui::cash
