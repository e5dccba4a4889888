// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Batch.h"

#include <QAbstractTableModel>

namespace hui {
struct PillLook;
}

namespace hui::billpay {

/// The rows of a list, in the order of the file, accounts masked. It holds values and formats them;
/// it reads no database and opens no dialog.
class BatchTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Biller, Account, Period, Amount, State, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<BatchRow> rows);
    /// Takes over a row that has come further.
    void setRow(const BatchRow& row);
    const BatchRow& rowAt(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static PillLook lookOf(const BatchRow& row);
    static QString reasonOf(const BatchRow& row);
    static QString text(const BatchRow& row, Column column);

    QList<BatchRow> m_rows;
};

} // namespace hui::billpay
