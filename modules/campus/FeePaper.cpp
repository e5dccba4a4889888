// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/FeePaper.h"

#include "app/catalogue/PayWay.h"
#include "app/core/AmountWords.h"
#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/core/Masking.h"
#include "app/receipt/CameForLines.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

using Line = ReceiptDocument::Line;

QString momentOnPaper(const QDateTime& at)
{
    return inChina(at).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString feeTitle(FeePaper paper)
{
    switch (paper) {
    case FeePaper::Pending: return u"校园缴费受理凭证（待学校确认）"_s;
    case FeePaper::Receipt: return u"校园缴费回单（客户联）"_s;
    case FeePaper::Refund: return u"退款凭证"_s;
    }
    Q_UNREACHABLE();
}

QString feeFooter(FeePaper paper)
{
    switch (paper) {
    case FeePaper::Pending: return u"结果以学校确认为准，凭本单到柜台查询。"_s;
    case FeePaper::Receipt: return u"本回单为缴费凭证，学校票据请向学校索取。"_s;
    case FeePaper::Refund: return u"款项已原路退还。"_s;
    }
    Q_UNREACHABLE();
}

/// Of each item what is paid now and, where it is a part, what is left and until when.
QList<Line> itemLines(const DeskFees& payment, FeePaper paper)
{
    QList<Line> lines;
    QString term;
    for (const FeeItem& item : payment.fees.items)
        for (const FeePart& part : payment.parts) {
            if (part.item != item.id)
                continue;
            if (item.term != term)
                lines << textLine(termZh(item.term));
            term = item.term;
            lines << pairLine(item.name, part.amount.toString());
            const Money left = Money::fen(item.rest().minor() - part.amount.minor());
            if (paper != FeePaper::Refund && left.isPositive())
                lines << pairLine(
                    u"  尚欠（%1 前）"_s.arg(item.due.toString(u"yyyy-MM-dd"_s)), left.toString());
        }
    return lines;
}

QList<Line> totalLines(const DeskFees& payment, FeePaper paper)
{
    const bool back = paper == FeePaper::Refund;
    QList<Line> lines{
        Line{Line::Kind::Total, back ? u"退款"_s : u"合计"_s, u"¥"_s + payment.due().toString()}};
    lines << Line{Line::Kind::Words, {}, rmbInWords(payment.due())};
    if (payment.mode != PayMode::Cash)
        return lines << pairLine(back ? u"退回原账户"_s : wayZh(payment.mode), payment.debited);
    if (back)
        return lines;
    if (!payment.list.isNull())
        return lines << pairLine(u"缴款方式"_s, u"现金（班级名单）"_s);
    return lines << pairLine(u"现金 / 找零"_s,
               payment.tendered.toString() + u" / "_s + payment.change.toString());
}

} // namespace

QString nameOf(FeePaper paper)
{
    switch (paper) {
    case FeePaper::Pending: return u"pending"_s;
    case FeePaper::Receipt: return u"receipt"_s;
    case FeePaper::Refund: return u"refund"_s;
    }
    Q_UNREACHABLE();
}

FeePaper paperOf(const DeskFees& payment)
{
    switch (payment.state()) {
    case FeeState::Paid:
    case FeeState::Cancelling: return FeePaper::Receipt;
    case FeeState::Refunded: return FeePaper::Refund;
    case FeeState::Taken:
    case FeeState::Unclear:
    case FeeState::DueBack:
    case FeeState::NotPaid:
    case FeeState::Review: break;
    }
    return FeePaper::Pending;
}

ReceiptDocument feeReceipt(
    const DeskFees& payment, const Shift& shift, const QString& bank, int printing)
{
    const FeePaper paper = paperOf(payment);
    const Student& student = payment.fees.student;
    QList<Line> lines{pairLine(u"学校"_s, student.schoolName),
        pairLine(u"学生"_s, student.name + u' ' + student.className),
        pairLine(u"学号"_s, maskAccount(student.number))};
    if (paper != FeePaper::Refund)
        lines << cameForLines(payment.came);
    lines << ruleLine() << itemLines(payment, paper) << ruleLine() << totalLines(payment, paper)
          << ruleLine();
    lines << pairLine(u"交易时间"_s, momentOnPaper(payment.at))
          << pairLine(u"网点/柜员"_s, shift.branch + u" / "_s + shift.operatorId)
          << (payment.receiptNo.isEmpty()
                     ? pairLine(u"受理码"_s, idText(payment.id).right(12).toUpper())
                     : pairLine(u"流水号"_s, payment.receiptNo));
    if (!payment.schoolRef.isEmpty() && paper == FeePaper::Receipt)
        lines << pairLine(u"学校凭证号"_s, payment.schoolRef);
    if (!payment.fees.consent.isEmpty())
        lines << pairLine(u"监护人同意书"_s, u"版本 "_s + payment.fees.consent);
    ReceiptDocument document{.bank = bank, .title = feeTitle(paper), .lines = lines};
    document.footer = feeFooter(paper);
    if (payment.state() == FeeState::NotPaid) {
        document.title = u"校园缴费未成功通知"_s;
        document.footer = u"本次未缴成，款项在原账户。"_s;
    }
    if (printing > 1)
        document.watermark = u"补打 第 %1 次"_s.arg(printing - 1);
    return document;
}

} // namespace hui::campus
