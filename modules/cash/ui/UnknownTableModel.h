// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillDay.h"

#include <QAbstractTableModel>
#include <QSet>

namespace hui::cash {

/// The operations of which nobody knows the outcome yet, each to be acknowledged by its check box
/// before the drawer is handed back.
class UnknownTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Business, Account, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setEntries(QList<JournalEntry> entries);
    bool allAcknowledged() const;
    QList<QUuid> acknowledged() const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<JournalEntry> m_entries;
    QSet<QUuid> m_acknowledged;
};

} // namespace hui::cash
