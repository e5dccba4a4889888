// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/CashPapers.h"

#include "app/core/AmountWords.h"
#include "app/core/CashBox.h"
#include "app/core/Masking.h"
#include "app/till/Bundles.h"

namespace hui::cash {

using namespace Qt::StringLiterals;

namespace {

QString boxName(const QString& box)
{
    return isVault(box) ? u"主尾箱（库）"_s : u"尾箱 "_s + box;
}

QString purposeName(const Transfer& transfer)
{
    switch (transfer.purpose) {
    case Transfer::Purpose::Issue: return u"尾箱领用"_s;
    case Transfer::Purpose::Return: return u"尾箱上缴"_s;
    case Transfer::Purpose::Move: break;
    }
    if (transfer.blanks && isVault(transfer.from))
        return u"凭证领用"_s;
    if (transfer.blanks && isVault(transfer.to))
        return u"凭证上缴"_s;
    if (isVault(transfer.from))
        return u"加款"_s;
    return isVault(transfer.to) ? u"缴款"_s : u"柜员调剂"_s;
}

QString stateName(TransferState state)
{
    switch (state) {
    case TransferState::InTransit: return u"在途"_s;
    case TransferState::Refused: return u"拒收，待收回"_s;
    case TransferState::Received: return u"已入库箱"_s;
    case TransferState::TakenBack: return u"已收回"_s;
    }
    return {};
}

QString faceOf(const Denomination& one)
{
    const bool whole = one.face.minor() % 100 == 0;
    return whole ? u"%1 元"_s.arg(one.face.minor() / 100) : u"%1 角"_s.arg(one.face.minor() / 10);
}

QString tied(const Denomination& one, int pieces)
{
    const Bundles bundles = bundlesOf(one, pieces);
    return bundles.isTied()
        ? u"%1 捆 %2 把 %3 张"_s.arg(bundles.bundles).arg(bundles.straps).arg(bundles.loose)
        : QString();
}

QString count(int pieces)
{
    return pieces == 0 ? QString() : QString::number(pieces);
}

SheetTable cashTable(const CashCount& cash)
{
    SheetTable table{u"cash"_s, u"券别明细"_s,
        {{u"denomination"_s, u"券别"_s, 2, false}, {u"pieces"_s, u"完整券"_s, 1, true},
            {u"tied"_s, u"捆把"_s, 3, false}, {u"damaged"_s, u"残损券"_s, 1, true},
            {u"half"_s, u"半额券"_s, 1, true}, {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    for (const Denomination& one : denominations(Currency::CNY)) {
        const int sound = cash.pieces.value(one.id);
        const int damaged = cash.damaged.value(one.id);
        const int half = cash.half.value(one.id);
        if (sound == 0 && damaged == 0 && half == 0)
            continue;
        const auto worth
            = totalOf({{{one.id, sound}}, {{one.id, damaged}}, {{one.id, half}}}, Currency::CNY);
        table.rows.append({faceOf(one), count(sound), tied(one, sound), count(damaged), count(half),
            worth ? worth->toString() : QString()});
    }
    return table;
}

SheetTable blanksTable(const BlankRange& range)
{
    return {u"blanks"_s, u"凭证明细"_s,
        {{u"kind"_s, u"凭证种类"_s, 2, false}, {u"first"_s, u"起号"_s, 2, true},
            {u"last"_s, u"止号"_s, 2, true}, {u"pieces"_s, u"份数"_s, 1, true}},
        {{blankNameOf(range.kind), QString::number(range.first), QString::number(range.last),
            QString::number(range.count())}}};
}

QString faceOf(const QString& denomination)
{
    for (const Denomination& one : denominations(Currency::CNY))
        if (one.id == denomination)
            return faceOf(one);
    return denomination;
}

} // namespace

SheetDocument transferPaper(const Transfer& transfer, const PaperHead& head)
{
    SheetDocument paper{u"现金调拨单"_s, head.bank + u" "_s + head.branch,
        {{u"营业日"_s, transfer.businessDate.toString(Qt::ISODate)},
            {u"种类"_s, purposeName(transfer)}, {u"往出"_s, boxName(transfer.from)},
            {u"往入"_s, boxName(transfer.to)}, {u"经办柜员"_s, transfer.sender},
            {u"状态"_s, stateName(transfer.state)}},
        {}, {u"往出柜员"_s, u"往入柜员"_s, u"复核"_s},
        u"业务号 "_s + transfer.id.toString(QUuid::WithoutBraces)};
    if (transfer.blanks) {
        paper.title = u"重要空白凭证调拨单"_s;
        paper.tables = {blanksTable(*transfer.blanks)};
    } else {
        SheetTable table = cashTable(transfer.cash);
        table.totals = {u"合计"_s, {}, {}, {}, {}, transfer.amount.toString()};
        paper.tables = {table};
        paper.head.append({u"金额"_s, transfer.amount.toString()});
        paper.head.append({u"大写"_s, rmbInWords(transfer.amount)});
    }
    if (!transfer.reason.isEmpty())
        paper.head.append({u"拒收原因"_s, transfer.reason});
    return paper;
}

SheetDocument seizurePaper(const Seizure& seizure, const PaperHead& head)
{
    SheetTable table{u"pieces"_s, u"收缴假币"_s,
        {{u"denomination"_s, u"券别"_s, 1, false}, {u"serial"_s, u"冠字号码"_s, 3, false},
            {u"pieces"_s, u"张（枚）数"_s, 1, true}},
        {}, {u"合计"_s, {}, QString::number(seizure.count())}};
    for (const CounterfeitPieces& one : seizure.pieces)
        table.rows.append({faceOf(one.denomination),
            one.serial.isEmpty() ? u"硬币，已封装"_s : one.serial, QString::number(one.pieces)});
    SheetDocument paper{u"假币收缴凭证"_s, head.bank + u" "_s + head.branch,
        {{u"凭证号"_s, seizure.number},
            {u"收缴日期"_s, seizure.shift.businessDate.toString(Qt::ISODate)},
            {u"持有人"_s, seizure.holder.name},
            {u"证件号"_s,
                seizure.holder.documentNumber.isEmpty()
                    ? u"未出示"_s
                    : maskIdNumber(seizure.holder.documentNumber)},
            {u"收缴人"_s, seizure.shift.operatorId}, {u"复核人"_s, seizure.witnessId},
            {u"鉴定申请截止"_s, seizure.appraisalUntil.toString(Qt::ISODate)},
            {u"处理"_s, u"已当面加盖“假币”戳记或封装，不退还"_s}},
        {table}, {u"收缴人"_s, u"复核人"_s, u"持有人"_s},
        u"持有人对被收缴货币的真伪有异议的，可在上述截止日前持本凭证申请鉴定。"_s};
    return reprintOf(std::move(paper), seizure.printed);
}

} // namespace hui::cash
