// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/DueTableModel.h"

#include "ui/TableDelegate.h"

namespace hui::community {

using namespace Qt::StringLiterals;

DueTableModel::DueTableModel(ChargeKind kind, QObject* parent)
    : RowTableModel(kind == ChargeKind::Visit
              ? QList<Heading>{{tr("Pay")}, {tr("Visit")}, {tr("Item")}, {tr("Price"), true},
                    {tr("Insurance pool"), true}, {tr("Insurance account"), true},
                    {tr("Self-paid"), true}}
              : QList<Heading>{{QString()}, {tr("Ward")}, {tr("Since")}, {tr("Paid in"), true},
                    {tr("Used"), true}, {QString(), true}, {tr("Balance"), true}},
          parent)
{
}

void DueTableModel::setVisits(const QList<Visit>& visits)
{
    QList<DueRow> rows;
    for (const Visit& visit : visits)
        for (const BillItem& item : visit.items)
            rows.append(
                {visit, item, std::nullopt, rows.isEmpty() || rows.first().visit.id == visit.id});
    setRows(rows);
}

void DueTableModel::setStays(const QList<Stay>& stays)
{
    QList<DueRow> rows;
    for (const Stay& stay : stays)
        rows.append({{}, {}, stay, false});
    setRows(rows);
}

void DueTableModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || rows().at(row).stay)
        return;
    DueRow changed = rows().at(row);
    changed.isChosen = !changed.isChosen;
    for (int other = 0; other < rowCount(); ++other) {
        DueRow each = rows().at(other);
        if (each.visit.id == changed.visit.id || !each.isChosen)
            continue;
        each.isChosen = false;
        replaceRow(other, each);
    }
    replaceRow(row, changed);
}

Qt::ItemFlags DueTableModel::flags(const QModelIndex& index) const
{
    const bool isItem = index.isValid() && !rows().at(index.row()).stay;
    const Qt::ItemFlags plain = RowTableModel::flags(index);
    return isItem && index.column() == Chosen ? plain | Qt::ItemIsUserCheckable : plain;
}

bool DueTableModel::setData(const QModelIndex& index, const QVariant&, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Chosen)
        return false;
    toggle(index.row());
    return true;
}

std::optional<Charge> DueTableModel::chosen() const
{
    QList<BillItem> items;
    Visit visit;
    for (const DueRow& each : rows())
        if (each.isChosen) {
            visit = each.visit;
            items.append(each.item);
        }
    return items.isEmpty() ? std::nullopt : std::optional(chargeOf(visit, items));
}

void DueTableModel::choose(const QUuid& visit, const QStringList& items)
{
    for (int row = 0; row < rowCount(); ++row) {
        DueRow each = rows().at(row);
        const bool isWanted = each.visit.id == visit && items.contains(each.item.id);
        if (each.stay || each.isChosen == isWanted)
            continue;
        each.isChosen = isWanted;
        replaceRow(row, each);
    }
}

QString DueTableModel::text(const DueRow& row, int column) const
{
    if (row.stay) {
        switch (static_cast<Column>(column)) {
        case What: return row.stay->ward;
        case Item: return row.stay->since.toString(Qt::ISODate);
        case Total: return row.stay->paid.toString();
        case Pool: return row.stay->used.toString();
        case Due: return row.stay->balance().toString();
        case Chosen:
        case Account:
        case ColumnCount: break;
        }
        return {};
    }
    switch (static_cast<Column>(column)) {
    case Chosen: break;
    case What: return row.visit.date.toString(u"MM-dd") + u' ' + row.visit.department;
    case Item: return row.item.name;
    case Total: return row.item.total.toString();
    case Pool: return row.item.pool.toString();
    case Account: return row.item.account.toString();
    case Due: return row.item.due().toString();
    case ColumnCount: break;
    }
    return {};
}

QVariant DueTableModel::look(const DueRow& row, int column, int role) const
{
    if (role == StrongRole && column == Due)
        return true;
    if (role == Qt::CheckStateRole && column == Chosen && !row.stay)
        return row.isChosen ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && column == Chosen && !row.stay)
        return row.isChosen ? tr("Chosen") : tr("Not chosen");
    return {};
}

} // namespace hui::community
