// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentPaper.h"

#include "app/catalogue/Biller.h"
#include "app/core/AmountWords.h"
#include "app/core/Masking.h"
#include "app/receipt/CameForLines.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/ComplaintPaper.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

using Line = ReceiptDocument::Line;

const QString printKind = u"billpay.print"_s;

bool isReversal(Paper paper)
{
    return paper == Paper::Reversal || paper == Paper::ReversalPending;
}

bool givesBack(Paper paper)
{
    return isReversal(paper) || paper == Paper::Refund;
}

QString titleOf(Paper paper)
{
    switch (paper) {
    case Paper::Preview:
    case Paper::Final: return u"代收业务回单（客户联）"_s;
    case Paper::Provisional: return u"离线受理凭证（待中心确认）"_s;
    case Paper::ReversalPending:
    case Paper::Reversal: return u"撤销通知"_s;
    case Paper::Refund: return u"退款凭证"_s;
    case Paper::Summary: return u"合并收款汇总（客户联）"_s;
    case Paper::Complaint: return u"投诉受理单（客户联）"_s;
    case Paper::List: return u"批量缴费汇总单"_s;
    }
    return {};
}

/// "2026-01 至 2026-03", or the months one by one when some lie between that are not paid.
QString periodsOf(const QList<Bill>& bills)
{
    QStringList periods;
    for (const Bill& bill : bills)
        periods.append(bill.period);
    std::sort(periods.begin(), periods.end());
    const QDate first = QDate::fromString(periods.value(0) + u"-01"_s, Qt::ISODate);
    const bool unbroken = periods.size() > 1
        && first.addMonths(static_cast<int>(periods.size()) - 1).toString(u"yyyy-MM"_s)
            == periods.last();
    return unbroken ? periods.first() + u" 至 "_s + periods.last() : periods.join(u'、');
}

/// Until when it waits for the biller to open.
QList<Line> waitOf(const Payment& payment)
{
    if (!payment.heldUntil.isValid())
        return {};
    return {pairLine(u"预计上送"_s, paperTime(payment.heldUntil))};
}

/// When, where, and by which number.
QList<Line> originOf(const Payment& payment, Paper paper)
{
    const bool back = givesBack(paper);
    QList<Line> lines{
        pairLine(u"交易时间"_s,
            paperTime(back && payment.correction ? payment.correction->at : payment.at)),
        pairLine(u"网点/柜员"_s, payment.shift.branch + u" / "_s + payment.shift.operatorId)};
    if (paper == Paper::Preview)
        return lines << pairLine(u"流水号"_s, u"确认后生成"_s);
    if (paper == Paper::Provisional)
        return lines << pairLine(u"受理码"_s, shortCode(payment.operation))
                     << pairLine(u"设备序号"_s, QString::number(payment.sequence))
                     << waitOf(payment);
    if (!back || !payment.correction)
        return lines << pairLine(u"流水号"_s, payment.receiptNo);
    const Correction& correction = *payment.correction;
    lines << pairLine(u"原流水号"_s,
        payment.receiptNo.isEmpty() ? shortCode(payment.operation) : payment.receiptNo);
    lines << pairLine(isReversal(paper) ? u"撤销流水号"_s : u"退款受理码"_s,
        correction.receiptNo.isEmpty() ? shortCode(correction.operation) : correction.receiptNo);
    if (isReversal(paper))
        lines << pairLine(u"撤销原因"_s, correction.reason);
    return lines;
}

QList<Line> subjectOf(const Payment& payment)
{
    const QString kind = categoryName(payment.category);
    const qsizetype bills = payment.bills.size();
    QList<Line> lines{pairLine(u"项目"_s, bills > 0 ? u"%1（%2 期）"_s.arg(kind).arg(bills) : kind),
        pairLine(u"收费单位"_s, payment.billerName),
        pairLine(u"用户号"_s, maskAccount(payment.account))};
    if (!payment.holder.isEmpty())
        lines << pairLine(u"户名"_s, payment.holder); // masked by the platform
    if (const QString periods = periodsOf(payment.bills); !periods.isEmpty())
        lines << pairLine(u"账期"_s, periods);
    if (!payment.planText.isEmpty())
        lines << pairLine(u"套餐"_s, payment.planText);
    if (payment.bookedOn.isValid())
        lines << pairLine(u"入账日"_s, payment.bookedOn.toString(Qt::ISODate));
    return lines;
}

/// How it was paid: the count of cash, the account that was debited, or the basket it was part of.
Line settlementOf(const Payment& payment, bool back)
{
    if (!payment.isCash())
        return pairLine(wayZh(payment.mode), (back ? u"退 "_s : QString()) + payment.debited);
    if (back)
        return pairLine(u"现金"_s, u"退 "_s + payment.taken().toString());
    if (!payment.basket.isNull())
        return pairLine(u"现金"_s, u"合并收款 "_s + shortCode(payment.basket));
    return pairLine(
        u"现金"_s, u"收 %1 找 %2"_s.arg(payment.tendered.toString(), payment.change.toString()));
}

QList<Line> moneyOf(const Payment& payment, Paper paper)
{
    const bool back = givesBack(paper);
    QList<Line> lines{{Line::Kind::Total, u"金额"_s, u"¥"_s + payment.due.toString()},
        {Line::Kind::Words, {}, rmbInWords(payment.due)}};
    if (payment.fee.isPositive())
        lines << pairLine(u"手续费"_s, payment.fee.toString())
              << pairLine(u"合计"_s, payment.taken().toString());
    return lines << settlementOf(payment, back);
}

/// What a customer must do with what was paid for.
QString noticeOf(const QString& category)
{
    if (category == "fuelcard"_L1)
        return u"充值金额待圈存，须持卡到加油站圈存后使用"_s;
    if (category == "traffic"_L1)
        return u"罚款已上缴国库，银行不办理退款"_s;
    return {};
}

QString footerOf(const Payment& payment, Paper paper)
{
    if (paper == Paper::Complaint)
        return u"凭本单到任一网点查询；逾期未答复的，按客户主张结案"_s;
    if (paper == Paper::Provisional)
        return u"本凭证仅证明网点已收款，中心确认后凭受理码换取正式回单"_s;
    if (paper == Paper::ReversalPending)
        return u"撤销待中心确认，确认后退款"_s;
    return paper == Paper::Final ? noticeOf(payment.category) : QString();
}

/// Whether the platform has booked it, whatever came later.
bool isBooked(PaymentState state)
{
    switch (state) {
    case PaymentState::Succeeded:
    case PaymentState::ReversalRefused:
    case PaymentState::ComplaintOpen:
    case PaymentState::ComplaintAssigned:
    case PaymentState::ComplaintResolved:
    case PaymentState::ComplaintRejected:
    case PaymentState::ComplaintDefaulted:
    case PaymentState::ComplaintFailed:
    case PaymentState::PendingRefund: return true;
    default: return false;
    }
}

/// Whether the payment is being cancelled, or was (撤销); an attempt that is reversed has a refund.
bool isCancelling(const Payment& payment)
{
    const bool cancels = payment.correction && payment.correction->kind == "billpay.cancel"_L1;
    return cancels
        && (payment.state == PaymentState::ReversalPending
            || payment.state == PaymentState::ReversalUncertain
            || payment.state == PaymentState::Reversed);
}

bool has(const Payment& payment, Paper paper)
{
    switch (paper) {
    case Paper::Preview: return false; // never on paper
    case Paper::Provisional: return true; // what was handed out may be handed out again
    case Paper::Final: return isBooked(payment.state) || isCancelling(payment);
    case Paper::ReversalPending:
        return isCancelling(payment) && payment.state != PaymentState::Reversed;
    case Paper::Reversal: return isCancelling(payment) && payment.state == PaymentState::Reversed;
    case Paper::Refund: return payment.state == PaymentState::Refunded;
    case Paper::Summary: return !payment.basket.isNull();
    case Paper::Complaint: return complaintOf(payment) != nullptr;
    case Paper::List: return false; // of a list, not of a payment
    }
    return false;
}

/// What an earlier attempt with this operation counted.
Result<int> countedBy(Database& database, const QUuid& operation)
{
    const auto entry = Journal(database).byId(operation);
    if (!entry)
        return std::unexpected(entry.error());
    HUI_ASSERT(*entry); // it is a repeat
    return (*entry)->operation.body.value(u"count"_s).toInt();
}

/// Whether there is such a paper, of a payment or of a list whose money was taken.
Result<bool> isThere(Database& database, const NotePrint& request)
{
    if (request.paper == Paper::List) {
        const auto batch = BatchRepository(database).headOf(request.payment);
        if (!batch)
            return std::unexpected(batch.error());
        return *batch
            && ((*batch)->state == BatchState::Running || (*batch)->state == BatchState::Closed);
    }
    const auto payment = PaymentRepository(database).byOperation(request.payment);
    if (!payment)
        return std::unexpected(payment.error());
    return *payment && has(**payment, request.paper);
}

/// Counts the paper, writes it into the journal for the platform and into the audit trail.
Result<int> count(Database& database, const NotePrint& request, QJsonObject body)
{
    const Result<bool> there = isThere(database, request);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such receipt to print."));
    const Result<int> printed
        = PaymentRepository(database).countPrint(request.payment, nameOf(request.paper));
    if (!printed)
        return printed;
    body.insert(u"count"_s, *printed);
    const auto noted = Journal(database).append(
        {request.operation, printKind, request.shift, std::nullopt, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto told
        = AuditTrail(database).append({request.shift.operatorId, printKind, u"ok"_s, body});
    if (!told)
        return std::unexpected(told.error());
    return printed;
}

} // namespace

Paper paperOf(const Payment& payment)
{
    if (payment.state == PaymentState::Refunded)
        return Paper::Refund;
    if (isCancelling(payment))
        return payment.state == PaymentState::Reversed ? Paper::Reversal : Paper::ReversalPending;
    return isBooked(payment.state) ? Paper::Final : Paper::Provisional;
}

ReceiptDocument basketReceipt(
    const Basket& basket, const QList<Payment>& payments, const QString& bank, int printing)
{
    ReceiptDocument document{bank, titleOf(Paper::Summary), {}};
    document.watermark = reprintMark(printing);
    document.lines << pairLine(u"交易时间"_s, paperTime(basket.at))
                   << pairLine(u"汇总号"_s, shortCode(basket.id))
                   << pairLine(u"笔数"_s, QString::number(basket.items))
                   << cameForLines(payments.isEmpty() ? std::nullopt : payments.first().came)
                   << ruleLine();
    for (const Payment& payment : payments) {
        document.lines << pairLine(
            categoryName(payment.category) + u' ' + maskAccount(payment.account).right(6),
            payment.taken().toString());
        document.lines << pairLine(payment.billerName,
            isBooked(payment.state)                        ? payment.receiptNo
                : payment.state == PaymentState::RefundDue ? u"被拒，应退"_s
                                                           : u"待确认"_s);
    }
    document.lines << ruleLine()
                   << Line{Line::Kind::Total, u"合计"_s, u"¥"_s + basket.total.toString()}
                   << Line{Line::Kind::Words, {}, rmbInWords(basket.total)};
    if (basket.mode == PayMode::Cash)
        document.lines << pairLine(wayZh(basket.mode),
            u"收 %1 找 %2"_s.arg(basket.tendered.toString(), basket.change.toString()));
    else
        document.lines << pairLine(u"方式"_s, wayZh(basket.mode));
    return document;
}

QList<Paper> papersOf(const Payment& payment)
{
    QList<Paper> papers{paperOf(payment)};
    if (!papers.contains(Paper::Final) && has(payment, Paper::Final))
        papers.append(Paper::Final);
    if (!papers.contains(Paper::Provisional) && payment.offline)
        papers.append(Paper::Provisional);
    if (has(payment, Paper::Complaint))
        papers.append(Paper::Complaint);
    return papers;
}

QString nameOf(Paper paper)
{
    switch (paper) {
    case Paper::Preview: return u"preview"_s;
    case Paper::Provisional: return u"provisional"_s;
    case Paper::Final: return u"final"_s;
    case Paper::ReversalPending: return u"reversal_pending"_s;
    case Paper::Reversal: return u"reversal"_s;
    case Paper::Refund: return u"refund"_s;
    case Paper::Summary: return u"summary"_s;
    case Paper::Complaint: return u"complaint"_s;
    case Paper::List: return u"list"_s;
    }
    return {};
}

int phoneDaysOf(const Payment& payment)
{
    return payment.phoneUntil.isValid() ? static_cast<int>(payment.at.daysTo(payment.phoneUntil))
                                        : 0;
}

ReceiptDocument paymentReceipt(
    const Payment& payment, Paper paper, const QString& bank, int printing)
{
    ReceiptDocument document{bank, titleOf(paper), {}};
    if (const Correction* complaint = complaintOf(payment); complaint && paper == Paper::Complaint)
        document.lines = complaintLines(payment, *complaint);
    else
        document.lines << originOf(payment, paper) << ruleLine() << subjectOf(payment)
                       << (givesBack(paper) ? QList<Line>() : cameForLines(payment.came))
                       << ruleLine() << moneyOf(payment, paper);
    if (paper == Paper::Provisional && !payment.offline && payment.heldUntil.isValid())
        document.title = u"受理凭证（待收费单位开放）"_s;
    document.footer = footerOf(payment, paper);
    if (paper == Paper::Preview)
        document.watermark = u"预览"_s;
    else
        document.watermark = reprintMark(printing);
    if (paper == Paper::Final && !payment.phoneUrl.isEmpty()) {
        document.lines << ruleLine();
        document.qr = payment.phoneUrl;
        document.qrCaption = u"扫码领取电子回单\n%1 日内有效"_s.arg(phoneDaysOf(payment));
    }
    return document;
}

Result<int> notePrint(Database& database, const NotePrint& request)
{
    const QJsonObject said{{u"original"_s, request.payment.toString(QUuid::WithoutBraces)},
        {u"paper"_s, nameOf(request.paper)}};
    return database.transaction([&]() -> Result<int> {
        const Result<bool> repeat = isRepeat(database, request.operation, printKind, said);
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? countedBy(database, request.operation) : count(database, request, said);
    });
}

} // namespace hui::billpay
