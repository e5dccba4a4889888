// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/ui/CountsTableModel.h"

#include "app/core/Assert.h"
#include "ui/StatusBar.h"
#include "ui/TableDelegate.h"
#include "ui/TillText.h"

namespace hui::cash {

namespace {

QVariant alignment(int column)
{
    const bool figures = column >= CountsTableModel::Expected;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString text(const TillCount& count, CountsTableModel::Column column)
{
    switch (column) {
    case CountsTableModel::Attempt: return TillText::attempt(count.attempt);
    case CountsTableModel::Time: return bankTime(count.at).toString(u"HH:mm:ss");
    case CountsTableModel::Expected: return count.expected.toString();
    case CountsTableModel::Counted: return count.total.toString();
    case CountsTableModel::Difference: return TillText::signedAmount(count.difference());
    case CountsTableModel::ColumnCount: break;
    }
    return {};
}

} // namespace

void CountsTableModel::setCounts(QList<TillCount> counts)
{
    beginResetModel();
    m_counts = std::move(counts);
    endResetModel();
}

int CountsTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_counts.size());
}

int CountsTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CountsTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const TillCount& count = m_counts.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(count, static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case TokenRole:
        if (index.column() != Difference)
            return {};
        return static_cast<int>(count.difference().isZero() ? Token::Ok : Token::Bad);
    default: return {};
    }
}

QVariant CountsTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Attempt: return tr("Count");
    case Time: return tr("Time");
    case Expected: return tr("Expected");
    case Counted: return tr("Counted");
    case Difference: return tr("Difference");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::cash
