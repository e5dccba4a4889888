// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchReport.h"
#include "tests/modules/billpay/BatchScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// Row 1 is booked, row 2 refused by the platform, row 3 not paid; a fourth was never taken.
QList<BatchOutcome> outcomes(Database& database, QUuid& id)
{
    id = imported(database, threeRows + u"w1,3205018642,2026-01,=1+1,\n"_s).id;
    HUI_ASSERT(openBatch(database, opening(id)).has_value());
    const auto first = payBatchRow(database, rowOf(id, 1));
    const auto second = payBatchRow(database, rowOf(id, 2));
    HUI_ASSERT(first && second);
    answer(database, first->operation, {{u"receipt_no"_s, u"R-1"_s}});
    setOutbox(database, second->operation, OutboxState::Rejected);
    const auto found = outcomesOf(database, id);
    HUI_ASSERT(found.has_value());
    return *found;
}

} // namespace

class TestBatchReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysOfEveryRowHowItEnded()
    {
        const auto database = batchBranch();
        QUuid id;
        const Table result = resultOf(outcomes(*database, id));
        QCOMPARE(result.rows.size(), 5);
        QStringList words;
        for (const TableRow& row : result.rows.mid(1))
            words += row.cells.at(6).text;
        QCOMPARE(words, QStringList({u"已缴"_s, u"被拒应退"_s, u"待缴"_s, u"未受理"_s}));
        const TableRow first = result.rows.at(1);
        QCOMPARE(first.cells.at(0), (Cell{u"2"_s, CellKind::Number}));
        QCOMPARE(first.cells.at(2).text, u"******8642"_s);
        QCOMPARE(first.cells.at(4), (Cell{u"63.20"_s, CellKind::Number}));
        QCOMPARE(first.cells.at(8).text, u"R-1"_s);
        QVERIFY(!csvOf(result).contains("3205018642"));
    }

    void theSummaryCountsThem()
    {
        const auto database = batchBranch();
        QUuid id;
        const QList<BatchOutcome> all = outcomes(*database, id);
        const SheetDocument sheet = summaryOf(batchOf(*database, id), all, u"惠民银行"_s);
        QCOMPARE(sheet.tables.size(), 1);
        QCOMPARE(sheet.tables.first().rows.size(), 4);
        QVERIFY(sheet.tables.first().rows.contains({u"已缴"_s, u"1"_s, u"63.20"_s}));
        QVERIFY(sheet.head.contains({u"收款合计"_s, u"187.40"_s}));
    }
};

QTEST_APPLESS_MAIN(TestBatchReport)
#include "tst_batchreport.moc"
