// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ChargePaper.h"

#include "app/catalogue/PayWay.h"
#include "app/core/AmountWords.h"
#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/receipt/CameForLines.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

using ChargeLine = ReceiptDocument::Line;

QString chargeMoment(const QDateTime& at, const QString& format)
{
    return inChina(at).toString(format);
}

QString chargeTitle(const DeskCharge& charge)
{
    const QString paper = chargePaperOf(charge);
    const bool isVisit = charge.charge.kind == ChargeKind::Visit;
    if (paper == u"refund")
        return isVisit ? u"就医缴费退款凭证"_s : u"住院预缴金退款凭证"_s;
    if (charge.isRelease)
        return u"住院预缴金退款申请（待医院确认）"_s;
    if (charge.state() == ChargeState::NotPaid)
        return isVisit ? u"就医缴费未成功通知"_s : u"住院预缴金未成功通知"_s;
    if (paper == u"pending")
        return isVisit ? u"就医缴费受理凭证（待医院确认）"_s
                       : u"住院预缴金受理凭证（待医院确认）"_s;
    return isVisit ? u"就医缴费凭证（客户联）"_s : u"住院预缴金凭证（客户联）"_s;
}

QList<ChargeLine> billLines(const Charge& charge)
{
    QList<ChargeLine> lines;
    for (const BillItem& each : charge.items)
        lines << healthLine(each.name, each.total.toString());
    if (charge.items.isEmpty())
        return lines;
    const BillItem sum = sumOf(charge.items);
    lines << ruleLine() << pairLine(u"费用合计"_s, sum.total.toString())
          << pairLine(u"医保统筹支付"_s, u"-"_s + sum.pool.toString())
          << pairLine(u"个人账户支付"_s, u"-"_s + sum.account.toString());
    return lines;
}

QString chargeFooter(const DeskCharge& charge, bool isBack)
{
    if (charge.state() == ChargeState::NotPaid)
        return u"本次未缴成，款项在原账户。"_s;
    if (chargePaperOf(charge) == u"pending")
        return u"结果以医院确认为准，凭本单到柜台查询。"_s;
    return isBack ? u"款项已原路退还。"_s : u"凭本单到医院办理。"_s;
}

QString chargeStateZh(ChargeState state)
{
    switch (state) {
    case ChargeState::Taken: return u"待确认"_s;
    case ChargeState::Unclear: return u"结果未明"_s;
    case ChargeState::Paid: return u"已缴"_s;
    case ChargeState::Undoing: return u"退款中"_s;
    case ChargeState::DueBack: return u"应退现金"_s;
    case ChargeState::Refunded: return u"已退"_s;
    case ChargeState::Refused: return u"医院未退"_s;
    case ChargeState::NotPaid: return u"未缴"_s;
    case ChargeState::Review: return u"待核查"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QString chargePaperOf(const DeskCharge& charge)
{
    const ChargeState state = charge.state();
    if (state == ChargeState::Refunded)
        return u"refund"_s;
    const bool isPaid = state == ChargeState::Paid || state == ChargeState::Undoing;
    return isPaid && !charge.isRelease ? u"paid"_s : u"pending"_s;
}

ReceiptDocument chargeReceipt(
    const DeskCharge& charge, const Shift& shift, const QString& bank, int printing)
{
    const Charge& about = charge.charge;
    const bool isBack = charge.isRelease || chargePaperOf(charge) == u"refund";
    QList<ChargeLine> lines{pairLine(u"就诊人"_s, about.patient),
        pairLine(u"医院"_s, about.hospitalName),
        healthLine(about.kind == ChargeKind::Visit ? u"就诊"_s : u"住院"_s, about.what)};
    if (!isBack)
        lines << cameForLines(charge.came);
    lines << ruleLine();
    lines << billLines(about);
    lines << ChargeLine{ChargeLine::Kind::Total,
        isBack ? u"退款"_s : wayZh(charge.mode) + u"支付"_s, u"¥"_s + about.amount.toString()};
    lines << ChargeLine{ChargeLine::Kind::Words, {}, rmbInWords(about.amount)};
    if (charge.mode != PayMode::Cash)
        lines << pairLine(isBack ? u"退回原账户"_s : u"付款账户"_s, charge.debited);
    else if (!isBack)
        lines << pairLine(
            u"现金 / 找零"_s, charge.tendered.toString() + u" / "_s + charge.change.toString());
    lines << ruleLine()
          << pairLine(u"交易时间"_s, chargeMoment(charge.at, u"yyyy-MM-dd HH:mm:ss"_s))
          << pairLine(u"网点/柜员"_s, shift.branch + u" / "_s + shift.operatorId)
          << (charge.receiptNo.isEmpty()
                     ? pairLine(u"受理码"_s, idText(charge.operation).right(12).toUpper())
                     : pairLine(u"流水号"_s, charge.receiptNo));
    for (const QString& original : charge.originals)
        lines << pairLine(u"原缴款流水"_s, original);
    ReceiptDocument document{.bank = bank, .title = chargeTitle(charge), .lines = lines};
    document.footer = chargeFooter(charge, isBack);
    if (printing > 1)
        document.watermark = u"补打 第 %1 次"_s.arg(printing - 1);
    return document;
}

ChargeSums sumsOf(const QList<DeskCharge>& charges, const QDate& day)
{
    ChargeSums sums;
    for (const DeskCharge& each : charges) {
        if (!each.isRelease && each.businessDate == day)
            sums.taken = Money::fen(sums.taken.minor() + each.charge.amount.minor());
        if (each.refundedOn == day)
            sums.givenBack = Money::fen(sums.givenBack.minor() + each.charge.amount.minor());
    }
    return sums;
}

SheetDocument chargeSheet(
    const QList<DeskCharge>& charges, ChargeKind kind, const Shift& shift, const QString& bank)
{
    SheetTable table{u"charges"_s, {},
        {{u"time"_s, u"时间"_s, 2}, {u"patient"_s, u"就诊人"_s, 2}, {u"hospital"_s, u"医院"_s, 5},
            {u"what"_s, u"事项"_s, 5, false, true}, {u"way"_s, u"方式"_s, 2},
            {u"taken"_s, u"收款"_s, 3, true}, {u"back"_s, u"退款"_s, 3, true},
            {u"state"_s, u"状态"_s, 2}, {u"receipt"_s, u"流水号"_s, 5}},
        {}};
    const QDate day = shift.businessDate;
    for (const DeskCharge& each : charges) {
        const bool isToday = each.businessDate == day;
        if (!isToday && each.refundedOn != day)
            continue; // still open from another day
        const QString amount = each.charge.amount.toString();
        table.rows.append({chargeMoment(each.at, isToday ? u"HH:mm"_s : u"MM-dd"_s),
            each.charge.patient, each.charge.hospitalName, each.charge.what,
            each.isRelease ? QString() : wayZh(each.mode),
            isToday && !each.isRelease ? amount : QString(),
            each.refundedOn == day ? amount : QString(), chargeStateZh(each.state()),
            each.receiptNo});
    }
    const ChargeSums sums = sumsOf(charges, day);
    table.totals
        = {u"合计"_s, {}, {}, {}, {}, sums.taken.toString(), sums.givenBack.toString(), {}, {}};
    return {kind == ChargeKind::Visit ? u"就医缴费日清单"_s : u"住院预缴金日清单"_s, bank,
        {{u"网点"_s, shift.branch}, {u"营业日"_s, shift.businessDate.toString(Qt::ISODate)},
            {u"柜员"_s, shift.operatorId}, {u"笔数"_s, QString::number(table.rows.size())}},
        {table}, {u"柜员"_s, u"复核"_s}, {}};
}

} // namespace hui::community
