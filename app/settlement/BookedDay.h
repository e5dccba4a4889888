// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// What the platform says of an operation that moves money.
enum class BookedState {
    Accepted, ///< booked: final
    Rejected, ///< refused: final
    Pending, ///< the platform has it, and its outcome is open
};

/// "accepted" …: as on the wire.
QString nameOf(BookedState state);
std::optional<BookedState> bookedStateOf(QStringView name);

/// One operation in the platform's file of a business day.
struct BookedEntry {
    QUuid operation;
    QString device; ///< whose journal it comes from, "SZ-QYL-02"
    qint64 sequence = 0; ///< number in that journal
    QString kind; ///< "billpay.pay"
    QString till;
    Money amount = Money::fen(0);
    BookedState state = BookedState::Accepted;

    friend bool operator==(const BookedEntry&, const BookedEntry&) = default;
};

/// The total of one state and one currency.
struct BookedSum {
    BookedState state = BookedState::Accepted;
    qint64 entries = 0;
    Money amount = Money::fen(0);

    friend bool operator==(const BookedSum&, const BookedSum&) = default;
};

/// How far a desk of the branch has come with its own comparison of the day.
struct DeskReport {
    QString device;
    std::optional<qint64> open; ///< what it has not explained; nothing: it has not compared

    friend bool operator==(const DeskReport&, const DeskReport&) = default;
};

/// The reconciliation file (对账文件) of a branch for one business day: every operation of its
/// desks that moves money, by the order of arrival, with the platform's own totals.
struct BookedDay {
    QString branch;
    QDate businessDate;
    QList<BookedEntry> entries;
    QList<BookedSum> totals; ///< by state, then by currency; none of zero entries
    QList<DeskReport> desks; ///< those that have entries on that day
};

/// How many desks other than `device` have not explained the day: those that have not compared too.
qint64 othersOpen(const QList<DeskReport>& desks, const QString& device);

/// The totals of entries, in the order of BookedDay::totals; Refused when a sum does not fit.
Result<QList<BookedSum>> sumsOf(const QList<BookedEntry>& entries);

} // namespace hui
