// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Journal.h"

#include <QAbstractTableModel>
#include <QSet>

namespace hui::home {

/// The journal of the day, as rows. Holds values and formats them.
class DayTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Business, Party, Amount, State, Receipt, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<JournalEntry> entries);
    const JournalEntry& entryAt(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const JournalEntry& entry, Column column) const;
    bool isReversed(const JournalEntry& entry) const;

    QList<JournalEntry> m_entries;
    QSet<QUuid> m_reversed;
};

} // namespace hui::home
