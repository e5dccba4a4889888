// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/SettlementPaper.h"

#include "app/receipt/SheetFile.h"

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

/// What the fees are reckoned of: a line of its own for what earlier months have left.
SheetTable turnoverOf(const Settlement& sheet)
{
    SheetTable table{u"turnover"_s, u"物业缴费"_s,
        {{u"what"_s, u"项目"_s, 4, false}, {u"amount"_s, u"金额"_s, 2, true}},
        {{u"本月缴费（扣除退回）"_s, sheet.turnover.toString()},
            {u"前月结转（已结算月份的补记与退回）"_s, sheet.carried.toString()}},
        {u"计费基数"_s, sheet.shared().toString()}};
    if (!sheet.leftOver().isZero())
        table.rows.append({u"结转下月（退回多于缴费）"_s, sheet.leftOver().toString()});
    return table;
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

QString percentOf(int parts)
{
    return u"%1.%2%"_s.arg(parts / 100).arg(parts % 100, 2, 10, QChar(u'0'));
}

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

SheetTable participationTable(const EstateView& view)
{
    SheetTable table{u"participation"_s, u"参与情况"_s,
        {{u"what"_s, u"项目"_s, 3, false}, {u"all"_s, u"总数"_s, 2, true},
            {u"now"_s, u"其中有效"_s, 2, true}},
        {}};
    for (const PartyCount& count : view.counts)
        table.rows.append({paperNameOf(count.kind) + u"签约"_s, QString::number(count.signedUp),
            QString::number(count.active)});
    const Participation figures = participationOf(view);
    table.rows.append(
        {u"通知送达（人次）"_s, QString::number(figures.members), QString::number(figures.seen)});
    table.rows.append({u"商家优惠（本网点有效）"_s, QString::number(view.offers.size()),
        QString::number(figures.offers)});
    return table;
}

SheetDocument participationSheet(const EstateView& view, const Shift& shift, const QString& bank)
{
    return {.title = u"社区参与情况"_s,
        .subtitle = bank + u' ' + shift.branch,
        .head = {{u"社区"_s, view.estate.name.zh}, {u"模板"_s, view.estate.templ.name.zh},
            {u"截至"_s, view.day.toString(Qt::ISODate)}, {u"柜员"_s, shift.operatorId}},
        .tables = {participationTable(view)},
        .signatures = {},
        .footer = u"签约为历次签约数；优惠有效指在有效期内且本网点在其距离之内。"_s};
}

Result<QString> keepParticipation(
    const EstateView& view, const Shift& shift, const QString& bank, const QString& dataFolder)
{
    return writeSheet(participationSheet(view, shift, bank),
        {dataFolder, u"estate-%1-%2"_s.arg(view.estate.id, view.day.toString(Qt::ISODate)),
            SheetForm::Csv});
}

SheetDocument settlementSheet(
    const EstateView& view, const Settlement& sheet, const Shift& shift, const QString& bank)
{
    return {.title = sheet.isSettled ? u"社区结算单"_s : u"社区结算单（未结算）"_s,
        .subtitle = bank + u' ' + shift.branch,
        .head = {{u"社区"_s, view.estate.name.zh}, {u"模板"_s, view.estate.templ.name.zh},
            {u"结算月份"_s, sheet.month}, {u"截至"_s, view.day.toString(Qt::ISODate)},
            {u"柜员"_s, shift.operatorId}},
        .tables = {turnoverOf(sheet), incomeOf(sheet), sharesOf(sheet), participationTable(view)},
        .signatures = {u"物业公司"_s, u"商家代表"_s, u"住户代表"_s, u"银行"_s},
        .footer
        = u"各方份额按比例向下取整到分，余下的分依次给舍去最多的一方；结算后补记或退回的缴费结转到"
          "下一未结算月份。"_s};
}

} // namespace hui::estate
