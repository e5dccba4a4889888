// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/StatementPaper.h"

#include "app/core/ChinaTime.h"
#include "app/receipt/EntryNames.h"
#include "app/settlement/ClassSums.h"
#include "app/store/Database.h"
#include "modules/reconcile/ReconcileDay.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

QString timeInChina(const QDateTime& at)
{
    return inChina(at).toString(u"yyyy-MM-dd HH:mm");
}

/// The end of its number, as on the page: the rest of the line is for what was done about it.
QString numberOf(const OpenItem& item)
{
    return item.operation.toString(QUuid::WithoutBraces).right(8).toUpper();
}

SheetTable classesOf(const Reconciliation& made)
{
    SheetTable table{u"classes"_s, u"五类核对结果"_s,
        {{u"class"_s, u"类别"_s, 3, false}, {u"count"_s, u"笔数"_s, 1, true},
            {u"stake"_s, u"未核清金额"_s, 2, true}},
        {}};
    qint64 count = 0;
    qint64 stake = 0;
    for (const ClassSum& sum : classSums(made)) {
        count += sum.count;
        stake += sum.stake.minor();
        table.rows.append(
            {paperNameOf(sum.kind), QString::number(sum.count), sum.stake.toString()});
    }
    table.totals = {u"合计"_s, QString::number(count), Money::fen(stake).toString()};
    return table;
}

QString stateOf(const Statement& statement, const OpenItem& item)
{
    if (item.isExplained())
        return u"中心答复：%1"_s.arg(paperNameOf(item.answer->verdict));
    if (!item.signedBy.isNull())
        return u"已签认挂账"_s;
    if (item.actedBy.isNull())
        return u"未处理"_s;
    const QString number = statement.cases.value(item.operation);
    if (!number.isEmpty())
        return u"已上报 "_s + number;
    return item.kind == MatchClass::TheirsOnly ? u"已上报"_s : u"已更正"_s;
}

SheetTable itemsOf(const Statement& statement)
{
    SheetTable table{u"items"_s, u"差异逐笔"_s,
        {{u"operation"_s, u"业务键"_s, 3, false}, {u"kind"_s, u"业务"_s, 4, false},
            {u"class"_s, u"类别"_s, 4, false}, {u"stake"_s, u"未核清金额"_s, 3, true},
            {u"state"_s, u"处理"_s, 6, false}},
        {}};
    for (const OpenItem& item : statement.made.items)
        table.rows.append({numberOf(item), paperNameOf(item.operationKind), paperNameOf(item.kind),
            item.stake.toString(), stateOf(statement, item)});
    return table;
}

/// What the centre said, word by word.
SheetTable answersOf(const Statement& statement)
{
    SheetTable table{u"answers"_s, u"中心答复"_s,
        {{u"case"_s, u"上报编号"_s, 3, false}, {u"operation"_s, u"业务键"_s, 2, false},
            {u"verdict"_s, u"答复"_s, 2, false}, {u"words"_s, u"说明"_s, 7, false},
            {u"at"_s, u"时间"_s, 3, false}},
        {}};
    for (const OpenItem& item : statement.made.items)
        if (item.answer)
            table.rows.append(
                {item.answer->number, numberOf(item), paperNameOf(item.answer->verdict),
                    item.answer->words, timeInChina(item.answer->at)});
    return table;
}

QString stateOf(const SuspenseItem& item)
{
    if (item.clearedBy.isNull() && item.item.isExplained())
        return u"%1 销账，中心答复"_s.arg(item.clearedOn.toString(u"MM-dd"));
    if (!item.clearedTo)
        return u"挂账中"_s;
    const QString day = item.clearedOn.toString(u"MM-dd");
    return (*item.clearedTo == Clearing::Found ? u"%1 销账，账上已查到"_s : u"%1 销账，转长短款"_s)
        .arg(day);
}

SheetTable suspenseOf(const Statement& statement)
{
    SheetTable table{u"suspense"_s, u"挂账与销账"_s,
        {{u"day"_s, u"营业日"_s, 2, false}, {u"operation"_s, u"业务键"_s, 2, false},
            {u"stake"_s, u"金额"_s, 2, true}, {u"reason"_s, u"原因"_s, 6, false},
            {u"state"_s, u"状态"_s, 4, false}},
        {}};
    for (const SuspenseItem& item : statement.suspense)
        table.rows.append({item.businessDate.toString(Qt::ISODate), numberOf(item.item),
            item.item.stake.toString(), item.reason, stateOf(item)});
    return table;
}

} // namespace

Result<Statement> printStatement(Database& database, const PrintStatement& request)
{
    return database.transaction([&]() -> Result<Statement> {
        const Result<Reconciliation> made = comparedDay(database, request.businessDate);
        if (!made)
            return std::unexpected(made.error());
        const auto view = dayView(database, request.businessDate);
        if (!view)
            return std::unexpected(view.error());
        const auto suspense = SuspenseRepository(database).ofDay(request.businessDate);
        if (!suspense)
            return std::unexpected(suspense.error());
        const auto printing = ReconcileRepository(database).countPrint(request.businessDate);
        if (!printing)
            return std::unexpected(printing.error());
        return Statement{request.shift, request.device, *made, view->cases, *suspense, *printing};
    });
}

SheetDocument statementPaper(const Statement& statement, const QString& bank)
{
    const Reconciliation& made = statement.made;
    SheetDocument paper{u"日终对账单"_s, bank + u" "_s + statement.shift.branch,
        {{u"营业日"_s, made.businessDate.toString(Qt::ISODate)}, {u"终端"_s, statement.device},
            {u"经办柜员"_s, statement.shift.operatorId}, {u"对账时间"_s, timeInChina(made.at)},
            {u"平台文件"_s, made.fetched ? u"已取"_s : u"无法取得，按已知结果核对"_s},
            {u"流水核至"_s, u"第 %1 号"_s.arg(made.reached)},
            {u"其他终端未核清"_s, u"%1 台"_s.arg(made.othersOpen)}},
        {classesOf(made)}, {u"经办"_s, u"复核"_s, u"网点负责人"_s},
        u"对账操作 %1"_s.arg(made.operation.toString(QUuid::WithoutBraces))};
    if (!made.items.isEmpty())
        paper.tables.append(itemsOf(statement));
    if (SheetTable answers = answersOf(statement); !answers.rows.isEmpty())
        paper.tables.append(answers);
    if (!statement.suspense.isEmpty())
        paper.tables.append(suspenseOf(statement));
    return reprintOf(std::move(paper), statement.printing);
}

} // namespace hui::reconcile
