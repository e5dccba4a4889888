// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/OfferRepository.h"

#include "app/core/GeoPoint.h"
#include "app/core/IdText.h"
#include "app/server/BranchPlaces.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "modules/estate/platform/PartyRepository.h"

#include <QVariant>

#include <algorithm>
#include <cstdlib>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 1'000; ///< the nearest; each is measured, and the next ones are farther
constexpr qsizetype mostHere = 50;

struct FoundOffer {
    OfferHere here;
    QVariant about; ///< the merchant, closed
};

/// A branch in a query that measures roughly: it takes whoever may be near enough, and more.
struct Nearness {
    QVariant latitude;
    QVariant longitude;
    qint64 metresNorth; ///< that a degree of latitude has at least
    qint64 metresEast; ///< that a degree of longitude has at least, as far away as an offer holds
};

Nearness nearnessOf(const GeoPoint& at)
{
    constexpr int degree = 1'000'000;
    constexpr int farthest = degree / 2; // of latitude: more than the 50,000 m of an offer
    constexpr int polar = 85 * degree; // there the parallels bend too much to be measured along
    const int away = std::abs(at.latitude) + farthest;
    const qint64 east = away > polar ? 0 : metresBetween({away, 0}, {away, degree}) * 999 / 1'000;
    return {at.latitude, at.longitude, metresBetween({0, 0}, {degree, 0}), east};
}

QDate offerDay(const QVariant& column)
{
    return QDate::fromString(column.toString(), Qt::ISODate);
}

} // namespace

Result<QList<OfferHere>> OfferRepository::at(const QString& branch, const QDate& day) const
{
    const auto place = server::BranchPlaces(m_database).byCode(branch);
    if (!place)
        return std::unexpected(place.error());
    if (!*place)
        return QList<OfferHere>();
    const QString on = dayColumn(day);
    const Nearness near = nearnessOf((*place)->at);
    auto row = m_database.run(
        u"SELECT n.offer, n.party, n.about, n.title, n.valid_from, n.valid_until, n.metres,"
        " n.estate, n.name, n.name_en, n.latitude, n.longitude FROM ("
        "SELECT o.offer, o.party, p.about, o.title, o.valid_from, o.valid_until, o.metres,"
        " e.estate, e.name, e.name_en, e.latitude, e.longitude, e.north * ? / 1000000 AS north,"
        " CASE WHEN e.east > 180000000 THEN 360000000 - e.east ELSE e.east END * ? / 1000000"
        " AS east FROM estate_offer o JOIN estate_party p ON p.party = o.party"
        " JOIN (SELECT estate, name, name_en, latitude, longitude, ABS(latitude - ?) AS north,"
        " ABS(longitude - ?) AS east FROM estate) e ON e.estate = o.estate"
        " WHERE o.valid_from <= ? AND o.valid_until >= ? AND p.ended_on = ''"
        " AND p.valid_from <= ? AND p.valid_until >= ?) n"
        " WHERE n.north <= n.metres AND n.east <= n.metres"
        " ORDER BY n.north * n.north + n.east * n.east, n.valid_from DESC, n.offer LIMIT ?"_s,
        {near.metresNorth, near.metresEast, near.latitude, near.longitude, on, on, on, on,
            mostRead});
    if (!row)
        return std::unexpected(row.error());
    QList<FoundOffer> found;
    while (row->next()) {
        const GeoPoint there{row->value(10).toInt(), row->value(11).toInt()};
        const OfferHere here{
            {QUuid::fromString(row->value(0).toString()),
                QUuid::fromString(row->value(1).toString()), {}, row->value(3).toString(),
                offerDay(row->value(4)), offerDay(row->value(5)), row->value(6).toLongLong()},
            row->value(7).toString(), {row->value(8).toString(), row->value(9).toString()},
            metresBetween((*place)->at, there)};
        if (here.offer.isValid(day, here.metres))
            found.append({here, row->value(2)});
    }
    std::ranges::stable_sort(found, {}, [](const FoundOffer& each) { return each.here.metres; });
    const PartyRepository parties(m_database);
    QList<OfferHere> offers;
    for (FoundOffer& each : found) {
        const auto name = parties.nameIn(idText(each.here.offer.party), each.about);
        if (!name)
            return std::unexpected(name.error());
        if (name->isEmpty() || offers.size() == mostHere) // forgotten: nobody offers it
            continue;
        each.here.offer.merchant = *name;
        offers.append(each.here);
    }
    return offers;
}

} // namespace hui::estate
