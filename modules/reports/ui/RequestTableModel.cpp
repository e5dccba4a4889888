// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/RequestTableModel.h"

#include "ui/EntryText.h"
#include "ui/TableDelegate.h"

namespace hui::reports {

RequestTableModel::RequestTableModel(QObject* parent)
    : RowTableModel(
          {{tr("Request")}, {tr("Recorded"), true}, {tr("Settled"), true}, {tr("Refused"), true},
              {tr("Open"), true}, {tr("Overdue"), true}, {tr("Next due"), true}},
          parent)
{
}

QString RequestTableModel::text(const RequestFigures& figures, int column) const
{
    switch (static_cast<Column>(column)) {
    case Request: return EntryText::nameOfKind(figures.kind);
    case Count: return QString::number(figures.count);
    case Accepted: return QString::number(figures.accepted);
    case Refused: return QString::number(figures.refused);
    case Open: return QString::number(figures.open);
    case Overdue: return QString::number(figures.overdue);
    case NextDue: return figures.nextDue.toString(Qt::ISODate);
    case ColumnCount: break;
    }
    return {};
}

QVariant RequestTableModel::look(const RequestFigures& figures, int column, int role) const
{
    const bool isLate = figures.overdue > 0 && (column == Overdue || column == NextDue);
    return role == TokenRole && isLate ? ink(Token::Bad) : QVariant();
}

} // namespace hui::reports
