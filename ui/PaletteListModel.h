// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/PaletteFinder.h"

#include <QAbstractListModel>

namespace hui {

/// What the palette found, as rows: a heading above each group, then its entries. Headings cannot
/// be chosen.
class PaletteListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IsHeading = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    const std::vector<PaletteEntry>& entries() const { return m_entries; }

    /// Searches anew.
    void search(const QString& query, std::optional<PaletteEntry::Group> scope);

    /// The entry of a row; null for a heading.
    const PaletteEntry* entryAt(int row) const;
    QList<PaletteSpan> spansAt(int row) const { return m_rows.at(row).hit.spans; }

    /// The nearest entry from `row` on in direction `step` (1 or -1), or -1.
    int nextEntry(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    static QString titleOf(PaletteEntry::Group group);

private:
    struct Row {
        bool heading = false;
        PaletteEntry::Group group = PaletteEntry::Group::Business;
        PaletteHit hit;
    };

    std::vector<PaletteEntry> m_entries;
    QList<Row> m_rows;
};

} // namespace hui
