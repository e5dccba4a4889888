// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/outbox/OutboxDay.h"

#include <QAbstractTableModel>

namespace hui::outbox {

/// Operations on their way, as rows. Holds values and formats them.
class OutboxTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Business, Party, Amount, State, Attempts, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(QList<OutboxItem> items);
    const OutboxItem& itemAt(int row) const { return m_items.at(row); }
    /// -1 when it is not shown.
    int rowOf(const QUuid& operation) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString text(const OutboxItem& item, Column column);

    QList<OutboxItem> m_items;
};

} // namespace hui::outbox
