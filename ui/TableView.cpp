// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TableView.h"

#include "ui/EmptyState.h"
#include "ui/TableDelegate.h"
#include "ui/TableHeader.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace hui {

namespace {

/// What is cut off in a cell stands beside the pointer in full.
bool showCut(const QTableView& table, const QHelpEvent& event)
{
    const QModelIndex index = table.indexAt(event.pos());
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return false;
    QStyleOptionViewItem option;
    option.widget = &table;
    const QSize needed = table.itemDelegate()->sizeHint(option, index);
    if (needed.width() <= table.visualRect(index).width())
        return false;
    QToolTip::showText(event.globalPos(), index.data().toString(), table.viewport());
    return true;
}

} // namespace

TableView::TableView(const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_header(new TableHeader(this))
    , m_empty(new EmptyState(viewport()))
{
    setAccessibleName(name);
    setHorizontalHeader(m_header);
    setItemDelegate(new TableDelegate(this));
    setShowGrid(false);
    setFrameShape(NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setProperty("focusFrame", false); // the bar of the selected row tells
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(36);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_empty->hide();
}

void TableView::setDense()
{
    verticalHeader()->setDefaultSectionSize(32);
}

void TableView::setFitsRows()
{
    m_fitsRows = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it would cover the last row
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rowsChanged();
}

void TableView::setModel(QAbstractItemModel* model)
{
    if (QTableView::model())
        QTableView::model()->disconnect(this);
    QTableView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::rowsChanged);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::rowsChanged);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::rowsChanged);
    connect(model, &QAbstractItemModel::layoutChanged, this, &TableView::rowsChanged);
    rowsChanged();
}

void TableView::rowsChanged()
{
    const bool empty = !model() || model()->rowCount() == 0;
    m_empty->setVisible(empty && !m_empty->accessibleName().isEmpty());
    setHoveredRow(-1);
    if (m_fitsRows)
        updateGeometry();
}

QSize TableView::sizeHint() const
{
    if (!m_fitsRows || !model())
        return QTableView::sizeHint();
    const int rows = qMax(1, model()->rowCount());
    return {QTableView::sizeHint().width(),
        m_header->height() + rows * verticalHeader()->defaultSectionSize()};
}

QSize TableView::minimumSizeHint() const
{
    return m_fitsRows ? QSize(120, sizeHint().height()) : QSize(120, 104);
}

QString TableView::copiedText() const
{
    QStringList lines;
    if (!selectionModel())
        return {};
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copiedText());
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        // any cell of the row checks it
        for (int column = 0; column < model()->columnCount(); ++column) {
            const QModelIndex cell = currentIndex().siblingAtColumn(column);
            const QVariant check = cell.data(Qt::CheckStateRole);
            if (check.isValid() && (cell.flags() & Qt::ItemIsUserCheckable)) {
                model()->setData(cell, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                    Qt::CheckStateRole);
                return;
            }
        }
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && showCut(*this, *static_cast<QHelpEvent*>(event)))
        return true;
    if (event->type() == QEvent::MouseMove)
        setHoveredRow(rowAt(static_cast<QMouseEvent*>(event)->pos().y()));
    if (event->type() == QEvent::Leave)
        setHoveredRow(-1);
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::Show)
        rowsChanged();
    return QTableView::viewportEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (property("hoveredRow").toInt() == row + 1)
        return;
    setProperty("hoveredRow", row + 1);
    viewport()->update();
}

} // namespace hui
