// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/LogModel.h"

#include "app/core/ChinaTime.h"
#include "modules/customers/ui/CustomerText.h"
#include "ui/TableDelegate.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

LogModel::LogModel(const QDate& today, QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("What")}, {tr("Who")}, {tr("Where")}, {tr("Why")}}, parent)
    , m_today(today)
{
}

void LogModel::setLines(const QList<LogLine>& lines)
{
    setRows(lines);
}

QString LogModel::text(const LogLine& row, int column) const
{
    const QString act = CustomerText::act(row.act);
    switch (static_cast<Column>(column)) {
    case Time: {
        const QDateTime at = inChina(row.at);
        const bool isThisYear = at.date().year() == m_today.year();
        return at.toString(isThisYear ? u"MM-dd HH:mm"_s : u"yyyy-MM-dd"_s);
    }
    case Act: return row.isRefused ? tr("%1 (refused)").arg(act) : act;
    case Operator: return row.operatorId;
    case Place: return row.device.isEmpty() ? row.branch : row.device;
    case Reason: return row.reason;
    case ColumnCount: break;
    }
    return {};
}

QVariant LogModel::look(const LogLine& row, int column, int role) const
{
    switch (role) {
    case TokenRole: return column == Time || column == Place ? ink(Token::Text2) : QVariant();
    case Qt::ToolTipRole:
        return QStringList{text(row, Act), row.branch, row.device, row.reason}.join(u" · "_s);
    default: return {};
    }
}

} // namespace hui::customers
