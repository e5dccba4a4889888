// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"

#include <QAbstractTableModel>

namespace hui::cash {

/// Cash from and to the box: what waits for somebody first. The amount of what is to be counted in
/// is hidden until it is: that count is blind too.
class TransferTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Purpose, From, To, Amount, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// `box` is the number of the box that looks.
    void setTransfers(const QList<Transfer>& transfers, const QString& box);
    const Transfer& transferAt(int row) const { return m_transfers.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Transfer& transfer, Column column) const;

    QList<Transfer> m_transfers;
    QString m_box;
};

} // namespace hui::cash
