// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/TicketWire.h"
#include "ui/RowTableModel.h"

#include <QHash>

namespace hui::queue {

/// A ticket as a line of the list: with who it is of as far as this desk knows.
struct TicketRow {
    Ticket ticket;
    TicketClass ofClass;
    QString name = {}; ///< masked; empty: nobody knows
    qint64 minutes = 0; ///< that it has waited
    int longMinutes = 0; ///< from here on it is marked; 0: never

    friend bool operator==(const TicketRow&, const TicketRow&) = default;
};

/// Tickets as rows: number, class, who, from where, since when, how long, and what to know.
class TicketTableModel : public RowTableModel<TicketRow> {
    Q_OBJECT

public:
    enum Column { Number, Class, Name, Channel, TakenAt, Waited, Hint, ColumnCount };
    explicit TicketTableModel(QObject* parent = nullptr);

    /// Rows that are shown the same are not told anew.
    void setTickets(const QList<TicketRow>& rows);

    /// Lets the waiting times go on; tells of a row only when its minute is another.
    void tick(const QDateTime& now);

    /// The row of a ticket; -1 when it is not among them.
    int rowOf(const QUuid& ticket) const;

private:
    QString text(const TicketRow& row, int column) const override;
    QVariant look(const TicketRow& row, int column, int role) const override;
};

/// "个人", in the teller's language.
QString nameOf(const TicketClass& ofClass);

/// "8 min", "1 h 05 min"
QString minutesText(qint64 minutes);

/// "03:42", "1:03:42"
QString clockText(qint64 seconds);

} // namespace hui::queue
