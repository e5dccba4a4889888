// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/ui/AdviceTableModels.h"

#include "app/core/Masking.h"
#include "modules/advice/ui/AdviceText.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::advice {

namespace {

bool isShownAlike(const DeskReferral& a, const DeskReferral& b)
{
    return a.referral == b.referral && a.state() == b.state() && a.refusal == b.refusal;
}

} // namespace

InformationTableModel::InformationTableModel(QObject* parent)
    : RowTableModel({{tr("Title")}, {tr("Risk")}}, parent)
{
}

QString InformationTableModel::text(const Information& row, int column) const
{
    return column == Title ? AdviceText::title(row) : AdviceText::grade(row.riskGrade);
}

QVariant InformationTableModel::look(const Information& row, int column, int role) const
{
    if (role == PillRole && column == Grade && row.riskGrade > 0)
        return QVariant::fromValue(PillLook{
            AdviceText::grade(row.riskGrade), {}, row.riskGrade >= 3 ? Mood::Warn : Mood::Info});
    return {};
}

ReferralTableModel::ReferralTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Registered")}, {tr("Customer")}, {tr("Line")}, {tr("Meeting")}, {tr("State")}},
          parent)
{
}

void ReferralTableModel::setReferrals(const QList<DeskReferral>& referrals)
{
    if (!std::ranges::equal(referrals, rows(), isShownAlike))
        setRows(referrals);
}

int ReferralTableModel::rowOf(const QUuid& need) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).referral.need.id == need)
            return row;
    return -1;
}

QString ReferralTableModel::text(const DeskReferral& row, int column) const
{
    const Need& need = row.referral.need;
    const auto& meeting = row.referral.meeting;
    switch (static_cast<Column>(column)) {
    case Registered: return AdviceText::time(need.registeredAt);
    case Who: return maskName(need.name);
    case Line: return AdviceText::line(need.line);
    case MeetingTime:
        return meeting ? AdviceText::time(meeting->begins) + u' ' + row.referral.personName
                       : QStringLiteral("—");
    case State: return AdviceText::pill(row.state()).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant ReferralTableModel::look(const DeskReferral& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(AdviceText::pill(row.state()));
    if (role == StrongRole && column == Who)
        return true;
    return {};
}

} // namespace hui::advice
