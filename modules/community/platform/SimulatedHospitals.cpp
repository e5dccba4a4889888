// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/SimulatedHospitals.h"

#include "app/catalogue/Draw.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "modules/community/platform/RegistrationRepository.h"
#include "modules/community/platform/SampleHospitals.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

using Kind = HospitalAnswer::Kind;

constexpr quint32 lineSeed = 20'260'318;

/// "A014": morning or afternoon, and the how-manieth the hospital has given.
QString lineNumber(const Registration& registration, int given)
{
    const QChar letter = halfDayAt(registration.time) == HalfDay::Morning ? u'A' : u'B';
    return letter + u"%1"_s.arg(given + 1, 3, 10, QChar(u'0'));
}

Result<HospitalAnswer> answerFor(Database& database, SimulatedRegistration known)
{
    if (known.unanswered == 0)
        return known.isCancelled ? HospitalAnswer{Kind::Refused}
                                 : HospitalAnswer{Kind::Done, known.number};
    --known.unanswered;
    if (const auto saved = RegistrationRepository(database).save(known); !saved)
        return std::unexpected(saved.error());
    return HospitalAnswer{Kind::Silent};
}

Result<HospitalAnswer> give(
    Database& database, const Registration& registration, HospitalBehaviour behaviour)
{
    RegistrationRepository books(database);
    const auto given = books.count(registration.hospital);
    if (!given)
        return std::unexpected(given.error());
    const bool isHeard = behaviour == HospitalBehaviour::Normal;
    const SimulatedRegistration made{registration.reference, registration.hospital,
        lineNumber(registration, *given), behaviour == HospitalBehaviour::Late ? 1 : 0};
    if (const auto saved = books.save(made); !saved)
        return std::unexpected(saved.error());
    return isHeard ? HospitalAnswer{Kind::Done, made.number} : HospitalAnswer{Kind::Silent};
}

constexpr int secondsAPatient = 360; // how long a doctor takes for one
constexpr int patientsCalled = 2; // whose time passes before somebody who was called has missed it

/// The line of somebody who has checked in.
HospitalLine lineAt(const SimulatedRegistration& known, const QDateTime& now)
{
    const auto seen = static_cast<int>(known.checkedIn.secsTo(now) / secondsAPatient);
    const int ahead = known.ahead - seen;
    if (ahead > 0)
        return {WaitingState::Waiting, ahead, ahead * secondsAPatient / 60};
    return {ahead > -patientsCalled ? WaitingState::Called : WaitingState::Over};
}

} // namespace

QString nameOf(HospitalBehaviour behaviour)
{
    switch (behaviour) {
    case HospitalBehaviour::Normal: return u"normal"_s;
    case HospitalBehaviour::Silent: return u"silent"_s;
    case HospitalBehaviour::Late: return u"late"_s;
    case HospitalBehaviour::Never: return u"never"_s;
    case HospitalBehaviour::Refuses: return u"refuses"_s;
    }
    Q_UNREACHABLE();
}

Result<HospitalBehaviour> SimulatedHospitals::behaviourOf(
    Database& database, const QString& hospital)
{
    const auto name = RegistrationRepository(database).behaviour(hospital);
    if (!name)
        return std::unexpected(name.error());
    using enum HospitalBehaviour;
    for (const HospitalBehaviour each : {Silent, Late, Never, Refuses})
        if (*name == nameOf(each))
            return each;
    return Normal;
}

QList<Department> SimulatedHospitals::departments(const Hospital& hospital) const
{
    return sampleDepartments(hospital);
}

QList<Doctor> SimulatedHospitals::doctors(const Hospital& hospital, const QString& department) const
{
    return sampleDoctors(hospital, department);
}

QList<ClinicSession> SimulatedHospitals::sessions(
    const Doctor& doctor, const QDate& from, int days) const
{
    return sampleSessions(doctor, from, days);
}

Result<HospitalCover> SimulatedHospitals::cover(Database& database, const Hospital& hospital,
    const HospitalPatient& patient, const Doctor& doctor, const QDate& date)
{
    Q_UNUSED(date) // the sample insurance is the same on every day
    const auto behaviour = behaviourOf(database, hospital.id);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    using enum HospitalBehaviour;
    if (*behaviour == Silent || *behaviour == Late || *behaviour == Never)
        return HospitalCover{InsuranceCover::Silent};
    return sampleCover(patient.documentKey, doctor.fee);
}

Result<HospitalAnswer> SimulatedHospitals::book(
    Database& database, const Registration& registration)
{
    const auto behaviour = behaviourOf(database, registration.hospital);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == HospitalBehaviour::Never)
        return HospitalAnswer{Kind::Silent};
    const auto known = RegistrationRepository(database).byReference(registration.reference);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return answerFor(database, **known);
    if (*behaviour == HospitalBehaviour::Refuses)
        return HospitalAnswer{Kind::Refused};
    return give(database, registration, *behaviour);
}

Result<HospitalAnswer> SimulatedHospitals::enquire(Database& database, const QUuid& reference)
{
    const auto known = RegistrationRepository(database).byReference(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return answerForCharge(database, reference);
    const auto behaviour = behaviourOf(database, (*known)->hospital);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == HospitalBehaviour::Never)
        return HospitalAnswer{Kind::Silent};
    return answerFor(database, **known);
}

Result<HospitalAnswer> SimulatedHospitals::cancel(Database& database, const QUuid& reference)
{
    RegistrationRepository books(database);
    auto known = books.byReference(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return HospitalAnswer{Kind::Unheard};
    const auto behaviour = behaviourOf(database, (*known)->hospital);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == HospitalBehaviour::Never)
        return HospitalAnswer{Kind::Silent};
    if (*behaviour == HospitalBehaviour::Refuses && !(*known)->isCancelled)
        return HospitalAnswer{Kind::Refused};
    (*known)->isCancelled = true;
    if (const auto saved = books.save(**known); !saved)
        return std::unexpected(saved.error());
    return HospitalAnswer{Kind::Done, (*known)->number};
}

Result<HospitalAnswer> SimulatedHospitals::checkIn(
    Database& database, const QUuid& reference, const QDateTime& now)
{
    RegistrationRepository books(database);
    auto known = books.byReference(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known || (*known)->isCancelled)
        return HospitalAnswer{Kind::Unheard};
    const auto behaviour = behaviourOf(database, (*known)->hospital);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == HospitalBehaviour::Never)
        return HospitalAnswer{Kind::Silent};
    if ((*known)->checkedIn.isValid())
        return HospitalAnswer{Kind::Done, (*known)->number};
    if (*behaviour == HospitalBehaviour::Refuses)
        return HospitalAnswer{Kind::Refused};
    (*known)->checkedIn = now;
    (*known)->ahead = 4 + Draw(lineSeed, idText(reference)).below(5, "line"_L1);
    if (const auto saved = books.save(**known); !saved)
        return std::unexpected(saved.error());
    const bool isHeard = *behaviour == HospitalBehaviour::Normal;
    return HospitalAnswer{isHeard ? Kind::Done : Kind::Silent, (*known)->number};
}

Result<HospitalLine> SimulatedHospitals::waiting(
    Database& database, const QUuid& reference, const QDateTime& now)
{
    const auto known = RegistrationRepository(database).byReference(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return HospitalLine{};
    const auto behaviour = behaviourOf(database, (*known)->hospital);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == HospitalBehaviour::Never)
        return HospitalLine{};
    if ((*known)->isCancelled)
        return HospitalLine{WaitingState::Over};
    return (*known)->checkedIn.isValid() ? lineAt(**known, now)
                                         : HospitalLine{WaitingState::NotThere};
}

Result<Done> SimulatedHospitals::behave(
    Database& database, const QString& hospital, HospitalBehaviour behaviour)
{
    return RegistrationRepository(database).setBehaviour(hospital, nameOf(behaviour));
}

} // namespace hui::community
