// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingCover.h"

#include "app/core/Clock.h"
#include "modules/community/platform/ClinicPatient.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/HospitalRepository.h"

namespace hui::community {

using server::Context;

namespace {

std::optional<Doctor> doctorOf(
    const HospitalAdapter& adapter, const Hospital& hospital, const HoldNumber& wanted)
{
    for (const Doctor& each : adapter.doctors(hospital, wanted.department))
        if (each.id == wanted.doctor)
            return each;
    return std::nullopt;
}

/// No more than the fee, and never less than nothing, whatever a hospital says.
HospitalCover within(HospitalCover cover, Money fee)
{
    cover.pays = cover.standing == InsuranceCover::Insured
        ? Money::fen(qBound<qint64>(0, cover.pays.minor(), fee.minor()))
        : Money::fen(0);
    return cover;
}

} // namespace

Result<HospitalCover> coverOf(
    Context& context, HospitalAdapter& adapter, const BookingAsker& asker, const HoldNumber& wanted)
{
    if (!wanted.patient.isInsured)
        return HospitalCover{};
    const auto hospital = HospitalRepository(context.database).byId(wanted.hospital);
    if (!hospital)
        return std::unexpected(hospital.error());
    const auto doctor = *hospital ? doctorOf(adapter, **hospital, wanted) : std::nullopt;
    if (!doctor)
        return HospitalCover{};
    const QDate today = clinicDate(context.clock.nowUtc());
    const auto patient = patientOf(context, wanted.patient, {asker.branch, wanted.hospital, today});
    if (!patient)
        return std::unexpected(patient.error());
    const auto* known = std::get_if<KnownPatient>(&*patient);
    if (!known)
        return HospitalCover{};
    const auto told = adapter.cover(
        context.database, **hospital, {known->name, known->documentKey}, *doctor, wanted.date);
    if (!told && told.error().kind == Error::Kind::Storage) // ours, not the hospital's
        return told;
    return told ? within(*told, doctor->fee) : HospitalCover{InsuranceCover::Silent};
}

} // namespace hui::community
