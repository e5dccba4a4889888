// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"
#include "ui/RowTableModel.h"

namespace hui::cash {

/// Cash, or blank forms, from and to the box: what waits for somebody first. The amount, or the
/// numbers, of what is to be counted in is hidden until it is: that count is blind too.
class TransferTableModel : public RowTableModel<Transfer> {
    Q_OBJECT

public:
    enum class Load { Cash, Blanks };
    enum Column { Time, Purpose, From, To, Amount, State, ColumnCount };
    explicit TransferTableModel(Load load, QObject* parent = nullptr);

    /// `box` is the number of the box that looks.
    void setTransfers(const QList<Transfer>& transfers, const QString& box);
    const Transfer& transferAt(int row) const { return rows().at(row); }

private:
    QString text(const Transfer& transfer, int column) const override;
    QVariant look(const Transfer& transfer, int column, int role) const override;

    QString m_box;
};

} // namespace hui::cash
