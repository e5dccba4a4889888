// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchColumns.h"

#include <QTest>

using namespace hui;
using namespace hui::billpay;
using namespace Qt::StringLiterals;

namespace {

TableRow headed(const QStringList& words)
{
    TableRow row{1, {}};
    for (const QString& word : words)
        row.cells.append({word});
    return row;
}

} // namespace

class TestBatchColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsColumnsByTheirHeadings_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QList<int>>("columns"); // biller, account, amount, period, note
        const auto row = [](const char* name, const QStringList& words, const QList<int>& columns) {
            QTest::newRow(name) << words << columns;
        };
        row("Chinese", {u"收费单位"_s, u"用户号"_s, u"账期"_s, u"金额"_s, u"备注"_s},
            {0, 1, 3, 2, 4});
        row("English", {u"Amount"_s, u"Account no."_s}, {-1, 1, 0, -1, -1});
        row("with what stands in brackets", {u"学号（必填）"_s, u"金额(元)*"_s},
            {-1, 0, 1, -1, -1});
        row("the first of two", {u"户号"_s, u"户号"_s, u"金额"_s}, {-1, 0, 2, -1, -1});
        row("no heading", {u"3205018642"_s, u"63.20"_s}, {-1, -1, -1, -1, -1});
        row("no amount", {u"用户号"_s, u"账期"_s}, {-1, -1, -1, -1, -1});
    }

    void findsColumnsByTheirHeadings()
    {
        QFETCH(QStringList, words);
        QFETCH(QList<int>, columns);
        const BatchColumns found = columnsOf(headed(words));
        QCOMPARE(QList<int>({found.biller, found.account, found.amount, found.period, found.note}),
            columns);
        QCOMPARE(found.hasHeader, found.account >= 0);
    }

    void findsWhoAndWhichBill()
    {
        const BatchColumns found
            = columnsOf(headed({u"姓名"_s, u"学号"_s, u"缴费单号"_s, u"金额（元）"_s}));
        QCOMPARE(found.holder, 0);
        QCOMPARE(found.billNo, 2);
        QVERIFY(found.others.isEmpty());
    }

    /// A shape is that of the heading, or of the figures and words of a list without one: never
    /// that of the customers in it.
    void listsOfOneKindHaveOneShape()
    {
        const QByteArray shape = shapeOf(headed({u"编号"_s, u"应收"_s, u"单位"_s}));
        QCOMPARE(shapeOf(headed({u" 编号 "_s, u"应收（元）"_s, u"单位"_s})), shape);
        QVERIFY(shapeOf(headed({u"应收"_s, u"编号"_s, u"单位"_s})) != shape);
        const QByteArray bare = shapeOf(headed({u"王小明"_s, u"3205018642"_s, u"63.20"_s}));
        QCOMPARE(shapeOf(headed({u"李四"_s, u"3205018643"_s, u"1,069.00"_s})), bare);
        QVERIFY(shapeOf(headed({u"3205018642"_s, u"王小明"_s, u"63.20"_s})) != bare);
        QVERIFY(shapeOf(headed({u"王小明"_s, u"3205018642"_s, u"63.20"_s, {}})) != bare);
    }

    void columnsAreRemembered()
    {
        BatchColumns chosen;
        chosen.account = 2;
        chosen.amount = 0;
        chosen.holder = 3;
        chosen.hasHeader = true;
        chosen = chosenColumns(chosen, headed({u"应收"_s, u"楼栋"_s, u"编号"_s, u"谁"_s}));
        QCOMPARE(chosen.others.value(u"楼栋"_s), 1);
        QCOMPARE(chosen.others.size(), 1);
        auto read = batchColumnsFromJson(toJson(chosen));
        QVERIFY(read);
        read->others = chosen.others; // those come from the heading
        QCOMPARE(*read, chosen);
        QJsonObject wrong = toJson(chosen);
        wrong.insert(u"amount"_s, 64);
        QCOMPARE(batchColumnsFromJson(wrong).error().kind, Error::Kind::Protocol);
    }

    void keepsWhatABillerMayAskFor()
    {
        const BatchColumns found = columnsOf(headed({u"户号"_s, u"户主电话"_s, u"金额"_s}));
        QCOMPARE(found.others.value(u"户主电话"_s), 1);
        QCOMPARE(found.others.size(), 1);
    }

    void readsPeriods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("period");
        for (const char16_t* text :
            {u"2026-01", u"202601", u"2026/1", u"2026.01", u"2026年1月", u" 2026年01月 "})
            QTest::newRow(qPrintable(QString::fromUtf16(text)))
                << QString::fromUtf16(text) << u"2026-01"_s;
        for (const char16_t* text :
            {u"2026", u"2026-13", u"2026-00", u"46023", u"01-2026", u"", u"2026-01-02", u"20261"})
            QTest::newRow(qPrintable(u"not "_s + QString::fromUtf16(text)))
                << QString::fromUtf16(text) << QString();
    }

    void readsPeriods()
    {
        QFETCH(QString, text);
        QFETCH(QString, period);
        QCOMPARE(periodOf(text).value_or(QString()), period);
    }
};

QTEST_APPLESS_MAIN(TestBatchColumns)
#include "tst_batchcolumns.moc"
