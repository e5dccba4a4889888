// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/CountsTableModel.h"
#include "modules/cash/ui/MovementTableModel.h"
#include "modules/cash/ui/StockTableModel.h"
#include "modules/cash/ui/UnknownTableModel.h"
#include "tests/modules/cash/ui/DrawerScene.h"
#include "ui/TableDelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace hui;
using namespace hui::cash;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

TillDay day(bool counted = false)
{
    DeskFixture desk(cashMigrations());
    const DrawerScene drawer(desk);
    if (counted)
        drawer.count(-1);
    return desk.run([](Database& database) { return readTillDay(database, shift()); });
}

QString textAt(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestTillTableModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movementsNewestFirst()
    {
        MovementTableModel model;
        const QAbstractItemModelTester tester(&model, strict);
        const TillDay read = day();
        model.setMovements(read.movements);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(textAt(model, 4, MovementTableModel::In), u"48,190.40"_s);
        QCOMPARE(textAt(model, 3, MovementTableModel::In), u"200.00"_s);
        QCOMPARE(textAt(model, 3, MovementTableModel::Out), u"12.60"_s);
        QCOMPARE(textAt(model, 3, MovementTableModel::Balance), u"48,377.80"_s);
        QVERIFY(textAt(model, 3, MovementTableModel::Number).startsWith(u"0318-"));
        QCOMPARE(textAt(model, 3, MovementTableModel::Time), u"09:40:00"_s);
        model.setMasked(true);
        QCOMPARE(textAt(model, 3, MovementTableModel::Balance), u"***"_s);
        model.setMovements({});
        QCOMPARE(model.rowCount(), 0);
    }

    void stockMarksWhatRunsOut()
    {
        StockTableModel model;
        const QAbstractItemModelTester tester(&model, strict);
        CashCount stock = issuedCash();
        stock.pieces[u"CNY-10"_s] = 9;
        stock.damaged[u"CNY-1000"_s] = 2;
        model.setStock(stock);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(textAt(model, 0, StockTableModel::Amount), u"35,600.00"_s);
        QVERIFY(!model.isLow(0));
        QVERIFY(model.isLow(7));
        QCOMPARE(model.index(7, StockTableModel::Pieces).data(TokenRole).toInt(),
            static_cast<int>(Token::Warn));
        QVERIFY(textAt(model, 3, StockTableModel::Pieces).contains(u'2'));
        model.setMasked(true);
        QVERIFY(!model.isLow(7));
        QCOMPARE(textAt(model, 0, StockTableModel::Amount), u"***"_s);
    }

    void everyCountIsListed()
    {
        CountsTableModel model;
        const QAbstractItemModelTester tester(&model, strict);
        const TillDay read = day(true);
        model.setCounts(read.counts);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(textAt(model, 0, CountsTableModel::Difference), u"\u22121.00"_s);
        QCOMPARE(model.index(0, CountsTableModel::Difference).data(TokenRole).toInt(),
            static_cast<int>(Token::Bad));
    }

    void unknownIsAcknowledgedOneByOne()
    {
        UnknownTableModel model;
        const QAbstractItemModelTester tester(&model, strict);
        QVERIFY(model.allAcknowledged());
        const TillDay read = day();
        model.setEntries(read.unknown);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.allAcknowledged());
        const QModelIndex box = model.index(0, UnknownTableModel::Number);
        QSignalSpy changed(&model, &UnknownTableModel::dataChanged);
        QVERIFY(model.setData(box, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.allAcknowledged());
        QCOMPARE(model.acknowledged(), QList<QUuid>{read.unknown.first().operation.id});
        model.setEntries(read.unknown); // read again: what was checked stays so
        QVERIFY(model.allAcknowledged());
        QVERIFY(model.setData(box, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.allAcknowledged());
        QVERIFY(!model.setData(box, u"text"_s, Qt::EditRole));
    }
};

QTEST_MAIN(TestTillTableModels)
#include "tst_tilltablemodels.moc"
