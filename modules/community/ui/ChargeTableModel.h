// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskCharge.h"
#include "ui/RowTableModel.h"

namespace hui::community {

/// What this desk has taken and given back today for visits or deposits, the newest first; above it
/// what is due back, of whatever day.
class ChargeTableModel : public RowTableModel<DeskCharge> {
    Q_OBJECT

public:
    enum Column { Time, Patient, What, Way, Taken, GivenBack, State, ColumnCount };
    explicit ChargeTableModel(QObject* parent = nullptr);

    void setCharges(const QList<DeskCharge>& charges, const QDate& today);
    int rowOf(const QUuid& operation) const;

private:
    QString text(const DeskCharge& row, int column) const override;
    QVariant look(const DeskCharge& row, int column, int role) const override;

    QDate m_today;
};

/// "Paid": the state in a word.
QString stateText(ChargeState state);

} // namespace hui::community
