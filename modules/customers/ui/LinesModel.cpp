// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/LinesModel.h"

#include "app/core/ChinaTime.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

PillLook pillFor(LineStanding standing)
{
    switch (standing) {
    case LineStanding::InHand: return {LinesModel::tr("in hand"), u"clock"_s, Mood::Info};
    case LineStanding::Waits: return {LinesModel::tr("parked"), u"player-pause"_s, Mood::Neutral};
    case LineStanding::Fixed: return {LinesModel::tr("booked"), u"calendar-event"_s, Mood::Info};
    case LineStanding::Unknown:
        return {LinesModel::tr("result unknown"), u"help-circle"_s, Mood::Warn, true};
    case LineStanding::DueBack:
        return {LinesModel::tr("money due back"), u"arrow-back-up"_s, Mood::Warn};
    case LineStanding::Done: return {LinesModel::tr("done"), u"circle-check"_s, Mood::Ok};
    case LineStanding::Ended: return {LinesModel::tr("ended"), u"ban"_s, Mood::Neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

LinesModel::LinesModel(const QDate& today, QObject* parent)
    : RowTableModel({{tr("What")}, {tr("Particulars")}, {tr("Time")}, {tr("State")}}, parent)
    , m_today(today)
{
}

QString LinesModel::text(const ServiceLine& row, int column) const
{
    switch (static_cast<Column>(column)) {
    case What: return CustomerText::shown({row.nameZh, row.nameEn});
    case About: return CustomerText::shown({row.aboutZh, row.aboutEn});
    case Time: {
        const QDateTime at = inChina(row.at);
        const bool isThisYear = at.date().year() == m_today.year();
        if (!isThisYear)
            return at.toString(u"yyyy-MM-dd"_s);
        return at.toString(at.time() == QTime(0, 0) ? u"MM-dd"_s : u"MM-dd HH:mm"_s);
    }
    case Standing: return pillFor(row.standing).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant LinesModel::look(const ServiceLine& row, int column, int role) const
{
    if (role == PillRole && column == Standing)
        return QVariant::fromValue(pillFor(row.standing));
    if (role == StrongRole && column == What)
        return !isOver(row.standing);
    if (role == TokenRole && (column == About || column == Time || isOver(row.standing)))
        return ink(Token::Text2);
    return {};
}

} // namespace hui::customers
