// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TillDay.h"
#include "ui/RowTableModel.h"

namespace hui::cash {

/// The movements of the drawer, newest first: when, what for, in, out, what was inside afterwards.
class MovementTableModel : public RowTableModel<Movement> {
    Q_OBJECT

public:
    enum Column { Number, Time, Business, In, Out, Balance, ColumnCount };
    explicit MovementTableModel(QObject* parent = nullptr);

    void setMovements(const QList<Movement>& movements);
    /// Shows no balances: during a blind count nobody may see what should be there.
    void setMasked(bool masked);

private:
    QString text(const Movement& movement, int column) const override;
    QVariant look(const Movement& movement, int column, int role) const override;

    bool m_masked = false;
};

} // namespace hui::cash
