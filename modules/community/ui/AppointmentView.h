// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/SyncStatus.h"
#include "modules/community/DeskBooking.h"
#include "modules/community/PayBooking.h"
#include "modules/community/UndoBooking.h"
#include "modules/community/ui/ClinicEnquiry.h"
#include "ui/CurrentCustomer.h"
#include "ui/Module.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace hui {
class CashBackCard;
class CashOutGuard;
class MessageBar;
class SegmentedControl;
struct Case;
struct ToSign;
} // namespace hui

namespace hui::community {

class BookingCard;
struct HeldNumber;
class BookingsCard;
class CareCard;
class HospitalCard;
class PlanCard;
class SlipCard;
class WaitingStrip;

/// 惠健康, 预约挂号: hospital, department and time at the left and in the middle, who and how much
/// at the right. The number is held before money is taken, the hospital asked after.
class AppointmentView : public QWidget, public PageActions {
    Q_OBJECT

public:
    AppointmentView(const Services& services, QWidget* parent);

    void openWith(const QString& argument) override;
    void refresh() override;
    bool stepBack() override;
    bool reprint() override;
    /// Patient, time and case; a number that is held stays held for who waits until its time is
    /// over, and goes back to the hospital when its customer has been served.
    QJsonObject putAway() override;
    void bringBack(const QJsonObject& kept) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeBelow();
    void readCare();
    void listen();
    void readPlan();
    void readTill();
    void readBookings();
    void openBooked(const QUuid& booking);
    void bookingsCame(const QList<DeskBooking>& bookings);
    void showChoice();
    void showWaiting();
    void lineChanged();
    bool isOnline() const;

    void takeOn(const Case& taken);
    /// Says why where there is none, and then goes on all the same.
    void findCase(const QUuid& id, const std::function<void(const std::optional<Case>&)>& then);
    void dropCase();
    void customerLeft(const ServedCustomer& customer, CurrentCustomer::Leaving why);
    void goOnWith(const QUuid& caseId, const QUuid& held);
    void hold();
    void held(const Booking& booking);
    void notHeld(const QString& why, const QString& field);
    void giveUp();
    void letGo();
    void keepHeld(const Booking& booking);
    void dropHeld(const QUuid& booking);
    void openHeld(const QUuid& booking);
    void takeOnHeld(const HeldNumber& held);
    void pay(const Countersign& approval);
    void paid(const Result<DeskBooking>& booking, const PayBooking& request);
    QUuid operationFor(const QString& act, const QUuid& booking);
    void cancel(
        const DeskBooking& booking, const QString& reason, const Countersign& approval = {});
    void startRefund(const DeskBooking& booking);
    void refund(const CashCount& pieces, const Countersign& approval);
    void undone(const Result<DeskBooking>& outcome);
    void askSignature(const ToSign& what, const std::function<void(const Countersign&)>& go);
    void showSlip(const DeskBooking& booking, bool isNew);
    void closeSlip();
    void tick();

    const Services m_services;
    ClinicEnquiry* m_enquiry;
    HospitalCard* m_hospital;
    PlanCard* m_plan;
    BookingsCard* m_bookings;
    CareCard* m_care;
    SegmentedControl* m_belowChoice;
    QStackedWidget* m_below;
    QUuid m_careOf; ///< whose visits are shown; null: nobody's
    WaitingStrip* m_waiting;
    BookingCard* m_booking;
    CashBackCard* m_handOut;
    SlipCard* m_slip;
    CashOutGuard* m_guard;
    std::optional<DeskBooking> m_refunding;
    QStackedWidget* m_right;
    MessageBar* m_message;
    QTimer m_second;
    QUuid m_patient; ///< the record of the one it is held for; null: entered by hand
    QUuid m_caseId; ///< that takes the booking on; null: it opens one of its own
    QUuid m_holdId; ///< of the booking that is asked for or held; null: none
    QUuid m_leftHold; ///< what the last customer left held; null: nothing
    QUuid m_leftBy; ///< their visit
    QUuid m_payId; ///< of its operations, made with it
    QUuid m_bookId;
    QUuid m_undoId; ///< of the cancellation or refund that is asked for
    QUuid m_undoOf; ///< whose
    QString m_undoAct; ///< and which of the two
    bool m_isPaying = false; ///< cash is being recorded, or nobody knows whether it was
    std::optional<Till> m_till;
};

} // namespace hui::community
