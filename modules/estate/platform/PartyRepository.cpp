// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/PartyRepository.h"

#include "app/core/IdText.h"
#include "app/core/Masking.h"
#include "app/server/PaperCopies.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

QDate partyDay(const QVariant& column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

PartyCopy copyOf(const server::CopyRow& row)
{
    using enum CopyStanding;
    return {row.name.paper, row.name.id, row.purpose.takenAt,
        row.isHere()                    ? Here
            : row.forgottenAt.isValid() ? Forgotten
                                        : Coming};
}

} // namespace

Result<QList<Party>> PartyRepository::withCopies(Result<QList<Party>> parties) const
{
    if (!parties)
        return parties;
    QStringList subjects;
    for (const Party& each : *parties)
        subjects.append(idText(each.id));
    const auto copies = server::PaperCopies(m_database).ofAll(u"estate"_s, subjects);
    if (!copies)
        return std::unexpected(copies.error());
    for (Party& each : *parties)
        for (const server::CopyRow& row : copies->values(idText(each.id)))
            each.copies.append(copyOf(row));
    return parties;
}

Result<QString> PartyRepository::recordOf(const QUuid& party) const
{
    auto row
        = m_database.run(u"SELECT customer FROM estate_party WHERE party = ?"_s, {idText(party)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<QString> PartyRepository::nameIn(const QString& party, const QVariant& about) const
{
    ClosedRow row(m_database, "estate_party", party);
    const QString opened = row.open("about", about);
    if (const auto finished = row.finish(); !finished)
        return std::unexpected(finished.error());
    return QJsonDocument::fromJson(opened.toUtf8()).object().value(u"name"_s).toString();
}

template <class Fits>
Result<QList<Party>> PartyRepository::where(
    const QString& condition, const QVariantList& values, Fits fits) const
{
    auto row = m_database.run(u"SELECT party, kind, about, building, valid_from, valid_until,"
                              " ended_on, contribution FROM estate_party WHERE "_s
            + condition,
        values);
    if (!row)
        return std::unexpected(row.error());
    QList<Party> parties;
    while (parties.size() < mostParties && row->next()) {
        const auto name = nameIn(row->value(0).toString(), row->value(2));
        if (!name)
            return std::unexpected(name.error());
        if (!fits(*name, row->value(3).toString()))
            continue;
        const PartyKind kind = partyKindOf(row->value(1).toString()).value_or(PartyKind::Bank);
        parties.append({QUuid::fromString(row->value(0).toString()), kind,
            kind == PartyKind::Resident ? maskName(*name) : *name, row->value(3).toString(),
            partyDay(row->value(4)), partyDay(row->value(5)), !row->value(6).toString().isEmpty(),
            Money::fen(row->value(7).toLongLong()), {}});
    }
    return withCopies(parties);
}

Result<QList<Party>> PartyRepository::first(const QString& estate, const QUuid& named) const
{
    return where(u"estate = ? ORDER BY CASE WHEN party = ? THEN 0 ELSE 1 END, ended_on,"
                 " signed_at DESC, party LIMIT ?"_s,
        {estate, idText(named), mostParties}, [](const QString&, const QString&) { return true; });
}

Result<QList<Party>> PartyRepository::find(const QString& estate, const QString& typed) const
{
    return where(u"estate = ? ORDER BY ended_on, signed_at DESC, party"_s, {estate},
        [&](const QString& name, const QString& building) {
            return name.contains(typed, Qt::CaseInsensitive) || building == typed;
        });
}

} // namespace hui::estate
