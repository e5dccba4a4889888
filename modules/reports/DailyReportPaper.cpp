// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/DailyReportPaper.h"

#include "app/catalogue/Biller.h"
#include "app/core/CashBox.h"
#include "app/receipt/EntryNames.h"

namespace hui::reports {

using namespace Qt::StringLiterals;

namespace {

QString stateName(TillState state)
{
    switch (state) {
    case TillState::Unassigned: return u"未分配"_s;
    case TillState::Assigned: return u"已分配"_s;
    case TillState::Issued: return u"已领用"_s;
    case TillState::Active: return u"使用中"_s;
    case TillState::Locked: return u"已锁定"_s;
    case TillState::Counting: return u"清点中"_s;
    case TillState::Balanced: return u"已平账"_s;
    case TillState::Over: return u"长款"_s;
    case TillState::Short: return u"短款"_s;
    case TillState::Returned: return u"已上缴"_s;
    case TillState::Sealed: return u"已封存"_s;
    }
    return {};
}

QStringList rowOf(const QString& name, const ServiceFigures& figures)
{
    return {name, QString::number(figures.taken.count), figures.taken.amount.toString(),
        figures.cash.amount.toString(), figures.nonCash.amount.toString(),
        figures.reversed.amount.toString(), figures.offline.amount.toString(),
        figures.unknown.amount.toString()};
}

SheetTable servicesOf(const DailyReport& report)
{
    SheetTable table{u"services"_s, u"业务汇总"_s,
        {{u"service"_s, u"业务"_s, 3, false}, {u"count"_s, u"笔数"_s, 2, true},
            {u"amount"_s, u"受理金额"_s, 4, true}, {u"cash"_s, u"现金"_s, 4, true},
            {u"non_cash"_s, u"非现金"_s, 3, true}, {u"reversed"_s, u"撤销"_s, 3, true},
            {u"offline"_s, u"离线"_s, 3, true}, {u"unknown"_s, u"结果未明"_s, 3, true}},
        {}, rowOf(u"合计"_s, report.total)};
    for (const ServiceFigures& figures : report.services)
        table.rows.append(rowOf(categoryName(figures.service), figures));
    return table;
}

QString modeName(const QString& mode)
{
    static const QMap<QString, QString> names{{u"cash"_s, u"现金"_s}, {u"card"_s, u"银行卡"_s},
        {u"account"_s, u"账户扣款"_s}, {u"qr"_s, u"客户扫码"_s}, {u"transfer"_s, u"转账"_s}};
    return names.value(mode, mode);
}

SheetTable modesOf(const DailyReport& report)
{
    SheetTable table{u"modes"_s, u"缴费方式"_s,
        {{u"service"_s, u"业务"_s, 3, false}, {u"mode"_s, u"方式"_s, 2, false},
            {u"count"_s, u"笔数"_s, 1, true}, {u"amount"_s, u"金额"_s, 2, true},
            {u"fees"_s, u"手续费"_s, 2, true}},
        {}};
    const auto addRows = [&table](const QString& name, const ServiceFigures& figures) {
        for (auto mode = figures.modes.begin(); mode != figures.modes.end(); ++mode)
            table.rows.append(
                {name, modeName(mode.key()), QString::number(mode.value().taken.count),
                    mode.value().taken.amount.toString(), mode.value().fees.amount.toString()});
    };
    for (const ServiceFigures& figures : report.services)
        addRows(categoryName(figures.service), figures);
    addRows(u"合计"_s, report.total);
    return table;
}

SheetTable feesOf(const DailyReport& report)
{
    SheetTable table{u"fees"_s, u"手续费（已入账）"_s,
        {{u"service"_s, u"业务"_s, 3, false}, {u"customer"_s, u"客户承担"_s, 2, true},
            {u"biller"_s, u"收费单位承担"_s, 2, true}, {u"bank"_s, u"本行承担"_s, 2, true}},
        {}};
    const auto row = [](const QString& name, const ServiceFigures& figures) -> QStringList {
        return {name, figures.customerFees.amount.toString(), figures.billerFees.amount.toString(),
            figures.bankFees.amount.toString()};
    };
    for (const ServiceFigures& figures : report.services)
        if (figures.customerFees.count + figures.billerFees.count + figures.bankFees.count > 0)
            table.rows.append(row(categoryName(figures.service), figures));
    table.totals = row(u"合计"_s, report.total);
    return table;
}

SheetTable plansOf(const DailyReport& report)
{
    SheetTable table{u"plans"_s, u"套餐与面值"_s,
        {{u"service"_s, u"业务"_s, 3, false}, {u"plan"_s, u"套餐"_s, 3, false},
            {u"count"_s, u"笔数"_s, 1, true}, {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    for (const ServiceFigures& figures : report.services)
        for (auto plan = figures.plans.begin(); plan != figures.plans.end(); ++plan)
            table.rows.append({categoryName(figures.service), plan.key(),
                QString::number(plan->count), plan->amount.toString()});
    return table;
}

SheetTable payeesOf(const DailyReport& report)
{
    SheetTable table{u"payees"_s, u"收费单位清算"_s,
        {{u"service"_s, u"业务"_s, 2, false}, {u"payee"_s, u"收费单位"_s, 4, false},
            {u"count"_s, u"入账笔数"_s, 1, true}, {u"amount"_s, u"入账金额"_s, 2, true},
            {u"taken_back"_s, u"撤销金额"_s, 2, true}, {u"to_settle"_s, u"应清算"_s, 2, true}},
        {}};
    for (const ServiceFigures& figures : report.services)
        for (auto payee = figures.payees.begin(); payee != figures.payees.end(); ++payee)
            table.rows.append({categoryName(figures.service), payee.key(),
                QString::number(payee->booked.count), payee->booked.amount.toString(),
                payee->takenBack.amount.toString(), payee->toSettle().toString()});
    return table;
}

/// Behind a caption: which of its figures are not of the day, but of when the report was made.
QString asOf(const DailyReport& report, const QString& what)
{
    return u"（%1截至 %2）"_s.arg(what, report.takenAt());
}

SheetTable outcomesOf(const DailyReport& report)
{
    SheetTable table{u"outcomes"_s, u"中心处理结果"_s + asOf(report, {}),
        {{u"outcome"_s, u"结果"_s, 3, false}, {u"count"_s, u"笔数"_s, 1, true},
            {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    const std::pair<QString, Sum> lines[] = {{u"已入账"_s, report.total.booked},
        {u"待上送"_s, report.total.waiting}, {u"结果未明"_s, report.total.unknown},
        {u"被拒绝"_s, report.total.refused}, {u"已退款"_s, report.total.refunded},
        {u"已撤销"_s, report.total.reversed}, {u"离线受理"_s, report.total.offline}};
    for (const auto& [name, sum] : lines)
        table.rows.append({name, QString::number(sum.count), sum.amount.toString()});
    return table;
}

QString requestName(const QString& kind)
{
    static const QMap<QString, QString> names{{u"billpay.subscribe"_s, u"代扣签约"_s},
        {u"billpay.change_subscription"_s, u"代扣变更"_s},
        {u"billpay.skip_period"_s, u"代扣跳过一期"_s}, {u"billpay.unsubscribe"_s, u"代扣解约"_s},
        {u"billpay.complain"_s, u"投诉受理"_s}, {u"advice.register"_s, u"需求登记"_s},
        {u"advice.book"_s, u"预约持证人员"_s}, {u"advice.mark"_s, u"面谈结果与回访"_s},
        {u"blank.take"_s, u"空白凭证领用"_s}, {u"blank.use"_s, u"空白凭证使用"_s},
        {u"blank.void"_s, u"空白凭证作废"_s}, {u"blank.return"_s, u"空白凭证上缴"_s},
        {u"blank.send"_s, u"空白凭证往出"_s}, {u"blank.receive"_s, u"空白凭证往入"_s},
        {u"blank.refuse"_s, u"空白凭证拒收"_s}, {u"blank.take_back"_s, u"空白凭证退回收回"_s},
        {u"estate.sign"_s, u"社区签约入驻"_s}, {u"estate.end"_s, u"社区退出"_s},
        {u"estate.notice"_s, u"社区通知"_s}, {u"estate.seen"_s, u"社区通知告知"_s},
        {u"estate.offer"_s, u"商家优惠"_s}, {u"estate.settle"_s, u"社区结算"_s},
        {u"estate.copy"_s, u"补交影印件"_s}, {u"till.carry"_s, u"应退款结转"_s}};
    return names.value(kind, kind);
}

SheetTable requestsOf(const DailyReport& report)
{
    SheetTable table{u"requests"_s,
        u"签约、投诉、转介、受理、客户资料与空白凭证"_s
            + asOf(report, u"处理中、逾期含往日未结，"_s),
        {{u"request"_s, u"事项"_s, 3, false}, {u"count"_s, u"当日笔数"_s, 2, true},
            {u"accepted"_s, u"已办结"_s, 1, true}, {u"refused"_s, u"被拒绝"_s, 1, true},
            {u"open"_s, u"处理中"_s, 1, true}, {u"overdue"_s, u"逾期"_s, 1, true},
            {u"next_due"_s, u"最近期限"_s, 2, true}},
        {}};
    for (const RequestFigures& figures : report.requests)
        table.rows.append({requestName(figures.kind), QString::number(figures.count),
            QString::number(figures.accepted), QString::number(figures.refused),
            QString::number(figures.open), QString::number(figures.overdue),
            figures.nextDue.toString(Qt::ISODate)});
    return table;
}

/// 受理 → 办理 → 结果 → 回访, of the whole branch.
SheetTable casesOf(const DailyReport& report)
{
    SheetTable table{u"cases"_s, u"全网点业务办理"_s + asOf(report, u"在办含往日未结，"_s),
        {{u"business"_s, u"业务种类"_s, 3, false}, {u"accepted"_s, u"受理"_s, 1, true},
            {u"begun"_s, u"办理"_s, 1, true}, {u"done"_s, u"办结"_s, 1, true},
            {u"undone"_s, u"未办成"_s, 1, true}, {u"followed"_s, u"回访"_s, 1, true},
            {u"rated"_s, u"评价数"_s, 1, true}, {u"rating"_s, u"平均评价"_s, 1, true},
            {u"open"_s, u"在办"_s, 1, true}},
        {}};
    for (const CaseFigures& each : report.cases) {
        const QStringList row{each.kind.isEmpty() ? u"合计"_s : each.nameZh,
            QString::number(each.accepted), QString::number(each.begun), QString::number(each.done),
            QString::number(each.undone), QString::number(each.followed),
            QString::number(each.rated), each.rating(), QString::number(each.open)};
        if (each.kind.isEmpty())
            table.totals = row;
        else
            table.rows.append(row);
    }
    return table;
}

SheetTable approvalsOf(const DailyReport& report)
{
    SheetTable table{u"approvals"_s, u"授权"_s,
        {{u"kind"_s, u"业务种类"_s, 3, false}, {u"count"_s, u"已授权笔数"_s, 1, true},
            {u"amount"_s, u"金额"_s, 2, true}, {u"offline"_s, u"离线授权"_s, 1, true},
            {u"unconfirmed"_s, u"待确认"_s, 1, true}, {u"refused"_s, u"因授权被拒"_s, 1, true}},
        {}};
    for (const ApprovalFigures& figures : report.approvals)
        table.rows.append({paperNameOf(figures.kind), QString::number(figures.count),
            figures.amount.toString(), QString::number(figures.offline),
            QString::number(figures.unconfirmed), QString::number(figures.refused)});
    return table;
}

/// What is due back to customers and was signed to stay so beyond the day.
SheetTable carriedOf(const DailyReport& report)
{
    SheetTable table{u"carried"_s, u"应退款结转"_s,
        {{u"business"_s, u"原业务"_s, 3, false}, {u"till"_s, u"尾箱"_s, 1, false},
            {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    for (const CarriedCash& each : report.carried)
        table.rows.append({paperNameOf(each.kind), each.till, each.amount.toString()});
    return table;
}

SheetTable tillsOf(const DailyReport& report)
{
    SheetTable table{u"tills"_s, u"尾箱"_s,
        {{u"till"_s, u"尾箱"_s, 1, false}, {u"operator"_s, u"柜员"_s, 1, false},
            {u"state"_s, u"状态"_s, 1, false}, {u"in"_s, u"收"_s, 2, true},
            {u"out"_s, u"付"_s, 2, true}, {u"balance"_s, u"余额"_s, 2, true},
            {u"over_short"_s, u"长短款"_s, 2, true}},
        {}};
    for (const TillFigures& till : report.tills)
        table.rows.append({till.till, till.operatorId, stateName(till.state), till.in.toString(),
            till.out.toString(), till.balance.toString(), till.overShort.toString()});
    return table;
}

SheetTable blanksOf(const DailyReport& report)
{
    SheetTable table{u"blanks"_s, u"重要空白凭证"_s + asOf(report, u"结存"_s),
        {{u"box"_s, u"尾箱"_s, 1, false}, {u"kind"_s, u"凭证种类"_s, 2, false},
            {u"numbers"_s, u"结存号码"_s, 4, false}, {u"pieces"_s, u"结存份数"_s, 1, true},
            {u"in_transit"_s, u"在途份数"_s, 1, true}},
        {}};
    for (const BlankFigures& figures : report.blanks) {
        QStringList numbers;
        for (const BlankRange& range : figures.numbers)
            numbers.append(u"%1–%2"_s.arg(range.first).arg(range.last));
        table.rows.append({isVault(figures.box) ? u"主尾箱"_s : figures.box,
            blankNameOf(figures.kind), numbers.join(u"，"_s), QString::number(figures.pieces),
            QString::number(figures.inTransit)});
    }
    return table;
}

SheetTable reconcileOf(const DailyReport& report)
{
    const ReconcileFigures& figures = report.reconcile;
    SheetTable table{u"reconcile"_s,
        u"日终对账"_s
            + asOf(report, figures.fetched ? u"挂账余额"_s : u"平台文件无法取得；挂账余额"_s),
        {{u"class"_s, u"类别"_s, 3, false}, {u"count"_s, u"笔数"_s, 1, true},
            {u"amount"_s, u"金额"_s, 2, true}},
        {}};
    for (const ClassSum& sum : figures.classes)
        table.rows.append(
            {paperNameOf(sum.kind), QString::number(sum.count), sum.stake.toString()});
    const std::pair<QString, Sum> lines[]
        = {{u"中心已答复"_s, figures.explained}, {u"当日挂账"_s, figures.suspended},
            {u"当日销账"_s, figures.cleared}, {u"挂账余额"_s, figures.left}};
    for (const auto& [name, sum] : lines)
        table.rows.append({name, QString::number(sum.count), sum.amount.toString()});
    return table;
}

} // namespace

SheetDocument dailyPaper(const DailyReport& report, const QString& bank)
{
    QList<SheetTable> tables{servicesOf(report), modesOf(report)};
    if (const SheetTable fees = feesOf(report); !fees.rows.isEmpty())
        tables.append(fees);
    if (const SheetTable plans = plansOf(report); !plans.rows.isEmpty())
        tables.append(plans);
    if (const SheetTable payees = payeesOf(report); !payees.rows.isEmpty())
        tables.append(payees);
    tables.append(outcomesOf(report));
    if (const SheetTable requests = requestsOf(report); !requests.rows.isEmpty())
        tables.append(requests);
    if (!report.cases.isEmpty())
        tables.append(casesOf(report));
    if (!report.approvals.isEmpty())
        tables.append(approvalsOf(report));
    if (!report.carried.isEmpty())
        tables.append(carriedOf(report));
    tables.append(tillsOf(report));
    if (!report.blanks.isEmpty())
        tables.append(blanksOf(report));
    if (report.reconcile.compared || report.reconcile.left.count > 0)
        tables.append(reconcileOf(report));
    return {u"网点日报"_s, bank + u" "_s + report.branch,
        {{u"营业日"_s, report.businessDate.toString(Qt::ISODate)},
            {u"操作笔数"_s, QString::number(report.operations)}, {u"制表时间"_s, report.takenAt()}},
        tables, {u"制表"_s, u"主管"_s}, u"全部数字取自流水与业务记录，可逐笔重算"_s};
}

} // namespace hui::reports
