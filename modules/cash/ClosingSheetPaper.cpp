// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ClosingSheetPaper.h"

#include "app/core/CashBox.h"
#include "app/receipt/EntryNames.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

SheetTable servicesOf(const ClosingSheet& sheet)
{
    SheetTable table{u"services"_s, u"现金收付"_s,
        {{u"kind"_s, u"业务"_s, 4, false}, {u"count"_s, u"笔数"_s, 1, true},
            {u"in"_s, u"收"_s, 2, true}, {u"out"_s, u"付"_s, 2, true}},
        {}, {u"合计"_s, {}, sheet.received.toString(), sheet.paidOut.toString()}};
    int count = 0;
    for (const ServiceLine& line : sheet.services) {
        count += line.count;
        table.rows.append({paperNameOf(line.kind), QString::number(line.count), line.in.toString(),
            line.out.toString()});
    }
    table.totals[1] = QString::number(count);
    return table;
}

SheetTable countsOf(const ClosingSheet& sheet)
{
    SheetTable table{u"counts"_s, u"清点记录"_s,
        {{u"attempt"_s, u"次数"_s, 1, false}, {u"expected"_s, u"账面"_s, 2, true},
            {u"counted"_s, u"实点"_s, 2, true}, {u"difference"_s, u"差额"_s, 2, true}},
        {}};
    for (const CountLine& line : sheet.counts)
        table.rows.append({u"第 %1 次"_s.arg(line.attempt), line.expected.toString(),
            line.counted.toString(), line.difference.toString()});
    return table;
}

SheetTable unknownOf(const ClosingSheet& sheet)
{
    SheetTable table{u"unknown"_s, u"结果未明业务（逐笔确认）"_s,
        {{u"operation"_s, u"操作号"_s, 5, false}, {u"kind"_s, u"业务"_s, 3, false},
            {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    for (const UnknownLine& line : sheet.unknown)
        table.rows.append({line.operation.toString(QUuid::WithoutBraces), paperNameOf(line.kind),
            line.amount.toString()});
    return table;
}

/// Papers of the bank are in Chinese.
QString shiftText(const QString& code)
{
    if (code == u"morning")
        return u"上午班"_s;
    if (code == u"afternoon")
        return u"下午班"_s;
    return code == u"day" ? u"全天班"_s : code;
}

QString sealsText(const QList<BranchSeal>& seals)
{
    QStringList texts;
    for (const BranchSeal& seal : seals)
        texts.append((seal.kind == u"business" ? u"业务受理章"_s : seal.kind) + u' ' + seal.number);
    return texts.join(u'、');
}

QString differenceText(Money difference)
{
    if (difference.isZero())
        return u"账实相符"_s;
    return (difference.isPositive() ? u"长款 "_s : u"短款 "_s) + difference.toString();
}

} // namespace

SheetDocument closingPaper(const ClosingSheet& sheet, const QString& bank)
{
    SheetDocument paper{isVault(sheet.till) ? u"网点主尾箱轧账单"_s : u"柜员轧账单"_s,
        bank + u" "_s + sheet.branch,
        {{u"营业日"_s, sheet.businessDate.toString(Qt::ISODate)}, {u"尾箱"_s, sheet.till},
            {u"柜员"_s, sheet.operatorId}, {u"编号"_s, QString::number(sheet.number)},
            {u"期初"_s, sheet.opening.toString()}, {u"上缴"_s, sheet.returned.toString()},
            {u"现金收入"_s, sheet.received.toString()}, {u"现金付出"_s, sheet.paidOut.toString()},
            {u"长短款"_s, differenceText(sheet.difference)}, {u"封存"_s, sheet.kept.toString()},
            {u"日间碰库"_s, u"%1 次"_s.arg(sheet.spotCounts)}},
        {servicesOf(sheet), countsOf(sheet)}, {u"柜员"_s, u"复核"_s, u"库管员"_s},
        u"前页校验 %1  本页校验 %2"_s.arg(sheet.previousHash.left(16), sheet.hash.left(32))};
    if (!sheet.duty.shift.isEmpty())
        paper.head.append({u"班次"_s, shiftText(sheet.duty.shift)});
    if (!sheet.duty.seals.isEmpty())
        paper.head.append({u"印章交回"_s, sealsText(sheet.duty.seals)});
    if (!sheet.unknown.isEmpty())
        paper.tables.append(unknownOf(sheet));
    return reprintOf(std::move(paper), sheet.printed);
}

} // namespace hui::cash
