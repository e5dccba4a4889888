// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ReportPaper.h"
#include "modules/community/ReportWire.h"
#include "tests/modules/community/BookingScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

MedicalReport lipids()
{
    return {{operationId(), u"苏州市第一样例医院"_s, QDate(2026, 3, 17), u"王*明"_s}, u"血脂四项"_s,
        u"检验科"_s, {{u"总胆固醇"_s, u"5.62 mmol/L"_s, u"3.10–5.20"_s}}};
}

} // namespace

/// A report on paper says who has printed it and when.
class TestReportPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAndWhen()
    {
        const ReceiptDocument paper
            = reportReceipt(lipids(), shift(), u"惠民银行"_s, counterTime, 2);
        QStringList values;
        for (const ReceiptDocument::Line& line : paper.lines)
            values.append(line.label + u'=' + line.value);
        QVERIFY(values.contains(u"总胆固醇=5.62 mmol/L"_s));
        QVERIFY(values.contains(u"打印时间=2026-03-18 10:43:00"_s));
        QVERIFY(values.contains(u"网点/打印柜员=0512-08 / 0217"_s));
        QCOMPARE(paper.watermark, u"补打 第 1 次"_s);
    }

    void theWireHoldsReportsWhole()
    {
        const MedicalReport report = lipids();
        QCOMPARE(*medicalReportFromJson(toJson(report)), report);
        const QList<ReportHead> heads{report.head};
        QCOMPARE(*reportHeadsFromJson(toJson(heads)), heads);
        QVERIFY(!medicalReportFromJson({}));
    }
};

QTEST_GUILESS_MAIN(TestReportPaper)
#include "tst_reportpaper.moc"
