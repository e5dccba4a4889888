// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/PlanTableModel.h"

#include "modules/community/ui/DepartmentTableModel.h"
#include "ui/TableDelegate.h"

#include <QLocale>

namespace hui::community {

namespace {

constexpr int fewNumbers = 2; // from here on they are marked as few

QString dayHeading(const QDate& day, const QDate& today)
{
    const QString date = QString::number(day.day()); // the months stand above
    if (day == today)
        return PlanTableModel::tr("Today");
    return date + u' ' + QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat);
}

std::optional<ClinicSession> sessionOn(const DoctorPlan& plan, const QDate& day, HalfDay half)
{
    for (const ClinicSession& session : plan.sessions)
        if (session.date == day && session.half == half)
            return session;
    return std::nullopt;
}

const std::optional<ClinicSession>* dayOf(const PlanRow& row, int column)
{
    const int day = column - PlanTableModel::FirstDay;
    return day >= 0 && day < row.days.size() ? &row.days.at(day) : nullptr;
}

} // namespace

PlanTableModel::PlanTableModel(QObject* parent)
    : RowTableModel({{tr("Doctor")}, {tr("Half", "half day")}}, parent)
{
}

void PlanTableModel::setPlan(const DepartmentPlan& plan, const QDate& today)
{
    QList<Heading> headings{{tr("Doctor")}, {tr("Half", "half day")}};
    for (int day = 0; day < plan.days; ++day)
        headings.append({dayHeading(plan.from.addDays(day), today)});
    QList<PlanRow> rows;
    for (const DoctorPlan& doctor : plan.doctors)
        for (const HalfDay half : {HalfDay::Morning, HalfDay::Afternoon}) {
            PlanRow row{doctor.doctor, half};
            for (int day = 0; day < plan.days; ++day)
                row.days.append(sessionOn(doctor, plan.from.addDays(day), half));
            rows.append(row);
        }
    setTable(headings, rows);
}

void PlanTableModel::clear()
{
    setTable({{tr("Doctor")}, {tr("Half", "half day")}}, {});
}

std::optional<ClinicSession> PlanTableModel::sessionAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto* const session = dayOf(rows().at(index.row()), index.column());
    return session && *session && (*session)->open() > 0 ? *session : std::nullopt;
}

QModelIndex PlanTableModel::indexOf(const QString& doctor, qint64 day, HalfDay half) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const PlanRow& each = rows().at(row);
        if (each.doctor.id == doctor && each.half == half && day >= 0 && day < each.days.size())
            return index(row, FirstDay + static_cast<int>(day));
    }
    return {};
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = RowTableModel::flags(index);
    return index.column() < FirstDay ? flags & ~Qt::ItemIsSelectable : flags;
}

QString PlanTableModel::text(const PlanRow& row, int column) const
{
    const bool isFirst = row.half == HalfDay::Morning;
    if (column == Name)
        return isFirst ? nameShown(row.doctor)
                       : tr("%1, ¥%2").arg(titleText(row.doctor.title), row.doctor.fee.toString());
    if (column == Half)
        return halfText(row.half);
    const auto* const session = dayOf(row, column);
    if (!session || !*session)
        return QStringLiteral(" "); // nobody sees patients: nothing, not unknown
    return (*session)->open() > 0 ? tr("%1").arg((*session)->open()) : tr("Full");
}

QVariant PlanTableModel::look(const PlanRow& row, int column, int role) const
{
    const bool isFirst = row.half == HalfDay::Morning;
    if (column == Name && role == StrongRole)
        return isFirst;
    if (role == TokenRole && (column == Half || (column == Name && !isFirst)))
        return ink(Token::Text3);
    if (role == SlotRole)
        return static_cast<int>(slotOf(row, column));
    return {};
}

PlanTableModel::Slot PlanTableModel::slotOf(const PlanRow& row, int column) const
{
    const auto* const session = dayOf(row, column);
    if (!session || !*session)
        return Slot::None;
    if (row.doctor.id == m_doctor && row.half == m_half && (*session)->date == m_day)
        return Slot::Chosen;
    const int open = (*session)->open();
    return open == 0 ? Slot::Full : open <= fewNumbers ? Slot::Few : Slot::Free;
}

void PlanTableModel::setChosen(const QModelIndex& index)
{
    const auto session = sessionAt(index);
    m_doctor = session ? doctorAt(index.row()).id : QString();
    m_half = session ? session->half : HalfDay::Morning;
    m_day = session ? session->date : QDate();
    if (rowCount() > 0)
        Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
}

QString halfText(HalfDay half)
{
    return half == HalfDay::Morning ? PlanTableModel::tr("a.m.") : PlanTableModel::tr("p.m.");
}

} // namespace hui::community
