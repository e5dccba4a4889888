// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillTableModel.h"

#include "ui/Pill.h"
#include "ui/TableDelegate.h"

namespace hui::billpay {

namespace {

PillLook statusOf(const Bill& bill)
{
    if (bill.overdueDays > 0)
        return {BillTableModel::tr("%n days overdue", nullptr, bill.overdueDays),
            QStringLiteral("alert-triangle"), Mood::Warn, false};
    return {BillTableModel::tr("Unpaid"), QStringLiteral("clock"), Mood::Neutral, false};
}

} // namespace

BillTableModel::BillTableModel(QObject* parent)
    : ColumnTableModel({{}, {tr("Period")}, {tr("Usage"), true}, {tr("Charge"), true},
                           {tr("Late fee"), true}, {tr("Due"), true}, {tr("Status")}},
          parent)
{
}

void BillTableModel::setBills(QList<Bill> bills, BillPick pick)
{
    beginResetModel();
    m_bills = std::move(bills);
    m_pick = pick;
    m_chosen.clear();
    const qsizetype first
        = pick == BillPick::One ? qMin<qsizetype>(1, m_bills.size()) : m_bills.size();
    for (int row = 0; row < first; ++row)
        m_chosen.insert(row);
    endResetModel();
    Q_EMIT choiceChanged();
}

void BillTableModel::chooseAll(bool chosen)
{
    m_chosen.clear();
    for (int row = 0; chosen && row < m_bills.size(); ++row)
        m_chosen.insert(row);
    if (!m_bills.isEmpty())
        Q_EMIT dataChanged(index(0, Chosen), index(rowCount() - 1, Chosen), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
}

QList<Bill> BillTableModel::chosen() const
{
    QList<Bill> bills;
    for (int row = 0; row < m_bills.size(); ++row)
        if (m_chosen.contains(row))
            bills.append(m_bills.at(row));
    return bills;
}

int BillTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bills.size());
}

QString BillTableModel::cellText(int row, int column) const
{
    const Bill& bill = m_bills.at(row);
    switch (static_cast<Column>(column)) {
    case Chosen: return {};
    case Period: return bill.period;
    case Usage: return bill.usage + u' ' + bill.unit;
    case Principal: return bill.principal.toString();
    case LateFee: return bill.lateFee.toString();
    case Due: return bill.due.toString();
    case Status: return statusOf(bill).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant BillTableModel::cellLook(int row, int column, int role) const
{
    const Bill& bill = m_bills.at(row);
    if (role == PillRole && column == Status)
        return QVariant::fromValue(statusOf(bill));
    if (column != Chosen)
        return {};
    const bool isChosen = m_chosen.contains(row);
    switch (role) {
    case Qt::CheckStateRole: return isChosen ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return isChosen ? tr("%1 chosen").arg(bill.period) : tr("%1 not chosen").arg(bill.period);
    default: return {};
    }
}

bool BillTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Chosen)
        return false;
    choose(index.row(), value.toInt() == Qt::Checked);
    Q_EMIT dataChanged(
        this->index(0, Chosen), this->index(rowCount() - 1, Chosen), {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

/// One more or one less, with those that go along with it by the biller's rule.
void BillTableModel::choose(int row, bool chosen)
{
    switch (m_pick) {
    case BillPick::All: return; // together or not at all
    case BillPick::One: m_chosen.clear(); break;
    case BillPick::OldestFirst:
        for (int other = 0; other < m_bills.size(); ++other)
            if (chosen && other < row)
                m_chosen.insert(other);
            else if (!chosen && other > row)
                m_chosen.remove(other);
        break;
    case BillPick::Many:
    case BillPick::Unknown: break;
    }
    if (chosen)
        m_chosen.insert(row);
    else
        m_chosen.remove(row);
}

Qt::ItemFlags BillTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = ColumnTableModel::flags(index);
    return index.isValid() && index.column() == Chosen ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace hui::billpay
