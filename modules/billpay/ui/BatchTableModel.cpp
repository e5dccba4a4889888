// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BatchTableModel.h"

#include "app/core/Assert.h"
#include "app/core/Masking.h"
#include "ui/TableDelegate.h"

#include <QCoreApplication>

namespace hui::billpay {

void BatchTableModel::setRows(QList<BatchRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void BatchTableModel::setRow(const BatchRow& row)
{
    const int at = row.number - 1; // numbers have no gaps
    if (at < 0 || at >= m_rows.size())
        return;
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

int BatchTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BatchTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

PillLook BatchTableModel::lookOf(const BatchRow& row)
{
    switch (row.state) {
    case BatchRowState::Refused:
        return {tr("Not taken"), QStringLiteral("alert-circle"), Mood::Bad};
    case BatchRowState::Ready: return {tr("Ready"), QStringLiteral("clock"), Mood::Neutral};
    case BatchRowState::Paid: return {tr("Recorded"), QStringLiteral("circle-check"), Mood::Ok};
    case BatchRowState::Declined: return {tr("Refused"), QStringLiteral("ban"), Mood::Bad};
    case BatchRowState::Skipped: return {tr("Stopped"), QStringLiteral("player-pause"), Mood::Warn};
    }
    Q_UNREACHABLE();
}

QString BatchTableModel::reasonOf(const BatchRow& row)
{
    if (row.reason.isEmpty())
        return {};
    const QString reason = QCoreApplication::translate("Error", row.reason.toUtf8().constData());
    return row.otherLine > 0 ? tr("%1 See line %2.").arg(reason).arg(row.otherLine) : reason;
}

QString BatchTableModel::text(const BatchRow& row, Column column)
{
    switch (column) {
    case Line: return QString::number(row.line);
    case Biller: return row.billerName.isEmpty() ? row.biller : row.billerName;
    case Account: return row.account.isEmpty() ? QString() : maskAccount(row.account);
    case Period: return row.period;
    case Amount: return row.amount.isPositive() ? row.taken().toString() : QString();
    case State: return lookOf(row).text;
    case Reason: return reasonOf(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant BatchTableModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const BatchRow& row = m_rows.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        return column == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case PillRole: return column == State ? QVariant::fromValue(lookOf(row)) : QVariant();
    case ElideRole: return column == Account ? QVariant(Qt::ElideMiddle) : QVariant();
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return column == Reason ? QVariant(reasonOf(row)) : QVariant();
    default: return {};
    }
}

QVariant BatchTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Amount ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Line: return tr("Line");
    case Biller: return tr("Biller");
    case Account: return tr("Account no.");
    case Period: return tr("Period");
    case Amount: return tr("Amount (CNY)");
    case State: return tr("State");
    case Reason: return tr("Reason");
    case ColumnCount: break;
    }
    return {};
}

} // namespace hui::billpay
