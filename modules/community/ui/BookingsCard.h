// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/DeskBooking.h"
#include "ui/Card.h"

namespace hui {
class KeyButton;
class TableView;
} // namespace hui

namespace hui::community {

class BookingTableModel;
class ReasonBox;

/// What this desk has booked, the newest first: what is booked can be cancelled, what is due back
/// is given back, and any can be looked at.
class BookingsCard : public Card {
    Q_OBJECT

public:
    explicit BookingsCard(QWidget* parent);

    void setBookings(const QList<DeskBooking>& bookings);
    void showFailed(const QString& why);
    /// Stands on a booking, as soon as it is among them.
    void choose(const QUuid& booking);
    void setBusy(bool busy);
    std::optional<DeskBooking> chosen() const;

Q_SIGNALS:
    void chosenChanged(); ///< another row, or the same one as it is now
    void cancelAsked(const hui::community::DeskBooking& booking, const QString& reason);
    void refundAsked(const hui::community::DeskBooking& booking);
    void shown(const hui::community::DeskBooking& booking); ///< its paper is to be seen

private:
    void act();
    void presentRow();

    BookingTableModel* m_model;
    TableView* m_table;
    QUuid m_wanted = {}; ///< to be stood on once it has come
    ReasonBox* m_reason;
    KeyButton* m_act;
    bool m_busy = false;
};

} // namespace hui::community
