// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/community/platform/FileRepository.h"
#include "modules/community/platform/HospitalAdapter.h"

namespace hui::community {

/// How a simulated hospital behaves, switchable for each.
enum class HospitalBehaviour {
    Normal, ///< answers at once
    Silent, ///< gives the number, but the answer is lost; the first enquiry finds it
    Late, ///< gives the number, answers only at the second enquiry
    Never, ///< neither gives a number nor answers
    Refuses, ///< says no
};

/// "normal", "silent" …: as stored.
QString nameOf(HospitalBehaviour behaviour);

/// Hospitals that do not exist, with books of their own: what they have follows from the sample
/// directory.
class SimulatedHospitals final : public HospitalAdapter {
public:
    QList<Department> departments(const Hospital& hospital) const override;
    QList<Doctor> doctors(const Hospital& hospital, const QString& department) const override;
    QList<ClinicSession> sessions(const Doctor& doctor, const QDate& from, int days) const override;
    Result<HospitalCover> cover(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const Doctor& doctor, const QDate& date) override;
    Result<HospitalAnswer> book(Database& database, const Registration& registration) override;
    Result<HospitalAnswer> enquire(Database& database, const QUuid& reference) override;
    Result<HospitalAnswer> cancel(Database& database, const QUuid& reference) override;
    Result<HospitalAnswer> checkIn(
        Database& database, const QUuid& reference, const QDateTime& now) override;
    Result<HospitalLine> waiting(
        Database& database, const QUuid& reference, const QDateTime& now) override;

    Result<QList<Visit>> visits(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const QDate& today) override;
    Result<QList<Stay>> stays(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const QDate& today) override;
    Result<QList<MedicalReport>> reports(Database& database, const Hospital& hospital,
        const HospitalPatient& patient, const QDate& today) override;
    Result<HospitalAnswer> charge(Database& database, const HospitalCharge& asked) override;
    Result<HospitalAnswer> giveBack(Database& database, const HospitalCharge& asked) override;

    /// Switches a hospital; from now on, also for references it has heard already.
    static Result<Done> behave(
        Database& database, const QString& hospital, HospitalBehaviour behaviour);

private:
    static Result<HospitalBehaviour> behaviourOf(Database& database, const QString& hospital);
    Result<QList<HospitalFile>> filesOf(Database& database, const Hospital& hospital,
        const QString& kind, const HospitalPatient& patient,
        const QList<QJsonObject>& samples) const;
    static Result<HospitalAnswer> answerForCharge(Database& database, const QUuid& reference);
    Result<HospitalAnswer> bookCharge(Database& database, const HospitalCharge& asked, bool isBack);
};

} // namespace hui::community
