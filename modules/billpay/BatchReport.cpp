// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchReport.h"

#include "app/core/Masking.h"
#include "modules/billpay/BatchRepository.h"
#include "modules/billpay/PaymentCase.h"
#include "modules/billpay/PaymentPaper.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const Payment& payment)
{
    if (payment.state == PaymentState::RefundDue)
        return u"被拒应退"_s;
    if (isGivenBack(payment.state))
        return u"已退"_s;
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
        {{u"行号"_s}, {u"收费单位"_s}, {u"用户号"_s}, {u"账期"_s}, {u"金额"_s}, {u"手续费"_s},
            {u"结果"_s}, {u"原因"_s}, {u"回单号"_s}}}}};
    for (const BatchOutcome& one : outcomes) {
        const BatchRow& row = one.row;
        const QString receipt = one.payment ? one.payment->receiptNo : QString();
        table.rows.append({row.number + 1,
            {{QString::number(row.line), CellKind::Number},
                {row.billerName.isEmpty() ? row.biller : row.billerName},
                {maskAccount(row.account)}, {row.period}, figure(row.amount), figure(row.fee),
                {wordOf(one)}, {reasonOf(row)}, {receipt}}});
    }
    return table;
}

SheetDocument summaryOf(
    const Batch& batch, const QList<BatchOutcome>& outcomes, const QString& bank)
{
    SheetDocument sheet;
    sheet.title = u"批量缴费汇总单"_s;
    sheet.subtitle = bank;
    sheet.head = {{u"批次号"_s, shortCode(batch.id)},
        {u"营业日"_s, batch.businessDate.toString(Qt::ISODate)}, {u"柜员"_s, batch.operatorId},
        {u"收款合计"_s, batch.total.toString()}, {u"实收"_s, batch.tendered.toString()},
        {u"找零"_s, batch.change.toString()}, {u"退回"_s, batch.returned.toString()}};
    QMap<QString, Ending> endings;
    for (const BatchOutcome& one : outcomes) {
        Ending& ending = endings[wordOf(one)];
        ++ending.rows;
        ending.fen += one.row.taken().minor();
    }
    SheetTable table{u"outcomes"_s, u"处理结果"_s,
        {{u"outcome"_s, u"结果"_s, 2}, {u"rows"_s, u"笔数"_s, 1, true},
            {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    for (auto ending = endings.begin(); ending != endings.end(); ++ending)
        table.rows.append(
            {ending.key(), QString::number(ending->rows), Money::fen(ending->fen).toString()});
    sheet.tables = {table};
    sheet.signatures = {u"柜员"_s, u"客户"_s};
    sheet.footer = u"未缴款项已在结束批量时退回；被拒应退的款项凭本单办理退款"_s;
    return sheet;
}

} // namespace hui::billpay
