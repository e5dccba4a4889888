// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CasePhotoRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

namespace {

ClosedRow rowOf(const Database& database, const QUuid& caseId, const QString& side)
{
    return {database, "case_photo", idText(caseId) + u'/' + side};
}

Result<QList<QUuid>> idsOf(Result<Query> row)
{
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> ids;
    while (row->next())
        ids.append(QUuid::fromString(row->value(0).toString()));
    return ids;
}

} // namespace

Result<std::optional<CasePhotoRepository::Policy>> CasePhotoRepository::policyOn(
    const QDate& day) const
{
    auto row = m_database.run(u"SELECT days, most_days FROM case_photo_policy"
                              " WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1"_s,
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return Policy{row->value(0).toInt(), row->value(1).toInt()};
}

Result<QList<QUuid>> CasePhotoRepository::casesBefore(
    const QDateTime& cameOut, const QDateTime& taken, int limit) const
{
    return idsOf(
        m_database.run(u"SELECT DISTINCT p.case_id FROM case_photo p LEFT JOIN service_case c"
                       " ON c.case_id = p.case_id WHERE c.case_id IS NULL OR p.taken_at < ?"
                       " OR (c.state IN ('decided', 'followed') AND c.changed_at < ?)"
                       " ORDER BY p.case_id LIMIT ?"_s,
            {timestampToJson(taken), timestampToJson(cameOut), limit}));
}

Result<QList<QUuid>> CasePhotoRepository::cases() const
{
    return idsOf(m_database.run(u"SELECT DISTINCT case_id FROM case_photo ORDER BY case_id"_s));
}

Result<Done> CasePhotoRepository::forget(const QUuid& caseId)
{
    return done(m_database.run(u"DELETE FROM case_photo WHERE case_id = ?"_s, {idText(caseId)}));
}

Result<Done> CasePhotoRepository::keep(const QUuid& caseId, const Photo& photo)
{
    const QString picture = rowOf(m_database, caseId, photo.side)
                                .close("picture", QString::fromLatin1(photo.picture.toBase64()));
    return done(m_database.run(u"INSERT INTO case_photo(case_id, side, taken_at, picture)"
                               " VALUES (?, ?, ?, ?) ON CONFLICT (case_id, side) DO UPDATE"
                               " SET taken_at = excluded.taken_at, picture = excluded.picture"_s,
        {idText(caseId), photo.side, timestampToJson(photo.takenAt), picture}));
}

Result<QList<Photo>> CasePhotoRepository::ofCase(const QUuid& caseId) const
{
    auto row = m_database.run(u"SELECT side, taken_at, picture FROM case_photo WHERE case_id = ?"
                              " ORDER BY side DESC"_s,
        {idText(caseId)});
    if (!row)
        return std::unexpected(row.error());
    QList<Photo> photos;
    while (row->next()) {
        const QString side = row->value(0).toString();
        ClosedRow closed = rowOf(m_database, caseId, side);
        const QString picture = closed.open("picture", row->value(2));
        if (const Result<Done> opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        photos.append({side, QDateTime::fromString(row->value(1).toString(), Qt::ISODateWithMs),
            QByteArray::fromBase64(picture.toLatin1())});
    }
    return photos;
}

} // namespace hui::cases
