// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/FeeTableModel.h"

#include "modules/campus/ui/CampusText.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

PillLook standingOf(const FeeItem& item, const QDate& day)
{
    if (!item.rest().isPositive())
        return {FeeTableModel::tr("Paid up"), u"circle-check"_s, Mood::Ok};
    if (day > item.closes)
        return {FeeTableModel::tr("Closed"), u"ban"_s, Mood::Neutral};
    if (day > item.due)
        return {FeeTableModel::tr("Overdue"), u"alert-triangle"_s, Mood::Warn};
    if (item.paid.isPositive())
        return {FeeTableModel::tr("Partly paid"), u"clock"_s, Mood::Info};
    return {item.isPart ? FeeTableModel::tr("In parts") : FeeTableModel::tr("Unpaid"), u"clock"_s,
        Mood::Neutral};
}

} // namespace

FeeTableModel::FeeTableModel(QObject* parent)
    : ColumnTableModel({{}, {tr("Item")}, {tr("Term")}, {tr("Due by")}, {tr("Left"), true},
                           {tr("Pay now"), true}, {tr("State")}},
          parent)
{
}

void FeeTableModel::setFees(
    const QList<FeeItem>& items, const QDate& day, const std::optional<FeeKind>& wanted)
{
    beginResetModel();
    m_items = items;
    m_day = day;
    m_now.clear();
    for (int row = 0; row < m_items.size(); ++row)
        if (isOpen(row) && (!wanted || m_items.at(row).kind == *wanted))
            m_now.insert(m_items.at(row).id, m_items.at(row).rest());
    endResetModel();
    Q_EMIT choiceChanged();
}

bool FeeTableModel::isOpen(int row) const
{
    const FeeItem& item = m_items.at(row);
    return !faultOf(item, item.rest(), m_day);
}

void FeeTableModel::setNow(int row, Money amount)
{
    m_now.insert(m_items.at(row).id, amount);
    rowChanged(row);
}

Money FeeTableModel::now(int row) const
{
    return m_now.value(m_items.at(row).id, Money::fen(0));
}

QList<FeePart> FeeTableModel::parts() const
{
    QList<FeePart> parts;
    for (const FeeItem& item : m_items)
        if (m_now.contains(item.id))
            parts.append({item.id, m_now.value(item.id, Money::fen(0))});
    return parts;
}

Money FeeTableModel::total() const
{
    return totalOf(parts()).value_or(Money::fen(0));
}

int FeeTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

bool FeeTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Chosen || !isOpen(index.row()))
        return false;
    const FeeItem& item = m_items.at(index.row());
    if (value.toInt() == Qt::Checked)
        m_now.insert(item.id, item.rest());
    else
        m_now.remove(item.id);
    rowChanged(index.row());
    return true;
}

Qt::ItemFlags FeeTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = ColumnTableModel::flags(index);
    return index.isValid() && index.column() == Chosen && isOpen(index.row())
        ? usual | Qt::ItemIsUserCheckable
        : usual;
}

void FeeTableModel::rowChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT choiceChanged();
}

QString FeeTableModel::cellText(int row, int column) const
{
    const FeeItem& item = m_items.at(row);
    switch (static_cast<Column>(column)) {
    case Chosen: return {};
    case Item: return nameShown(item);
    case Term: return termShown(item.term);
    case Due: return item.due.toString(Qt::ISODate);
    case Rest: return item.rest().toString();
    case Now: return isChosen(row) ? now(row).toString() : QString();
    case State: return standingOf(item, m_day).text;
    case ColumnCount: break;
    }
    return {};
}

QVariant FeeTableModel::cellLook(int row, int column, int role) const
{
    const FeeItem& item = m_items.at(row);
    if (role == PillRole && column == State)
        return QVariant::fromValue(standingOf(item, m_day));
    if (role == StrongRole && column == Now)
        return true;
    if (role == TokenRole && !isOpen(row))
        return ink(Token::Text3);
    if (column != Chosen || !isOpen(row))
        return {};
    if (role == Qt::CheckStateRole)
        return isChosen(row) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole)
        return isChosen(row) ? tr("%1 chosen").arg(nameShown(item))
                             : tr("%1 not chosen").arg(nameShown(item));
    return {};
}

} // namespace hui::campus
