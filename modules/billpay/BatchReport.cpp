// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchReport.h"

#include "app/core/AmountWords.h"
#include "app/core/Masking.h"
#include "app/receipt/CameForLines.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/PaperText.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const Payment& payment)
{
    switch (payment.state) {
    case PaymentState::RefundDue: return u"被拒应退"_s;
    case PaymentState::ReversalPending:
    case PaymentState::ReversalUncertain: return u"撤销中"_s;
    case PaymentState::Reversed: return u"已撤销"_s;
    case PaymentState::Refunded:
    case PaymentState::Failed: return u"已退"_s;
    default: break;
    }
    if (payment.receiptNo.isEmpty() && payment.heldUntil.isValid())
        return u"待收费单位开放"_s;
    return payment.receiptNo.isEmpty() ? u"处理中"_s : u"已缴"_s;
}

/// Why a row was not paid, in the language of the desk.
QString reasonOf(const BatchRow& row)
{
    if (row.reason.isEmpty())
        return {};
    const QString reason = QCoreApplication::translate("Error", row.reason.toUtf8().constData());
    return row.otherLine > 0 ? u"%1 (%2)"_s.arg(reason).arg(row.otherLine) : reason;
}

Cell figure(Money amount)
{
    return {amount.toString().remove(u','), CellKind::Number};
}

/// How many rows ended in one way, and what they come to.
struct Ending {
    int rows = 0;
    qint64 fen = 0;
};

/// Who brought the list for another, as each of its payments says.
std::optional<CameFor> whoBrought(const QList<BatchOutcome>& outcomes)
{
    for (const BatchOutcome& one : outcomes)
        if (one.payment)
            return one.payment->came;
    return std::nullopt;
}

} // namespace

Result<QList<BatchOutcome>> outcomesOf(Database& database, const QUuid& batch)
{
    const auto rows = BatchRepository(database).rows(batch, 1, std::numeric_limits<int>::max());
    if (!rows)
        return std::unexpected(rows.error());
    const auto payments = PaymentRepository(database).ofBasket(batch);
    if (!payments)
        return std::unexpected(payments.error());
    QHash<QUuid, Payment> byOperation;
    for (const Payment& payment : *payments)
        byOperation.insert(payment.operation, payment);
    QList<BatchOutcome> outcomes;
    for (const BatchRow& row : *rows) {
        const auto paid = byOperation.constFind(row.operation);
        outcomes.append(
            {row, paid == byOperation.constEnd() ? std::nullopt : std::optional(*paid)});
    }
    return outcomes;
}

QString wordOf(const BatchOutcome& outcome)
{
    switch (outcome.row.state) {
    case BatchRowState::Refused: return u"未受理"_s;
    case BatchRowState::Ready: return u"待缴"_s;
    case BatchRowState::Paid: return outcome.payment ? wordOf(*outcome.payment) : u"处理中"_s;
    case BatchRowState::Declined: return u"未缴已拒"_s;
    case BatchRowState::Skipped: return u"未缴已停"_s;
    }
    Q_UNREACHABLE();
}

Table resultOf(const QList<BatchOutcome>& outcomes)
{
    Table table{{{1,
        {{u"行号"_s}, {u"收费单位"_s}, {u"用户号"_s}, {u"户名"_s}, {u"账期"_s}, {u"金额"_s},
            {u"手续费"_s}, {u"结果"_s}, {u"原因"_s}, {u"回单号"_s}}}}};
    for (const BatchOutcome& one : outcomes) {
        const BatchRow& row = one.row;
        const QString receipt = one.payment ? one.payment->receiptNo : QString();
        table.rows.append({row.number + 1,
            {{QString::number(row.line), CellKind::Number},
                {row.billerName.isEmpty() ? row.biller : row.billerName},
                {maskAccount(row.account)}, {maskName(row.holder)}, {row.period},
                figure(row.amount), figure(row.fee), {wordOf(one)}, {reasonOf(row)}, {receipt}}});
    }
    return table;
}

ReceiptDocument summaryOf(
    const Batch& batch, const QList<BatchOutcome>& outcomes, const QString& bank, int printing)
{
    ReceiptDocument paper{bank, u"批量缴费汇总单"_s, {}};
    paper.watermark = reprintMark(printing);
    paper.lines << pairLine(u"受理时间"_s, paperTime(batch.at))
                << pairLine(u"营业日/柜员"_s,
                       batch.businessDate.toString(Qt::ISODate) + u" / "_s + batch.operatorId)
                << pairLine(u"批次号"_s, shortCode(batch.id)) << pairLine(u"文件"_s, batch.file)
                << pairLine(u"文件行数"_s, QString::number(batch.rows()))
                << cameForLines(whoBrought(outcomes)) << ruleLine();
    QMap<QString, Ending> endings;
    for (const BatchOutcome& one : outcomes) {
        Ending& ending = endings[wordOf(one)];
        ++ending.rows;
        ending.fen += one.row.taken().minor();
    }
    for (auto ending = endings.begin(); ending != endings.end(); ++ending)
        paper.lines << pairLine(
            ending.key(), u"%1 笔　%2"_s.arg(ending->rows).arg(Money::fen(ending->fen).toString()));
    using Line = ReceiptDocument::Line;
    paper.lines << ruleLine()
                << Line{Line::Kind::Total, u"收款合计"_s, u"¥"_s + batch.total.toString()}
                << Line{Line::Kind::Words, {}, rmbInWords(batch.total)};
    if (batch.mode == PayMode::Cash)
        paper.lines << pairLine(
            u"现金"_s, u"收 %1 找 %2"_s.arg(batch.tendered.toString(), batch.change.toString()));
    else
        paper.lines << pairLine(u"账户扣款"_s, batch.debit.masked);
    paper.lines << pairLine(u"退回"_s, batch.returned.toString()) << ruleLine()
                << textLine(u"客户签名："_s);
    paper.footer = u"未缴款项在结束批量时退回；被拒应退的款项凭本单办理退款"_s;
    return paper;
}

} // namespace hui::billpay
