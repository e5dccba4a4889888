// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ReportPaper.h"

#include "app/core/ChinaTime.h"

namespace hui::community {

using namespace Qt::StringLiterals;

ReceiptDocument reportReceipt(const MedicalReport& report, const Shift& shift, const QString& bank,
    const QDateTime& at, int printing)
{
    ReceiptDocument document{.bank = bank, .title = u"检查报告（客户联）"_s};
    document.lines << pairLine(u"就诊人"_s, report.head.patient)
                   << pairLine(u"医院"_s, report.head.hospitalName)
                   << pairLine(u"科室"_s, report.department)
                   << pairLine(u"报告日期"_s, report.head.date.toString(Qt::ISODate))
                   << pairLine(u"项目"_s, report.title) << ruleLine();
    for (const ReportFigure& each : report.figures) {
        document.lines << pairLine(each.name, each.value);
        if (!each.range.isEmpty())
            document.lines << pairLine(u"  参考范围"_s, each.range);
    }
    document.lines << ruleLine()
                   << pairLine(u"打印时间"_s, inChina(at).toString(u"yyyy-MM-dd HH:mm:ss"_s))
                   << pairLine(u"网点/打印柜员"_s, shift.branch + u" / "_s + shift.operatorId);
    document.footer = u"以医院原件为准。本行不保存报告内容。"_s;
    if (printing > 1)
        document.watermark = u"补打 第 %1 次"_s.arg(printing - 1);
    return document;
}

} // namespace hui::community
