// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/HallRows.h"
#include "ui/RowTableModel.h"

namespace hui::home {

/// A ticket as a line of the home page.
struct HallRow {
    queue::Ticket ticket;
    queue::TicketClass ofClass;
    KnownPerson person; ///< empty: nobody here knows who it is
    qint64 minutes = 0; ///< that it has waited
    int longMinutes = 0; ///< from here on it is marked; 0: never
    bool isHere = false; ///< this window has it

    bool isLong() const { return longMinutes > 0 && minutes >= longMinutes; }

    friend bool operator==(const HallRow&, const HallRow&) = default;
};

/// Tickets of the hall as rows: number, who, for what, from where, since when, how long, and what
/// to know.
class HallTableModel : public RowTableModel<HallRow> {
    Q_OBJECT

public:
    enum Column { Number, Name, Matter, Channel, Arrived, Waited, Hint, ColumnCount };
    /// How full the bar of a waiting time is, in percent; no value: there is none.
    static constexpr int meterRole = Qt::UserRole + 120;

    explicit HallTableModel(QObject* parent = nullptr);

    /// Rows shown the same are not told anew; in another order they are all new.
    void showTickets(const QList<HallRow>& fresh);

    /// The row of a ticket; -1 when it is not among them.
    int rowOf(const QUuid& ticket) const;

private:
    QString text(const HallRow& row, int column) const override;
    QVariant look(const HallRow& row, int column, int role) const override;
};

} // namespace hui::home
