// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CountCell.h"
#include "ui/CountTable.h"
#include "ui/DenominationGrid.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

namespace {

const CashCount& tillThree()
{
    static const CashCount count{
        {{QStringLiteral("CNY-10000"), 356}, {QStringLiteral("CNY-5000"), 148},
            {QStringLiteral("CNY-2000"), 120}, {QStringLiteral("CNY-1000"), 186},
            {QStringLiteral("CNY-500"), 96}, {QStringLiteral("CNY-100"), 342},
            {QStringLiteral("CNY-50"), 215}, {QStringLiteral("CNY-10"), 170}},
        {}};
    return count;
}

CountCell* cellOf(const QWidget& table, const char* denomination)
{
    return table.findChild<CountCell*>(
        QStringLiteral("counted-") + QString::fromLatin1(denomination));
}

bool shows(const QWidget& table, const QString& text)
{
    for (const QLabel* label : table.findChildren<QLabel*>())
        if (label->text() == text && label->isVisibleTo(&table))
            return true;
    return false;
}

} // namespace

class TestCountTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void totals()
    {
        CountTable table;
        QCOMPARE(table.total()->minor(), 0);
        QVERIFY(!table.isComplete());
        table.setCount(tillThree());
        QCOMPARE(table.total()->minor(), 4820650); // 48,206.50
        QCOMPARE(table.count(), tillThree());
        QVERIFY(table.isComplete());
        QVERIFY(shows(table, QStringLiteral("35,600.00")));
    }

    void typingCounts()
    {
        CountTable table;
        QSignalSpy changed(&table, &CountTable::changed);
        QTest::keyClicks(cellOf(table, "CNY-5000"), QStringLiteral("1a2"));
        QCOMPARE(table.total()->minor(), 60000);
        QCOMPARE(changed.size(), 2); // the letter does not enter
        QTest::keyClick(cellOf(table, "CNY-5000"), Qt::Key_Plus);
        QCOMPARE(table.total()->minor(), 65000);
        QTest::keyClick(cellOf(table, "CNY-100"), Qt::Key_Minus);
        QCOMPARE(table.total()->minor(), 65000); // never below none
    }

    void noneIsNotTheSameAsNotCounted()
    {
        CountTable table;
        for (const Denomination& denomination : denominations(Currency::CNY)) {
            QVERIFY(!table.isComplete());
            cellOf(table, qPrintable(denomination.id))->setText(QStringLiteral("0"));
        }
        QVERIFY(table.isComplete());
        QCOMPARE(table.total()->minor(), 0);
    }

    /// What should be there is not to be seen, nor hinted at, before it is shown.
    void isBlindUntilTold()
    {
        CountTable table;
        table.setCount(tillThree());
        QVERIFY(!shows(table, QStringLiteral("Handed over")));
        CashCount expected = tillThree();
        expected.pieces[QStringLiteral("CNY-10")] = 171;
        table.showExpected(expected);
        QVERIFY(shows(table, QStringLiteral("Handed over")));
        QVERIFY(shows(table, QStringLiteral("171")));
        QCOMPARE(
            cellOf(table, "CNY-10")->property("fieldState").toString(), QStringLiteral("warning"));
        QCOMPARE(cellOf(table, "CNY-50")->property("fieldState").toString(), QString());
        table.hideExpected();
        QVERIFY(!shows(table, QStringLiteral("171")));
        QCOMPARE(cellOf(table, "CNY-10")->property("fieldState").toString(), QString());
    }

    void keysWalk_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("to");
        QTest::newRow("enter") << "CNY-10000" << Qt::Key_Return << "CNY-5000";
        QTest::newRow("keypad enter") << "CNY-5000" << Qt::Key_Enter << "CNY-2000";
        QTest::newRow("down") << "CNY-500" << Qt::Key_Down << "CNY-100";
        QTest::newRow("up") << "CNY-500" << Qt::Key_Up << "CNY-1000";
        QTest::newRow("stays at the top") << "CNY-10000" << Qt::Key_Up << "CNY-10000";
        QTest::newRow("stays at the bottom") << "CNY-10" << Qt::Key_Down << "CNY-10";
    }

    void keysWalk()
    {
        QFETCH(QString, from);
        QFETCH(Qt::Key, key);
        QFETCH(QString, to);
        CountTable table;
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        CountCell* cell = cellOf(table, qPrintable(from));
        cell->setFocus();
        cell->setText(QStringLiteral("1"));
        QTest::keyClick(cell, key);
        QVERIFY(cellOf(table, qPrintable(to))->hasFocus());
    }

    void damagedCountsApart()
    {
        CountTable table;
        CashCount count;
        count.pieces.insert(QStringLiteral("CNY-1000"), 3);
        count.damaged.insert(QStringLiteral("CNY-1000"), 2);
        table.setCount(count);
        QCOMPARE(table.count(), count);
        QCOMPARE(*table.total(), *totalOf(count, Currency::CNY));
        QVERIFY(shows(table, QStringLiteral("20.00"))); // the damaged row
    }

    void everyCellIsNamed()
    {
        CountTable table;
        DenominationGrid grid;
        const QList<CountCell*> cells
            = table.findChildren<CountCell*>() + grid.findChildren<CountCell*>();
        QCOMPARE(cells.size(), 32);
        for (const CountCell* cell : cells) {
            QVERIFY(!cell->objectName().isEmpty());
            QVERIFY(!cell->accessibleName().isEmpty());
        }
    }

    void gridCounts()
    {
        DenominationGrid grid;
        QSignalSpy edited(&grid, &DenominationGrid::edited);
        auto* hundred = grid.findChild<CountCell*>(QStringLiteral("pieces-CNY-10000"));
        QTest::keyClick(hundred, Qt::Key_Plus);
        QTest::keyClick(hundred, Qt::Key_Plus);
        QCOMPARE(edited.size(), 2);
        QCOMPARE(grid.total()->minor(), 20000);
        CashCount one;
        one.pieces.insert(QStringLiteral("CNY-50"), 1);
        grid.setCount(one);
        QCOMPARE(grid.count(), one);
    }
};

QTEST_MAIN(TestCountTable)
#include "tst_counttable.moc"
