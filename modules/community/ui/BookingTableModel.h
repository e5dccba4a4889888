// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskBooking.h"
#include "ui/RowTableModel.h"

namespace hui::community {

/// What this desk has booked, the newest first.
class BookingTableModel : public RowTableModel<DeskBooking> {
    Q_OBJECT

public:
    enum Column { Time, Patient, Where, Number, Due, State, ColumnCount };
    explicit BookingTableModel(QObject* parent = nullptr);

    /// Rows that are shown the same are not told anew.
    void setBookings(const QList<DeskBooking>& bookings);

    /// The row of a booking; -1 when it is not among them.
    int rowOf(const QUuid& booking) const;

private:
    QString text(const DeskBooking& row, int column) const override;
    QVariant look(const DeskBooking& row, int column, int role) const override;
};

/// "Booked": the state in a word.
QString stateText(DeskState state);

} // namespace hui::community
