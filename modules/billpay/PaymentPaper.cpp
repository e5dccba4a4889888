// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentPaper.h"

#include "app/catalogue/Biller.h"
#include "app/core/AmountWords.h"
#include "app/core/Masking.h"
#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

using Line = ReceiptDocument::Line;

constexpr int chinaOffsetSeconds = 8 * 3600; // one time zone, no summer time

Line pair(const QString& label, const QString& value)
{
    return {Line::Kind::Pair, label, value};
}

Line rule()
{
    return {Line::Kind::Rule, {}, {}};
}

QString timeOf(const QDateTime& at)
{
    return at.toOffsetFromUtc(chinaOffsetSeconds).toString(u"yyyy-MM-dd HH:mm"_s);
}

QString titleOf(Paper paper)
{
    switch (paper) {
    case Paper::Preview:
    case Paper::Final: return u"代收业务回单（客户联）"_s;
    case Paper::Provisional: return u"离线受理凭证（待中心确认）"_s;
    case Paper::Reversal: return u"冲正通知"_s;
    case Paper::Refund: return u"退款凭证"_s;
    }
    return {};
}

QString nameOf(Paper paper)
{
    switch (paper) {
    case Paper::Preview: return u"preview"_s;
    case Paper::Provisional: return u"provisional"_s;
    case Paper::Final: return u"final"_s;
    case Paper::Reversal: return u"reversal"_s;
    case Paper::Refund: return u"refund"_s;
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

/// When, where, and by which number.
QList<Line> originOf(const Payment& payment, Paper paper)
{
    const bool back = paper == Paper::Reversal || paper == Paper::Refund;
    QList<Line> lines{pair(u"交易时间"_s,
                          timeOf(back && payment.correction ? payment.correction->at : payment.at)),
        pair(u"网点/柜员"_s, payment.shift.branch + u" / "_s + payment.shift.operatorId)};
    if (paper == Paper::Preview)
        return lines << pair(u"流水号"_s, u"确认后生成"_s);
    if (paper == Paper::Provisional)
        return lines << pair(u"受理码"_s, shortCode(payment.operation))
                     << pair(u"设备序号"_s, QString::number(payment.sequence));
    if (!back || !payment.correction)
        return lines << pair(u"流水号"_s, payment.receiptNo);
    const Correction& correction = *payment.correction;
    lines << pair(u"原流水号"_s,
        payment.receiptNo.isEmpty() ? shortCode(payment.operation) : payment.receiptNo);
    lines << pair(paper == Paper::Reversal ? u"冲正流水号"_s : u"退款受理码"_s,
        correction.receiptNo.isEmpty() ? shortCode(correction.operation) : correction.receiptNo);
    if (paper == Paper::Reversal)
        lines << pair(u"冲正原因"_s, correction.reason);
    return lines;
}

QList<Line> subjectOf(const Payment& payment)
{
    QList<Line> lines{
        pair(u"项目"_s,
            u"%1（%2 期）"_s.arg(categoryName(payment.category)).arg(payment.bills.size())),
        pair(u"收费单位"_s, payment.billerName), pair(u"用户号"_s, maskAccount(payment.account))};
    if (!payment.holder.isEmpty())
        lines << pair(u"户名"_s, payment.holder); // masked by the platform
    return lines << pair(u"账期"_s, periodsOf(payment.bills));
}

QList<Line> moneyOf(const Payment& payment, Paper paper)
{
    const bool back = paper == Paper::Reversal || paper == Paper::Refund;
    const QString cash = back
        ? u"退 "_s + payment.due.toString()
        : u"收 %1 找 %2"_s.arg(payment.tendered.toString(), payment.change.toString());
    return {{Line::Kind::Total, u"金额"_s, u"¥"_s + payment.due.toString()},
        {Line::Kind::Words, {}, amountInWords(payment.due).value_or(QString())},
        pair(u"现金"_s, cash)};
}

QString footerOf(const Payment& payment, Paper paper)
{
    if (paper == Paper::Provisional)
        return u"本凭证仅证明网点已收款，中心确认后凭受理码换取正式回单"_s;
    if (paper == Paper::Reversal && payment.state == PaymentState::ReversalPending)
        return u"冲正待中心确认，确认后退还现金"_s;
    return {};
}

bool has(const Payment& payment, Paper paper)
{
    const PaymentState state = payment.state;
    switch (paper) {
    case Paper::Preview: return false; // never on paper
    case Paper::Provisional: return true; // what was handed out may be handed out again
    case Paper::Final:
        return state == PaymentState::Succeeded || state == PaymentState::ReversalPending
            || state == PaymentState::Reversed || state == PaymentState::ReversalRefused;
    case Paper::Reversal:
        return state == PaymentState::Reversed || state == PaymentState::ReversalPending;
    case Paper::Refund: return state == PaymentState::Refunded;
    }
    return false;
}

} // namespace

QString shortCode(const QUuid& operation)
{
    return operation.toString(QUuid::Id128).right(8).toUpper();
}

Paper paperOf(const Payment& payment)
{
    switch (payment.state) {
    case PaymentState::Succeeded:
    case PaymentState::ReversalRefused: return Paper::Final;
    case PaymentState::ReversalPending:
    case PaymentState::Reversed: return Paper::Reversal;
    case PaymentState::Refunded: return Paper::Refund;
    default: return Paper::Provisional;
    }
}

ReceiptDocument paymentReceipt(
    const Payment& payment, Paper paper, const QString& bank, int printing)
{
    ReceiptDocument document{bank, titleOf(paper), originOf(payment, paper)};
    document.lines << rule() << subjectOf(payment) << rule() << moneyOf(payment, paper);
    document.footer = footerOf(payment, paper);
    if (paper == Paper::Preview)
        document.watermark = u"预览"_s;
    else if (printing > 1)
        document.watermark = u"补打 第 %1 次"_s.arg(printing - 1);
    if (paper == Paper::Final || paper == Paper::Provisional) {
        document.lines << rule();
        document.qr = u"HD1|%1|%2|%3"_s.arg(payment.operation.toString(QUuid::WithoutBraces),
            payment.receiptNo, QString::number(payment.due.minor()));
        document.qrCaption = paper == Paper::Final ? u"扫码领取电子回单"_s : u"扫码查询确认结果"_s;
    }
    return document;
}

Result<int> notePrint(Database& database, const NotePrint& request)
{
    return database.transaction([&]() -> Result<int> {
        PaymentRepository payments(database);
        const auto payment = payments.byOperation(request.payment);
        if (!payment)
            return std::unexpected(payment.error());
        if (!*payment || !has(**payment, request.paper))
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "There is no such receipt to print."));
        const Result<int> count = payments.countPrint(request.payment, nameOf(request.paper));
        if (!count)
            return count;
        const auto told
            = AuditTrail(database).append({request.shift.operatorId, u"billpay.print"_s, u"ok"_s,
                {{u"payment"_s, request.payment.toString(QUuid::WithoutBraces)},
                    {u"paper"_s, nameOf(request.paper)}, {u"count"_s, *count}}});
        if (!told)
            return std::unexpected(told.error());
        return count;
    });
}

} // namespace hui::billpay
