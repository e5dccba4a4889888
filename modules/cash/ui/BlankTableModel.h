// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Blank.h"
#include "ui/RowTableModel.h"

namespace hui::cash {

/// What a box holds of blank forms, by kind: the numbers, the next one and how many.
class BlankTableModel : public RowTableModel<BlankStock> {
    Q_OBJECT

public:
    enum Column { Kind, Numbers, Next, Pieces, ColumnCount };

    explicit BlankTableModel(QObject* parent = nullptr);

    void setStock(QList<BlankStock> stock);
    /// Nothing when the box has none of the kind.
    const BlankStock* stockOf(const QString& kind) const;

protected:
    QString text(const BlankStock& stock, int column) const override;
};

} // namespace hui::cash
