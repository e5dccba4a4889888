// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/FiguresView.h"

#include "modules/queue/ui/TicketTableModel.h"
#include "ui/EmptyState.h"
#include "ui/TableDelegate.h"
#include "ui/TableView.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace hui::queue {

namespace {

/// Of nobody there is no time: 00:00 would be the best of all.
QString timeOf(bool isKnown, qint64 seconds)
{
    return isKnown ? clockText(seconds) : QStringLiteral("—");
}

} // namespace

FiguresTableModel::FiguresTableModel(QObject* parent)
    : RowTableModel({{tr("Class")}, {tr("Drawn"), true}, {tr("Served"), true}, {tr("Gone"), true},
                        {tr("Open"), true}, {tr("Avg. wait"), true}, {tr("Max. wait"), true},
                        {tr("Avg. service"), true}},
          parent)
{
}

void FiguresTableModel::setView(const QueueView& view)
{
    QList<FiguresRow> fresh;
    for (const ClassFigures& figures : view.figures)
        fresh.append(
            {figures.classId.isEmpty() ? tr("All") : nameOf(classOf(view.classes, figures.classId)),
                figures});
    if (fresh != rows())
        setRows(fresh);
}

QString FiguresTableModel::text(const FiguresRow& row, int column) const
{
    const ClassFigures& figures = row.figures;
    switch (static_cast<Column>(column)) {
    case Class: return row.name;
    case Taken: return QString::number(figures.taken);
    case Served: return QString::number(figures.served);
    case Abandoned: return QString::number(figures.abandoned);
    case Open: return QString::number(figures.inLine + figures.open);
    case Average: return timeOf(figures.called > 0, figures.averageWait());
    case Longest: return timeOf(figures.called > 0, figures.longestSeconds);
    case Service: return timeOf(figures.served > 0, figures.averageService());
    case ColumnCount: break;
    }
    return {};
}

QVariant FiguresTableModel::look(const FiguresRow& row, int column, int role) const
{
    Q_UNUSED(column)
    if (role == StrongRole && row.figures.classId.isEmpty())
        return true;
    return {};
}

FiguresView::FiguresView(QWidget* parent)
    : QWidget(parent)
    , m_model(new FiguresTableModel(this))
    , m_table(new TableView(tr("Figures of the day"), this))
{
    m_table->setObjectName(QStringLiteral("queue.figures"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->emptyState()->showEmpty(tr("Nothing is known of the day yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table);
}

} // namespace hui::queue
