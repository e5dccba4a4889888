// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/BookingSteps.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/Masking.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/community/BookingWire.h"
#include "modules/community/platform/ClinicPatient.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/HospitalRepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;

namespace {

/// What was asked for, without telling it.
QString fingerprintOf(const Database& database, const HoldNumber& wanted)
{
    const QByteArray text = QJsonDocument(toJson(wanted)).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QString::fromLatin1(database.fieldKeys().fingerprint(hash).toHex());
}

/// The hospital's side of what is wanted.
struct WantedClinic {
    Hospital hospital;
    Department department;
    Doctor doctor;
    int offered = 0;
};

OrProblem<WantedClinic> clinicOf(
    Context& context, const HospitalAdapter& adapter, const HoldNumber& wanted)
{
    const auto hospital = HospitalRepository(context.database).byId(wanted.hospital);
    if (!hospital)
        return std::unexpected(hospital.error());
    if (!*hospital)
        return communityProblem("hospital_unknown");
    WantedClinic clinic{**hospital, {}, {}, 0};
    for (const Department& each : adapter.departments(clinic.hospital))
        if (each.id == wanted.department)
            clinic.department = each;
    for (const Doctor& each : adapter.doctors(clinic.hospital, wanted.department))
        if (each.id == wanted.doctor)
            clinic.doctor = each;
    const auto time = clinic.doctor.id.isEmpty()
        ? std::nullopt
        : offeredAt(adapter, clinic.doctor, wanted.date, wanted.time);
    if (!time)
        return communityProblem("clinic_unknown");
    clinic.offered = time->open;
    return clinic;
}

bool isBookable(const HoldNumber& wanted, const ClinicPolicy& policy, const QDateTime& now)
{
    const QDate today = clinicDate(now);
    if (wanted.date < today || wanted.date > today.addDays(policy.daysAhead))
        return false;
    return wanted.date > today || wanted.time > clinicTime(now);
}

BranchBooking heldOf(const BookingAsker& asker, const HoldNumber& wanted,
    const WantedClinic& clinic, const KnownPatient& patient)
{
    BranchBooking held{.branch = asker.branch,
        .device = asker.device,
        .operatorId = asker.operatorId,
        .patientName = patient.name,
        .documentKey = patient.documentKey,
        .identities = patient.identities,
        .customer = wanted.patient.customer};
    Booking& booking = held.booking;
    booking.id = asker.key;
    booking.hospital = clinic.hospital.id;
    booking.hospitalName = clinic.hospital.name;
    booking.hospitalNameEn = clinic.hospital.nameEn;
    booking.department = clinic.department.id;
    booking.departmentName = clinic.department.name;
    booking.departmentNameEn = clinic.department.nameEn;
    booking.place = clinic.department.place;
    booking.doctor = clinic.doctor.id;
    booking.doctorName = clinic.doctor.name;
    booking.doctorNameEn = clinic.doctor.nameEn;
    booking.title = clinic.doctor.title;
    booking.date = wanted.date;
    booking.time = wanted.time;
    booking.fee = clinic.doctor.fee;
    booking.patient = maskName(patient.name);
    booking.document = maskIdNumber(patient.documentKey.section(u'|', -1));
    return held;
}

/// The lowest number of the time that nobody has; 0 when there is none.
int freePlace(const QList<int>& taken, int offered)
{
    for (int place = 1; place <= offered; ++place)
        if (!taken.contains(place))
            return place;
    return 0;
}

/// What the key stood for before: the booking as it stands, a refusal when that was another hold,
/// nothing when it is new.
Result<std::optional<std::variant<Booking, Problem>>> heldBefore(
    Context& context, const BookingAsker& asker, const QString& asked)
{
    const auto known = BookingRepository(context.database).byId(asker.key);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return std::nullopt;
    if ((*known)->asked != asked || (*known)->device != asker.device)
        return server::problem("key_reused");
    Booking booking = (*known)->booking;
    passTime(booking, context.clock.nowUtc());
    return booking;
}

/// Takes the number, with the doctor's day locked.
BookingAnswer take(Context& context, const BookingAsker& asker, BranchBooking& held, int offered)
{
    BookingRepository bookings(context.database);
    const Booking& booking = held.booking;
    if (const auto locked = bookings.lock(booking.doctor, booking.date); !locked)
        return std::unexpected(locked.error());
    // one's own retry, sent while the first was on its way, has waited here for it
    const auto before = heldBefore(context, asker, held.asked);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    if (const auto gone = bookings.expireFor(held, context.clock.nowUtc()); !gone)
        return std::unexpected(gone.error());
    const auto isBusy = bookings.isBusy(held);
    if (!isBusy)
        return std::unexpected(isBusy.error());
    const auto taken = bookings.placesTaken(booking.doctor, booking.date, booking.time);
    if (!taken)
        return std::unexpected(taken.error());
    held.place = freePlace(*taken, offered);
    if (held.place == 0)
        return communityProblem("time_full");
    if (*isBusy)
        return communityProblem("patient_busy");
    const auto added = bookings.add(held);
    if (!added)
        return std::unexpected(added.error());
    if (!*added) // the number is ours while the day is locked, so it is the patient
        return communityProblem("patient_busy");
    return held.booking;
}

/// Looks a booking of the branch up.
OrProblem<BranchBooking> ofBranch(Context& context, const QString& branch, const QUuid& id)
{
    const auto found = BookingRepository(context.database).byId(id);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->branch != branch)
        return communityProblem("booking_unknown");
    BranchBooking booking = **found;
    passTime(booking.booking, context.clock.nowUtc());
    return booking;
}

/// The same with its doctor's day locked, so that it is not paid while it is let go.
OrProblem<BranchBooking> lockedOfBranch(Context& context, const QString& branch, const QUuid& id)
{
    const auto known = ofBranch(context, branch, id);
    if (!known || std::holds_alternative<Problem>(*known))
        return known;
    const Booking& booking = std::get<BranchBooking>(*known).booking;
    if (const auto locked = BookingRepository(context.database).lock(booking.doctor, booking.date);
        !locked)
        return std::unexpected(locked.error());
    return ofBranch(context, branch, id);
}

} // namespace

void passTime(Booking& booking, const QDateTime& now)
{
    if (booking.state == BookingState::Held && booking.heldUntil <= now)
        booking.state = BookingState::Expired;
}

BookingAnswer holdNumber(Context& context, const HospitalAdapter& adapter,
    const BookingAsker& asker, const HoldNumber& wanted, const HospitalCover& cover)
{
    const QString asked = fingerprintOf(context.database, wanted);
    const auto before = heldBefore(context, asker, asked);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    const QDateTime now = context.clock.nowUtc();
    const auto policy = HospitalRepository(context.database).policyOn(clinicDate(now));
    if (!policy)
        return std::unexpected(policy.error());
    if (!isBookable(wanted, *policy, now))
        return communityProblem("time_wrong");
    const auto clinic = clinicOf(context, adapter, wanted);
    if (!clinic)
        return std::unexpected(clinic.error());
    if (const auto* refusal = std::get_if<Problem>(&*clinic))
        return *refusal;
    const auto patient
        = patientOf(context, wanted.patient, {asker.branch, wanted.hospital, clinicDate(now)});
    if (!patient)
        return std::unexpected(patient.error());
    if (const auto* refusal = std::get_if<Problem>(&*patient))
        return *refusal;
    const auto& found = std::get<WantedClinic>(*clinic);
    BranchBooking held = heldOf(asker, wanted, found, std::get<KnownPatient>(*patient));
    held.asked = asked;
    held.booking.heldUntil = now.addSecs(60 * policy->holdMinutes);
    held.booking.cancelUntil = wanted.date.addDays(-policy->cancelDays);
    held.booking.cover = cover.standing;
    held.booking.insured = cover.pays;
    return take(context, asker, held, found.offered);
}

BookingAnswer releaseNumber(Context& context, const BookingAsker& asker, const QUuid& booking)
{
    const auto known = lockedOfBranch(context, asker.branch, booking);
    if (!known)
        return std::unexpected(known.error());
    if (const auto* refusal = std::get_if<Problem>(&*known))
        return *refusal;
    BranchBooking found = std::get<BranchBooking>(*known);
    using enum BookingState;
    if (found.booking.state == Released || found.booking.state == Expired)
        return found.booking;
    const auto state = next(found.booking.state, BookingStep::Release);
    if (!state)
        return communityProblem("booking_state");
    found.booking.state = *state;
    const auto saved = BookingRepository(context.database).save(found);
    return saved ? BookingAnswer(found.booking) : std::unexpected(saved.error());
}

BookingAnswer readBooking(Context& context, const BookingAsker& asker, const QUuid& booking)
{
    const auto known = ofBranch(context, asker.branch, booking);
    if (!known)
        return std::unexpected(known.error());
    if (const auto* refusal = std::get_if<Problem>(&*known))
        return *refusal;
    return std::get<BranchBooking>(*known).booking;
}

} // namespace hui::community
