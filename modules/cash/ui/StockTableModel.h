// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"
#include "ui/ColumnTableModel.h"

namespace hui::cash {

/// What lies in the drawer, a row per denomination, largest first. Small change that is running
/// out is marked.
class StockTableModel : public ColumnTableModel {
    Q_OBJECT

public:
    /// Fewer sound pieces than this are marked low.
    static constexpr int lowBelow = 10;

    enum Column { Face, Pieces, Amount, ColumnCount };
    explicit StockTableModel(QObject* parent = nullptr);

    void setStock(const CashCount& stock);
    /// Shows no figures.
    void setMasked(bool masked);
    bool isLow(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;

private:
    QString cellText(int row, int column) const override;
    QVariant cellLook(int row, int column, int role) const override;

    CashCount m_stock;
    bool m_masked = false;
};

} // namespace hui::cash
