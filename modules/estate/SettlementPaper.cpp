// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/SettlementPaper.h"

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

/// "30.00%" of ten-thousandths.
QString percentOf(int parts)
{
    return u"%1.%2%"_s.arg(parts / 100).arg(parts % 100, 2, 10, QChar(u'0'));
}

SheetTable incomeOf(const Settlement& sheet)
{
    return {u"income"_s, u"收入"_s,
        {{u"source"_s, u"来源"_s, 4, false}, {u"amount"_s, u"金额"_s, 2, true}},
        {{u"物业缴费代收手续费（物业公司）"_s, sheet.fees.toString()},
            {u"商家分摊金"_s, sheet.contributions.toString()}},
        {u"合计"_s, sheet.total().toString()}};
}

SheetTable sharesOf(const Settlement& sheet)
{
    SheetTable table{u"shares"_s, u"各方分配"_s,
        {{u"party"_s, u"参与方"_s, 3, false}, {u"parts"_s, u"比例"_s, 2, true},
            {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    for (const Share& share : sheet.shares)
        table.rows.append(
            {paperNameOf(share.party), percentOf(share.parts), share.amount.toString()});
    table.totals = {u"合计"_s, percentOf(allParts), sheet.total().toString()};
    return table;
}

} // namespace

QString paperNameOf(PartyKind kind)
{
    switch (kind) {
    case PartyKind::Property: return u"物业"_s;
    case PartyKind::Merchant: return u"商家"_s;
    case PartyKind::Resident: return u"住户"_s;
    case PartyKind::Bank: return u"银行"_s;
    }
    Q_UNREACHABLE();
}

SheetDocument settlementSheet(
    const EstateView& view, const Settlement& sheet, const Shift& shift, const QString& bank)
{
    return {.title = sheet.isSettled ? u"社区结算单"_s : u"社区结算单（未结算）"_s,
        .subtitle = bank + u' ' + shift.branch,
        .head = {{u"社区"_s, view.estate.name.zh}, {u"模板"_s, view.estate.templ.name.zh},
            {u"结算月份"_s, sheet.month}, {u"物业缴费额"_s, sheet.turnover.toString()},
            {u"截至"_s, view.day.toString(Qt::ISODate)}, {u"柜员"_s, shift.operatorId}},
        .tables = {incomeOf(sheet), sharesOf(sheet)},
        .signatures = {u"物业公司"_s, u"商家代表"_s, u"住户代表"_s, u"银行"_s},
        .footer = u"各方份额按比例向下取整到分，余下的分依次给舍去最多的一方。"_s};
}

} // namespace hui::estate
