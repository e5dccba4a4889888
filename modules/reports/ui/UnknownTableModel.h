// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/reports/DayDetail.h"

#include <QAbstractTableModel>

namespace hui::reports {

/// The operations of the day of which nobody knows the outcome, by name.
class UnknownTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Business, Amount, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<JournalEntry> entries);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JournalEntry> m_entries;
};

} // namespace hui::reports
