// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/settlement/SuspenseRepository.h"
#include "modules/reports/DailyReport.h"
#include "modules/reports/DailyReportPaper.h"
#include "tests/modules/reports/ReportScene.h"

using namespace hui;
using namespace hui::reports;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

/// The day of the tests, printed on the next morning at five past nine in China.
DailyReport pastDay()
{
    DailyReport report;
    report.businessDate = shift().businessDate;
    report.madeAt = QDateTime(QDate(2026, 3, 19), QTime(1, 5), Qt::UTC);
    report.requests = {{u"billpay.complain"_s, 0, 0, 0, 3, 1, QDate(2026, 3, 17)}};
    report.cases = {{u"P-034"_s, u"预约挂号"_s, u"Booking"_s, 1}, {}};
    report.cases.first().open = report.cases.last().open = 4;
    report.blanks = {{u"03"_s, u"receipt"_s, {{u"receipt"_s, 1, 2}}, 2, 0}};
    report.reconcile.compared = report.reconcile.fetched = true;
    report.reconcile.left = {1, Money::fen(6320)};
    return report;
}

} // namespace

/// A past day is told of with what is open today: the paper says as of when.
class TestDailyReportPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotOfTheDaySaysAsOfWhen_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("caption");
        QTest::newRow("outcomes") << u"outcomes"_s << u"中心处理结果（截至 2026-03-19 09:05）"_s;
        QTest::newRow("requests")
            << u"requests"_s
            << u"签约、投诉、转介、受理、客户资料与空白凭证（处理中、逾期含往日"
               "未结，截至 2026-03-19 09:05）"_s;
        QTest::newRow("cases") << u"cases"_s
                               << u"全网点业务办理（在办含往日未结，截至 2026-03-19 09:05）"_s;
        QTest::newRow("blanks") << u"blanks"_s << u"重要空白凭证（结存截至 2026-03-19 09:05）"_s;
        QTest::newRow("reconcile")
            << u"reconcile"_s << u"日终对账（挂账余额截至 2026-03-19 09:05）"_s;
        for (const char* ofTheDay : {"services", "modes", "tills"})
            QTest::newRow(ofTheDay) << QString::fromLatin1(ofTheDay) << QString();
    }

    void whatIsNotOfTheDaySaysAsOfWhen()
    {
        QFETCH(QString, key);
        QFETCH(QString, caption);
        const SheetDocument paper = dailyPaper(pastDay(), u"惠民银行"_s);
        const auto table = std::ranges::find(paper.tables, key, &SheetTable::key);
        QVERIFY(table != paper.tables.end());
        if (caption.isEmpty())
            QVERIFY(!table->caption.contains(u"截至"_s));
        else
            QCOMPARE(table->caption, caption);
        QCOMPARE(toCsv(paper).contains(caption.toUtf8()), true);
    }

    void theHeadSaysWhenItWasMade()
    {
        const QJsonObject head
            = toJson(dailyPaper(pastDay(), u"惠民银行"_s)).value(u"head"_s).toObject();
        QCOMPARE(head.value(u"营业日"_s).toString(), u"2026-03-18"_s);
        QCOMPARE(head.value(u"制表时间"_s).toString(), u"2026-03-19 09:05"_s);
    }

    void withoutTheFileThatIsSaidToo()
    {
        DailyReport report = pastDay();
        report.reconcile.fetched = false;
        const SheetDocument paper = dailyPaper(report, {});
        const auto table = std::ranges::find(paper.tables, u"reconcile"_s, &SheetTable::key);
        QCOMPARE(table->caption, u"日终对账（平台文件无法取得；挂账余额截至 2026-03-19 09:05）"_s);
    }

    /// By the clock of the desk, of whatever day.
    void theMomentIsThatOfTheReading()
    {
        const auto database = databaseWithTill(settlementMigrations() + caseMigrations());
        for (const int daysAgo : {0, 1, 30}) {
            const QDateTime before = database->clock().nowUtc();
            const auto report = dailyReport(*database, shift().businessDate.addDays(-daysAgo));
            QVERIFY(report);
            QVERIFY(before <= report->madeAt && report->madeAt <= database->clock().nowUtc());
        }
    }
};

QTEST_APPLESS_MAIN(TestDailyReportPaper)
#include "tst_dailyreportpaper.moc"
