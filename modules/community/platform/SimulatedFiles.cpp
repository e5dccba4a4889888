// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/Masking.h"
#include "app/store/Database.h"
#include "modules/community/platform/FileRepository.h"
#include "modules/community/platform/SampleFiles.h"
#include "modules/community/platform/SimulatedHospitals.h"

#include <algorithm>

// The bills and deposits of simulated hospitals.

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

using FileAnswer = HospitalAnswer::Kind;

Money moneyIn(const QJsonObject& about, const QString& key)
{
    return Money::fen(about.value(key)[u"minor"].toInteger());
}

QList<BillItem> itemsIn(const QJsonObject& about)
{
    QList<BillItem> items;
    for (const QJsonValue& each : about.value(u"items"_s).toArray()) {
        const QJsonObject item = each.toObject();
        items.append({item.value(u"item"_s).toString(), item.value(u"name"_s).toString(),
            moneyIn(item, u"total"_s), moneyIn(item, u"pool"_s), moneyIn(item, u"account"_s)});
    }
    return items;
}

/// The items that are paid and were not given back.
QStringList paidItems(const QList<FileCharge>& charges)
{
    QStringList paid;
    for (const FileCharge& each : charges) {
        const bool isUndone = std::ranges::any_of(
            charges, [&each](const FileCharge& other) { return other.original == each.reference; });
        if (each.amount.isPositive() && !isUndone)
            paid += each.items;
    }
    return paid;
}

Money sumOfCharges(const QList<FileCharge>& charges)
{
    Money sum = Money::fen(0);
    for (const FileCharge& each : charges)
        sum = Money::fen(sum.minor() + each.amount.minor());
    return sum;
}

QList<BillItem> openItems(const HospitalFile& file, const QList<FileCharge>& charges)
{
    const QStringList paid = paidItems(charges);
    QList<BillItem> open;
    for (const BillItem& each : itemsIn(file.about))
        if (!paid.contains(each.id))
            open.append(each);
    return open;
}

Stay stayIn(const HospitalFile& file, const QList<FileCharge>& charges)
{
    Stay stay{file.id, file.hospital, {}, file.about.value(u"ward"_s).toString(),
        QDate::fromString(file.about.value(u"since"_s).toString(), Qt::ISODate), {},
        moneyIn(file.about, u"paid"_s), moneyIn(file.about, u"used"_s)};
    stay.paid = Money::fen(stay.paid.minor() + sumOfCharges(charges).minor());
    return stay;
}

/// Whether the hospital takes the money: the items are open and come to it, or it has the stay.
bool takes(const HospitalFile& file, const QList<FileCharge>& charges, const HospitalCharge& asked)
{
    if (file.kind == u"stay")
        return asked.items.isEmpty() && asked.amount.isPositive();
    QList<BillItem> chosen; // one that is named twice is there once
    for (const BillItem& each : openItems(file, charges))
        if (asked.items.contains(each.id))
            chosen.append(each);
    return file.kind == u"visit" && !chosen.isEmpty() && chosen.size() == asked.items.size()
        && sumOf(chosen).due() == asked.amount;
}

/// Whether it gives money back: the very payment of a visit, once, or no more than is left.
bool givesBack(
    const HospitalFile& file, const QList<FileCharge>& charges, const HospitalCharge& asked)
{
    if (file.kind == u"stay")
        return asked.amount.isPositive()
            && asked.amount.minor() <= stayIn(file, charges).balance().minor();
    const auto original = std::ranges::find(charges, asked.original, &FileCharge::reference);
    const bool isUndone = std::ranges::any_of(
        charges, [&asked](const FileCharge& each) { return each.original == asked.original; });
    return original != charges.end() && !isUndone && original->amount == asked.amount;
}

} // namespace

/// The files of a patient; the first time they are made.
Result<QList<HospitalFile>> SimulatedHospitals::filesOf(Database& database,
    const Hospital& hospital, const QString& kind, const HospitalPatient& patient,
    const QList<QJsonObject>& samples) const
{
    FileRepository files(database);
    const auto known = files.of(hospital.id, kind, patient.documentKey);
    if (!known || !known->isEmpty())
        return known;
    for (const QJsonObject& about : samples) {
        HospitalFile file{{}, hospital.id, kind, int(samples.indexOf(about)) + 1, about};
        file.id = files.idFor(file, patient.documentKey);
        if (const auto added = files.add(file, patient.documentKey); !added)
            return std::unexpected(added.error());
    }
    return files.of(hospital.id, kind, patient.documentKey);
}

Result<QList<Visit>> SimulatedHospitals::visits(Database& database, const Hospital& hospital,
    const HospitalPatient& patient, const QDate& today)
{
    const auto files = filesOf(database, hospital, u"visit"_s, patient,
        sampleVisits(hospital.id, patient.documentKey, today));
    if (!files)
        return std::unexpected(files.error());
    QList<Visit> visits;
    for (const HospitalFile& file : *files) {
        const auto charges = FileRepository(database).chargesOf(file.id);
        if (!charges)
            return std::unexpected(charges.error());
        visits.append(
            {file.id, hospital.id, hospital.name, file.about.value(u"department"_s).toString(),
                QDate::fromString(file.about.value(u"date"_s).toString(), Qt::ISODate),
                maskName(patient.name), openItems(file, *charges)});
    }
    return visits;
}

Result<QList<Stay>> SimulatedHospitals::stays(Database& database, const Hospital& hospital,
    const HospitalPatient& patient, const QDate& today)
{
    const auto files = filesOf(database, hospital, u"stay"_s, patient,
        sampleStays(hospital.id, patient.documentKey, today));
    if (!files)
        return std::unexpected(files.error());
    QList<Stay> stays;
    for (const HospitalFile& file : *files) {
        const auto charges = FileRepository(database).chargesOf(file.id);
        if (!charges)
            return std::unexpected(charges.error());
        Stay stay = stayIn(file, *charges);
        stay.hospitalName = hospital.name;
        stay.patient = maskName(patient.name);
        stays.append(stay);
    }
    return stays;
}

Result<QList<MedicalReport>> SimulatedHospitals::reports(Database& database,
    const Hospital& hospital, const HospitalPatient& patient, const QDate& today)
{
    const auto files = filesOf(database, hospital, u"report"_s, patient,
        sampleReports(hospital.id, patient.documentKey, today));
    if (!files)
        return std::unexpected(files.error());
    QList<MedicalReport> reports;
    for (const HospitalFile& file : *files) {
        MedicalReport report{
            {file.id, hospital.name,
                QDate::fromString(file.about.value(u"date"_s).toString(), Qt::ISODate),
                maskName(patient.name)},
            file.about.value(u"title"_s).toString(), file.about.value(u"department"_s).toString()};
        for (const QJsonValue& each : file.about.value(u"figures"_s).toArray())
            report.figures.append(
                {each[u"name"].toString(), each[u"value"].toString(), each[u"range"].toString()});
        reports.append(report);
    }
    return reports;
}

/// A charge that its books hold, answered as its temper is.
Result<HospitalAnswer> SimulatedHospitals::answerForCharge(
    Database& database, const QUuid& reference)
{
    FileRepository files(database);
    auto known = files.charge(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return HospitalAnswer{FileAnswer::Unheard};
    const auto behaviour = behaviourOf(database, (*known)->hospital);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == HospitalBehaviour::Never)
        return HospitalAnswer{FileAnswer::Silent};
    if ((*known)->unanswered == 0)
        return HospitalAnswer{FileAnswer::Done};
    --(*known)->unanswered;
    const auto saved = files.save(**known);
    return saved ? Result<HospitalAnswer>(HospitalAnswer{FileAnswer::Silent})
                 : std::unexpected(saved.error());
}

/// Books what is asked unless it is known already, the file locked: asked twice at once it is
/// booked once and both are told so.
Result<HospitalAnswer> SimulatedHospitals::bookCharge(
    Database& database, const HospitalCharge& asked, bool isBack)
{
    const auto behaviour = behaviourOf(database, asked.hospital);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == HospitalBehaviour::Never)
        return HospitalAnswer{FileAnswer::Silent};
    FileRepository files(database);
    if (const auto locked = files.lock(asked.subject); !locked)
        return std::unexpected(locked.error());
    const auto known = answerForCharge(database, asked.reference);
    if (!known || known->kind != FileAnswer::Unheard)
        return known;
    const auto file = files.byId(asked.subject);
    const auto charges = files.chargesOf(asked.subject);
    if (!file || !charges)
        return std::unexpected(file ? charges.error() : file.error());
    const bool wants = *file && (*file)->hospital == asked.hospital
        && (isBack ? givesBack(**file, *charges, asked) : takes(**file, *charges, asked));
    if (!wants || *behaviour == HospitalBehaviour::Refuses)
        return HospitalAnswer{FileAnswer::Refused};
    const bool isHeard = *behaviour == HospitalBehaviour::Normal;
    const auto saved = files.save({asked.reference, asked.hospital, asked.subject, asked.items,
        Money::fen(isBack ? -asked.amount.minor() : asked.amount.minor()), asked.original,
        *behaviour == HospitalBehaviour::Late ? 1 : 0});
    if (!saved)
        return std::unexpected(saved.error());
    return HospitalAnswer{isHeard ? FileAnswer::Done : FileAnswer::Silent};
}

Result<HospitalAnswer> SimulatedHospitals::charge(Database& database, const HospitalCharge& asked)
{
    return database.transaction([&] { return bookCharge(database, asked, false); });
}

Result<HospitalAnswer> SimulatedHospitals::giveBack(Database& database, const HospitalCharge& asked)
{
    return database.transaction([&] { return bookCharge(database, asked, true); });
}

} // namespace hui::community
