// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillTableModel.h"
#include "ui/TableDelegate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

Bill owed(const QString& period, qint64 principal, qint64 late, int overdue)
{
    return {u"B-"_s + period, period, u"18"_s, u"m³"_s, Money::fen(principal), Money::fen(late),
        Money::fen(principal + late), QDate(2026, 2, 10), overdue};
}

const QList<Bill> bills{owed(u"2026-01"_s, 6210, 110, 36), owed(u"2026-02"_s, 6900, 0, 0)};

} // namespace

class TestBillTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsContract()
    {
        BillTableModel model;
        const QAbstractItemModelTester tester(&model);
        model.setBills(bills);
        model.chooseAll(false);
        model.setData(model.index(1, BillTableModel::Chosen), Qt::Checked, Qt::CheckStateRole);
        model.setBills({});
        model.chooseAll(true);
        QCOMPARE(model.rowCount(), 0);
    }

    void writesWhatIsOwed_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("check") << int(BillTableModel::Chosen) << QString();
        QTest::newRow("period") << int(BillTableModel::Period) << u"2026-01"_s;
        QTest::newRow("usage") << int(BillTableModel::Usage) << u"18 m³"_s;
        QTest::newRow("charge") << int(BillTableModel::Principal) << u"62.10"_s;
        QTest::newRow("late") << int(BillTableModel::LateFee) << u"1.10"_s;
        QTest::newRow("due") << int(BillTableModel::Due) << u"63.20"_s;
    }

    void writesWhatIsOwed()
    {
        QFETCH(int, column);
        QFETCH(QString, text);
        BillTableModel model;
        model.setBills(bills);
        QCOMPARE(model.index(0, column).data().toString(), text);
        const bool right = column >= BillTableModel::Usage;
        const int alignment = model.index(0, column).data(Qt::TextAlignmentRole).toInt();
        QCOMPARE(bool(alignment & Qt::AlignRight), right);
        const int head = model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
        QCOMPARE(bool(head & Qt::AlignRight), right); // a heading stands over its numbers
    }

    void theStatusIsAPillWithAWord()
    {
        BillTableModel model;
        model.setBills(bills);
        const QModelIndex late = model.index(0, BillTableModel::Status);
        const QModelIndex open = model.index(1, BillTableModel::Status);
        QCOMPARE(late.data(PillRole).value<PillLook>().mood, Mood::Warn);
        QVERIFY(late.data(PillRole).value<PillLook>().text.contains(u"overdue"));
        QCOMPARE(late.data(PillRole).value<PillLook>().text, late.data().toString());
        QCOMPARE(open.data().toString(), u"Unpaid"_s);
        QVERIFY(!model.index(0, BillTableModel::Due).data(PillRole).isValid());
    }

    void everythingIsChosenAtFirst()
    {
        BillTableModel model;
        model.setBills(bills);
        QCOMPARE(model.chosen().size(), 2);
        const QSignalSpy told(&model, &BillTableModel::choiceChanged);
        const QModelIndex first = model.index(0, BillTableModel::Chosen);
        QVERIFY(model.setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(told.size(), 1);
        QCOMPARE(model.chosen().size(), 1);
        QCOMPARE(model.chosen().first().period, u"2026-02"_s);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"2026-01 not chosen"_s);
        model.chooseAll(true);
        QCOMPARE(model.chosen().size(), 2);
        QCOMPARE(first.data(Qt::AccessibleTextRole).toString(), u"2026-01 chosen"_s);
    }

    void onlyTheCheckCanBeChanged()
    {
        BillTableModel model;
        model.setBills(bills);
        const QModelIndex due = model.index(0, BillTableModel::Due);
        QVERIFY(!model.setData(due, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!model.setData(due, u"0.01"_s, Qt::EditRole));
        QVERIFY(!(model.flags(due) & Qt::ItemIsEditable));
        QVERIFY(!(model.flags(due) & Qt::ItemIsUserCheckable));
        QVERIFY(model.flags(model.index(0, BillTableModel::Chosen)) & Qt::ItemIsUserCheckable);
    }

    void everyColumnButTheCheckHasAHeading()
    {
        const BillTableModel model;
        for (int column = BillTableModel::Period; column < model.columnCount(); ++column)
            QVERIFY(
                !model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    }
};

QTEST_MAIN(TestBillTableModel)
#include "tst_billtablemodel.moc"
