// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/DayFigures.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::home;

namespace {

const QDateTime nine(QDate(2026, 3, 18), QTime(1, 0), Qt::UTC);

JournalEntry entry(const QString& kind, int second, qint64 fen, OutboxState state)
{
    JournalEntry made;
    made.operation = testkit::operation(testkit::operationId());
    made.operation.kind = kind;
    made.operation.amount = Money::fen(fen);
    made.operation.at = nine.addSecs(second);
    made.state = state;
    return made;
}

JournalEntry payment(int second, qint64 fen, OutboxState state = OutboxState::Accepted)
{
    return entry(QStringLiteral("billpay.pay"), second, fen, state);
}

} // namespace

class TestDayFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areNothingOnAnEmptyDay()
    {
        const DayFigures figures = figuresOf({});
        QCOMPARE(figures.operations, 0);
        QCOMPARE(figures.taken, Money::fen(0));
        QVERIFY(!figures.secondsEach);
        QVERIFY(!figures.opened.isValid());
    }

    void leaveOutWhatWasRefusedOrReversed()
    {
        const JournalEntry mistaken = payment(120, 5000);
        JournalEntry reversal
            = entry(QStringLiteral("billpay.cancel"), 180, 5000, OutboxState::Recorded);
        reversal.operation.body
            = {{QStringLiteral("original"), mistaken.operation.id.toString(QUuid::WithoutBraces)}};
        const DayFigures figures = figuresOf({reversal, mistaken,
            payment(60, 700, OutboxState::Rejected), payment(30, 18'740, OutboxState::Unknown),
            entry(QStringLiteral("till.open"), 0, 4'820'650, OutboxState::Accepted)});
        QCOMPARE(figures.operations, 5);
        QCOMPARE(figures.payments, 2);
        QCOMPARE(figures.reversals, 1);
        QCOMPARE(figures.taken, Money::fen(18'740));
        QCOMPARE(figures.opened, nine);
    }

    void leaveOutPauses()
    {
        // 60 s and 120 s count; the hour in between does not
        const DayFigures figures = figuresOf({payment(3840, 1), payment(3720, 1), payment(60, 1),
            entry(QStringLiteral("till.open"), 0, 1, OutboxState::Accepted)});
        QCOMPARE(figures.secondsEach, std::optional<qint64>(90));
    }

    void knowWhatRunsShort()
    {
        CashCount stock;
        for (const Denomination& kind : denominations(Currency::CNY))
            stock.pieces.insert(kind.id, 10);
        QVERIFY(lowStock(stock).isEmpty());
        stock.pieces[QStringLiteral("CNY-10")] = 9;
        const auto low = lowStock(stock);
        QCOMPARE(low.size(), 1);
        QCOMPARE(low.first().first.id, QStringLiteral("CNY-10"));
        QCOMPARE(low.first().second, 9);
    }
};

QTEST_GUILESS_MAIN(TestDayFigures)
#include "tst_dayfigures.moc"
