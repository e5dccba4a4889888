// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseList.h"

#include "app/core/ChinaTime.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

QString channelOnPaper(const QString& channel)
{
    static const QMap<QString, QString> names{
        {u"counter"_s, u"柜台"_s}, {u"phone"_s, u"手机"_s}, {u"partner"_s, u"合作方"_s}};
    return names.value(channel, channel);
}

QString standingOnPaper(const Case& value)
{
    if (value.state == CaseState::Accepted)
        return u"已受理"_s;
    if (value.state == CaseState::Handling)
        return u"办理中"_s;
    const QString outcome = value.outcome == CaseOutcome::Refused ? u"未办成"_s
        : value.outcome == CaseOutcome::Withdrawn                 ? u"已撤回"_s
                                                                  : u"已办结"_s;
    return value.state == CaseState::Followed ? outcome + u"，已回访"_s : outcome;
}

} // namespace

bool CaseListFilter::fits(const Case& value) const
{
    return (kind.isEmpty() || value.kind == kind)
        && (!day.isValid() || dateInChina(value.changedAt) == day);
}

SheetDocument caseListSheet(const QList<CaseListLine>& lines, const CaseListFilter& filter,
    const QString& which, const QString& place)
{
    SheetTable table{u"cases"_s, which,
        {{u"number"_s, u"编号"_s, 2, false}, {u"business"_s, u"业务种类"_s, 3, false},
            {u"customer"_s, u"客户"_s, 1, false}, {u"channel"_s, u"渠道"_s, 1, false},
            {u"opened"_s, u"受理"_s, 2, false}, {u"changed"_s, u"最近变动"_s, 2, false},
            {u"state"_s, u"状态"_s, 2, false}, {u"rating"_s, u"评价"_s, 1, true}},
        {}};
    for (const CaseListLine& line : lines) {
        const Case& value = line.value;
        const auto moment
            = [](const QDateTime& at) { return inChina(at).toString(u"MM-dd HH:mm"_s); };
        table.rows.append({caseNumber(value.id), value.kindZh, line.customer,
            channelOnPaper(value.channel), moment(value.openedAt), moment(value.changedAt),
            standingOnPaper(value), value.rating > 0 ? QString::number(value.rating) : QString()});
    }
    SheetDocument sheet;
    sheet.title = u"业务办理清单"_s;
    sheet.subtitle = place;
    sheet.head = {{u"件数"_s, QString::number(lines.size())},
        {u"日期"_s, filter.day.isValid() ? filter.day.toString(Qt::ISODate) : u"不限"_s}};
    sheet.tables = {table};
    sheet.signatures = {u"制表"_s, u"主管"_s};
    return sheet;
}

Result<QString> writeCaseList(
    const SheetDocument& sheet, const QString& dataFolder, const QDate& day, SheetForm form)
{
    return writeSheet(sheet, {dataFolder, u"cases-%1"_s.arg(day.toString(Qt::ISODate)), form});
}

} // namespace hui::cases
