// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/CaseFiguresTableModel.h"

#include "ui/TableDelegate.h"

#include <QLocale>

namespace hui::reports {

CaseFiguresTableModel::CaseFiguresTableModel(QObject* parent)
    : RowTableModel({{tr("Business")}, {tr("Taken in"), true}, {tr("Begun"), true},
                        {tr("Done"), true}, {tr("Not done"), true}, {tr("Followed up"), true},
                        {tr("Rating"), true}, {tr("Open"), true}},
          parent)
{
}

QString CaseFiguresTableModel::text(const CaseFigures& figures, int column) const
{
    switch (static_cast<Column>(column)) {
    case Business:
        if (figures.kind.isEmpty())
            return tr("Together");
        return QLocale().language() == QLocale::Chinese ? figures.nameZh : figures.nameEn;
    case Accepted: return QString::number(figures.accepted);
    case Begun: return QString::number(figures.begun);
    case Finished: return QString::number(figures.done);
    case Undone: return QString::number(figures.undone);
    case Followed: return QString::number(figures.followed);
    case Rating:
        return figures.rated > 0 ? tr("%1 (%2)").arg(figures.rating()).arg(figures.rated)
                                 : QString();
    case Open: return QString::number(figures.open);
    case ColumnCount: break;
    }
    return {};
}

QVariant CaseFiguresTableModel::look(const CaseFigures& figures, int column, int role) const
{
    static_cast<void>(column);
    return role == StrongRole && figures.kind.isEmpty() ? QVariant(true) : QVariant();
}

} // namespace hui::reports
