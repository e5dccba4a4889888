// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "modules/community/BookingWire.h"
#include "modules/community/Care.h"
#include "modules/community/HospitalWire.h"
#include "modules/community/WaitingWire.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hui::community {

/// What is asked of the platform about hospitals. A hold of which no answer came is asked for again
/// under the same id until there is one, or until it is given up.
class ClinicEnquiry : public QObject {
    Q_OBJECT

public:
    /// `every` is how long it rests before it asks again.
    ClinicEnquiry(
        Uplink& uplink, QObject* parent, std::chrono::milliseconds every = std::chrono::seconds(2));

    /// Hospitals that fit; nothing typed: those near the branch.
    void find(const QString& typed);
    void readDepartments(const QString& hospital);
    void readPlan(const QString& hospital, const QString& department, const QDate& from, int days);

    /// Holds a number under an id that was made before.
    void hold(const QUuid& booking, const HoldNumber& wanted);

    /// Does not ask any more for a hold that was not answered, and lets it go should it stand.
    void giveUpHold();

    /// Lets a number go that was held and not paid. Should this be lost, the hold ends by itself.
    void release(const QUuid& booking, const QUuid& key);

    /// Where the patient of a booking stands in the line.
    void readWaiting(const QUuid& booking);
    /// What lies ahead of a customer, and of those they act for.
    void readVisits(const QUuid& customer);
    /// Tells the hospital that the patient is there; the same key again changes nothing.
    void checkIn(const QUuid& booking, const QUuid& key);
    /// Has a telephone told when the turn is near; an empty one is that of the patient's record.
    void remind(const QUuid& booking, const QString& phone, const QUuid& key);

    bool isHolding() const { return m_hold.has_value(); }

Q_SIGNALS:
    void hospitalsFound(const QString& typed, const hui::community::FoundHospitals& found);
    void departmentsRead(const QString& hospital, const QList<hui::community::Department>& all);
    void planRead(const QString& department, const hui::community::DepartmentPlan& plan);
    void failed(const QString& why); ///< something could not be read
    void held(const hui::community::Booking& booking);
    /// `field` of the body is wrong; empty: none of them.
    void holdRefused(const QString& why, const QString& field);
    void waitingRead(const QUuid& booking, const hui::community::Waiting& waiting);
    void visitsRead(const QUuid& customer, const QList<hui::community::CareVisit>& visits);
    void visitsFailed(const QUuid& customer, const QString& why);
    void checkInRefused(const QString& why);
    void remindRefused(const QString& why);
    void holdUnclear(); ///< no answer has come; it is asked for again

private:
    struct AskedHold {
        QUuid booking;
        QJsonObject body;
    };

    template <class Read, class Told>
    void ask(const QString& path, Read read, Told told);
    void sendHold();
    void holdAnswered(const Result<UplinkAnswer>& answer);
    void waitingCame(const QUuid& booking, const Result<UplinkAnswer>& answer);

    Uplink& m_uplink;
    QTimer m_rest;
    std::optional<AskedHold> m_hold; ///< on its way, or waiting to be asked again
    QString m_typed; ///< what was looked for last
    QString m_hospital;
    QString m_plan; ///< the path asked last
};

} // namespace hui::community
