// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/BookingTableModel.h"

#include "modules/community/ui/DepartmentTableModel.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::community {

namespace {

PillLook lookOf(DeskState state)
{
    const QString words = stateText(state);
    switch (state) {
    case DeskState::Taken:
    case DeskState::Asking: return {words, QStringLiteral("clock"), Mood::Info};
    case DeskState::Unclear: return {words, QStringLiteral("help-circle"), Mood::Warn, true};
    case DeskState::Booked: return {words, QStringLiteral("circle-check"), Mood::Ok};
    case DeskState::Cancelling: return {words, QStringLiteral("clock"), Mood::Info};
    case DeskState::DueBack: return {words, QStringLiteral("arrow-back-up"), Mood::Warn};
    case DeskState::Refunded: return {words, QStringLiteral("arrow-back-up"), Mood::Neutral};
    case DeskState::NotPaid:
    case DeskState::Review: return {words, QStringLiteral("alert-circle"), Mood::Bad};
    }
    Q_UNREACHABLE();
}

bool isShownAlike(const DeskBooking& a, const DeskBooking& b)
{
    return a.booking.id == b.booking.id && a.legs == b.legs && a.number == b.number;
}

} // namespace

BookingTableModel::BookingTableModel(QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("Patient")}, {tr("Department")}, {tr("Number")},
                        {tr("Paid"), true}, {tr("State")}},
          parent)
{
}

void BookingTableModel::setBookings(const QList<DeskBooking>& bookings)
{
    if (!std::ranges::equal(bookings, rows(), isShownAlike))
        setRows(bookings);
}

int BookingTableModel::rowOf(const QUuid& booking) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).booking.id == booking)
            return row;
    return -1;
}

QString BookingTableModel::text(const DeskBooking& row, int column) const
{
    const Booking& booking = row.booking;
    switch (static_cast<Column>(column)) {
    case Time:
        return booking.date.toString(QStringLiteral("MM-dd")) + u' '
            + booking.time.toString(QStringLiteral("HH:mm"));
    case Patient: return booking.patient;
    case Where: return departmentShown(booking) + u' ' + doctorShown(booking);
    case Number: return row.number.isEmpty() ? QStringLiteral("—") : row.number;
    case Due: return booking.due().toString();
    case State: return stateText(row.state());
    case ColumnCount: break;
    }
    return {};
}

QVariant BookingTableModel::look(const DeskBooking& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(lookOf(row.state()));
    if (role == StrongRole && column == Time)
        return true;
    return {};
}

QString stateText(DeskState state)
{
    switch (state) {
    case DeskState::Taken: return BookingTableModel::tr("Sending");
    case DeskState::Asking: return BookingTableModel::tr("Hospital is asked");
    case DeskState::Unclear: return BookingTableModel::tr("Result unknown");
    case DeskState::Booked: return BookingTableModel::tr("Booked");
    case DeskState::Cancelling: return BookingTableModel::tr("Being cancelled");
    case DeskState::DueBack: return BookingTableModel::tr("Give the cash back");
    case DeskState::Refunded: return BookingTableModel::tr("Given back");
    case DeskState::NotPaid: return BookingTableModel::tr("Not paid");
    case DeskState::Review: return BookingTableModel::tr("To be looked into");
    }
    Q_UNREACHABLE();
}

} // namespace hui::community
