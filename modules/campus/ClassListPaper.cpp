// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ClassListPaper.h"

#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"
#include "app/receipt/CameForLines.h"

#include <QCoreApplication>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

QString paperTime(const QDateTime& at)
{
    return inChina(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Why, in Chinese: the platform's own words, or ours in the language of the desk.
QString whyOf(const ListRow& row)
{
    if (!row.reasonZh.isEmpty())
        return row.reasonZh;
    QString why = row.reason.isEmpty()
        ? QString()
        : QCoreApplication::translate("Error", row.reason.toUtf8().constData());
    if (row.otherLine > 0)
        why += u"（第 %1 行）"_s.arg(row.otherLine);
    return why;
}

QStringList sheetRow(const ListOutcome& outcome)
{
    const ListRow& row = outcome.row;
    return {QString::number(row.line), maskAccount(row.student.number), maskName(row.student.name),
        row.item, row.amount.toString(), wordOf(outcome),
        outcome.payment ? outcome.payment->receiptNo : whyOf(row)};
}

} // namespace

QString wordOf(const ListOutcome& outcome)
{
    switch (outcome.row.state) {
    case ListRowState::Refused: return u"不受理"_s;
    case ListRowState::Ready: return u"待缴"_s;
    case ListRowState::Skipped: return u"未缴"_s;
    case ListRowState::Paid: break;
    }
    const FeeState state = outcome.payment ? outcome.payment->state() : FeeState::Review;
    switch (state) {
    case FeeState::Paid: return u"已缴"_s;
    case FeeState::Taken:
    case FeeState::Unclear: return u"处理中"_s;
    case FeeState::Cancelling: return u"撤销中"_s;
    case FeeState::DueBack: return u"应退"_s;
    case FeeState::Refunded: return u"已退款"_s;
    case FeeState::NotPaid: return u"未缴"_s;
    case FeeState::Review: return u"待核查"_s;
    }
    Q_UNREACHABLE();
}

SheetDocument listSheet(const ClassList& list, const QList<ListOutcome>& outcomes,
    const Shift& shift, const QString& bank)
{
    SheetTable table{u"rows"_s, u"名单明细"_s,
        {{u"line"_s, u"行"_s, 1, true}, {u"number"_s, u"学号"_s, 2, false},
            {u"name"_s, u"姓名"_s, 2, false}, {u"item"_s, u"项目"_s, 3, false},
            {u"amount"_s, u"金额"_s, 2, true}, {u"result"_s, u"结果"_s, 2, false},
            {u"note"_s, u"流水号 / 原因"_s, 5, false}},
        {}};
    qint64 paidFen = 0;
    QList<DeskFees> payments;
    for (const ListOutcome& outcome : outcomes) {
        table.rows.append(sheetRow(outcome));
        if (outcome.payment)
            payments.append(*outcome.payment);
        if (outcome.payment && outcome.payment->state() == FeeState::Paid)
            paidFen += outcome.row.amount.minor();
    }
    QList<std::pair<QString, QString>> brought; // for whom, and by whom
    for (const ReceiptDocument::Line& line :
        cameForLines(payments.isEmpty() ? std::nullopt : payments.first().came))
        brought.append({line.label, line.value});
    table.totals = {QString(), QString(), u"已缴合计"_s, QString(), Money::fen(paidFen).toString(),
        QString(), QString()};
    SheetDocument sheet{.title = u"校园缴费班级名单"_s,
        .subtitle = bank + u' ' + shift.branch,
        .head = {{u"学校"_s, list.schoolName}, {u"名单"_s, list.file},
            {u"受理时间"_s, paperTime(list.at)}, {u"柜员"_s, list.operatorId},
            {u"收款"_s, list.total.toString()},
            list.mode == PayMode::Cash
                ? std::pair{u"实收 / 找零"_s,
                      list.tendered.toString() + u" / "_s + list.change.toString()}
                : std::pair{wayZh(list.mode), list.debit.masked},
            {u"退回"_s, list.returned.toString()},
            {u"另有应退"_s, dueBackOf(payments).sum.toString()},
            {u"行数"_s, QString::number(outcomes.size())}},
        .tables = {table},
        .signatures = {u"柜员"_s, u"交款人"_s},
        .footer = u"学校票据请向学校索取。"_s};
    sheet.head += brought;
    return sheet;
}

} // namespace hui::campus
