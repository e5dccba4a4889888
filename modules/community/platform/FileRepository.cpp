// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/FileRepository.h"

#include "app/core/IdText.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <QJsonDocument>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* fileTable = "community_sim_file";
constexpr const char* filePatientIndex = "community_sim_file.patient_ix";

} // namespace

Result<QList<HospitalFile>> FileRepository::of(
    const QString& hospital, const QString& kind, const QString& documentKey) const
{
    return where(u"hospital = ? AND kind = ? AND patient_ix = ? ORDER BY place LIMIT 50"_s,
        {hospital, kind, m_database.fieldKeys().index(filePatientIndex, documentKey)});
}

Result<std::optional<HospitalFile>> FileRepository::byId(const QUuid& file) const
{
    const auto found = where(u"file = ?"_s, {idText(file)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<HospitalFile>> FileRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT file, hospital, kind, place, about FROM community_sim_file WHERE "_s + condition,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<HospitalFile> files;
    while (rows->next()) {
        ClosedRow closed(m_database, fileTable, rows->value(0).toString());
        const QString about = closed.open("about", rows->value(4));
        if (const auto opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        files.append({QUuid::fromString(rows->value(0).toString()), rows->value(1).toString(),
            rows->value(2).toString(), rows->value(3).toInt(),
            QJsonDocument::fromJson(about.toUtf8()).object()});
    }
    return files;
}

QUuid FileRepository::idFor(const HospitalFile& file, const QString& documentKey) const
{
    static const QUuid space(u"{5b7c0a0e-8d1f-4c55-9c64-2f1f3b1d7e01}"_s);
    return QUuid::createUuidV5(space,
        m_database.fieldKeys().index(filePatientIndex, documentKey) + file.hospital + file.kind
            + QString::number(file.place));
}

Result<Done> FileRepository::add(const HospitalFile& file, const QString& documentKey)
{
    const QString id = idText(file.id);
    const QString about
        = QString::fromUtf8(QJsonDocument(file.about).toJson(QJsonDocument::Compact));
    const auto added = m_database.run(
        u"INSERT INTO community_sim_file(file, hospital, kind, patient_ix, place, about)"
        " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s,
        {id, file.hospital, file.kind, m_database.fieldKeys().index(filePatientIndex, documentKey),
            file.place, ClosedRow(m_database, fileTable, id).close("about", about)});
    return added ? Result<Done>(Done{}) : std::unexpected(added.error());
}

Result<Done> FileRepository::lock(const QUuid& file)
{
    const auto locked = m_database.run(
        u"UPDATE community_sim_file SET place = place WHERE file = ?"_s, {idText(file)});
    return locked ? Result<Done>(Done{}) : std::unexpected(locked.error());
}

Result<QList<FileCharge>> FileRepository::chargesWhere(
    const QString& condition, const QString& value) const
{
    auto rows = m_database.run(u"SELECT reference, hospital, file, items, amount, original,"
                               " unanswered FROM community_sim_charge WHERE "_s
            + condition,
        {value});
    if (!rows)
        return std::unexpected(rows.error());
    QList<FileCharge> charges;
    while (rows->next())
        charges.append({QUuid::fromString(rows->value(0).toString()), rows->value(1).toString(),
            QUuid::fromString(rows->value(2).toString()),
            rows->value(3).toString().split(u',', Qt::SkipEmptyParts),
            Money::fen(rows->value(4).toLongLong()), QUuid::fromString(rows->value(5).toString()),
            rows->value(6).toInt()});
    return charges;
}

Result<QList<FileCharge>> FileRepository::chargesOf(const QUuid& file) const
{
    return chargesWhere(u"file = ? ORDER BY reference LIMIT 1000"_s, idText(file));
}

Result<std::optional<FileCharge>> FileRepository::charge(const QUuid& reference) const
{
    const auto found = chargesWhere(u"reference = ?"_s, idText(reference));
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<Done> FileRepository::save(const FileCharge& charge)
{
    const auto saved = m_database.run(
        u"INSERT INTO community_sim_charge(reference, hospital, file, items, amount, original,"
        " unanswered) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reference) DO UPDATE"
        " SET unanswered = excluded.unanswered"_s,
        {idText(charge.reference), charge.hospital, idText(charge.file),
            charge.items.isEmpty() ? QString(""_L1) : charge.items.join(u','),
            charge.amount.minor(),
            charge.original.isNull() ? QString(""_L1) : idText(charge.original),
            charge.unanswered});
    return saved ? Result<Done>(Done{}) : std::unexpected(saved.error());
}

} // namespace hui::community
