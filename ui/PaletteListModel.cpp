// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaletteListModel.h"

#include "app/core/Assert.h"

#include <utility>

namespace hui {

namespace {

constexpr int mostPerGroup = 6;

} // namespace

void PaletteListModel::setEntries(std::vector<PaletteEntry> entries)
{
    beginResetModel();
    m_rows.clear();
    m_entries = std::move(entries);
    endResetModel();
}

void PaletteListModel::search(const QString& query, std::optional<PaletteEntry::Group> scope)
{
    const int most = scope ? 2 * mostPerGroup : mostPerGroup;
    const QList<PaletteHit> hits = find(m_entries, query, scope, most);
    beginResetModel();
    m_rows.clear();
    for (const PaletteHit& hit : hits) {
        const PaletteEntry::Group group = m_entries[static_cast<std::size_t>(hit.entry)].group;
        if (m_rows.isEmpty() || m_rows.last().group != group)
            m_rows.append({true, group, {}});
        m_rows.append({false, group, hit});
    }
    endResetModel();
}

const PaletteEntry* PaletteListModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).heading)
        return nullptr;
    return &m_entries[static_cast<std::size_t>(m_rows.at(row).hit.entry)];
}

int PaletteListModel::nextEntry(int row, int step) const
{
    HUI_ASSERT(step == 1 || step == -1);
    for (int at = row; at >= 0 && at < m_rows.size(); at += step)
        if (!m_rows.at(at).heading)
            return at;
    return -1;
}

int PaletteListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteListModel::data(const QModelIndex& index, int role) const
{
    HUI_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row& row = m_rows.at(index.row());
    if (role == IsHeading)
        return row.heading;
    if (row.heading)
        return role == Qt::DisplayRole ? titleOf(row.group) : QVariant();
    const PaletteEntry& entry = *entryAt(index.row());
    if (role == Qt::DisplayRole)
        return entry.title;
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2").arg(entry.title, entry.where);
    return {};
}

Qt::ItemFlags PaletteListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || m_rows.at(index.row()).heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString PaletteListModel::titleOf(PaletteEntry::Group group)
{
    switch (group) {
    case PaletteEntry::Group::Business: return tr("Business");
    case PaletteEntry::Group::Customer: return tr("Customers");
    case PaletteEntry::Group::Document: return tr("Documents");
    case PaletteEntry::Group::Settings: return tr("Settings and actions");
    }
    return {};
}

} // namespace hui
