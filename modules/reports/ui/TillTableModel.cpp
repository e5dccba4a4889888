// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/TillTableModel.h"

#include "app/core/Assert.h"
#include "ui/TableDelegate.h"
#include "ui/TillText.h"

namespace hui::reports {

namespace {

QVariant alignment(int column)
{
    const bool figures = column >= TillTableModel::In;
    return QVariant((figures ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QString text(const TillFigures& till, TillTableModel::Column column)
{
    switch (column) {
    case TillTableModel::Number: return till.till;
    case TillTableModel::Teller: return till.operatorId;
    case TillTableModel::State: return TillText::pill(till.state).text;
    case TillTableModel::In: return till.in.toString();
    case TillTableModel::Out: return till.out.toString();
    case TillTableModel::Balance: return till.balance.toString();
    case TillTableModel::OverShort: return TillText::signedAmount(till.overShort);
    case TillTableModel::ColumnCount: break;
    }
    return {};
}

} // namespace

void TillTableModel::setTills(QList<TillFigures> tills)
{
    beginResetModel();
    m_tills = std::move(tills);
    endResetModel();
}

int TillTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tills.size());
}

int TillTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TillTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    switch (role) {
    case Qt::DisplayRole: return text(m_tills.at(index.row()), static_cast<Column>(index.column()));
    case Qt::TextAlignmentRole: return alignment(index.column());
    case PillRole:
        return index.column() == State
            ? QVariant::fromValue(TillText::pill(m_tills.at(index.row()).state))
            : QVariant();
    case TokenRole:
        return index.column() == OverShort && !m_tills.at(index.row()).overShort.isZero()
            ? QVariant(static_cast<int>(Token::Bad))
            : QVariant();
    default: return {};
    }
}

QVariant TillTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Number: return tr("Drawer");
    case Teller: return tr("Teller");
    case State: return tr("State");
    case In: return tr("In");
    case Out: return tr("Out");
    case Balance: return tr("Balance");
    case OverShort: return tr("Over and short");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::reports
