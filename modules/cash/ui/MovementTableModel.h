// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillDay.h"

#include <QAbstractTableModel>

namespace hui::cash {

/// The movements of the drawer, newest first: when, what for, in, out, what was inside afterwards.
class MovementTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Time, Business, In, Out, Balance, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setMovements(const QList<Movement>& movements);
    /// Shows no balances: during a blind count nobody may see what should be there.
    void setMasked(bool masked);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Movement& movement, Column column) const;

    QList<Movement> m_movements;
    bool m_masked = false;
};

} // namespace hui::cash
