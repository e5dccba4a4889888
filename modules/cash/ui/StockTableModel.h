// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"

#include <QAbstractTableModel>

namespace hui::cash {

/// What lies in the drawer, a row per denomination, largest first. Small change that is running
/// out is marked.
class StockTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Fewer sound pieces than this are marked low.
    static constexpr int lowBelow = 10;

    enum Column { Face, Pieces, Amount, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setStock(const CashCount& stock);
    /// Shows no figures.
    void setMasked(bool masked);
    bool isLow(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, Column column) const;

    CashCount m_stock;
    bool m_masked = false;
};

} // namespace hui::cash
