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

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 1'000;
constexpr qsizetype mostHere = 50;

struct FoundOffer {
    OfferHere here;
    QVariant about; ///< the merchant, closed
};

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
    auto row = m_database.run(
        u"SELECT o.offer, o.party, p.about, o.title, o.valid_from, o.valid_until, o.metres,"
        " e.estate, e.name, e.name_en, e.latitude, e.longitude FROM estate_offer o"
        " JOIN estate_party p ON p.party = o.party JOIN estate e ON e.estate = o.estate"
        " WHERE o.valid_from <= ? AND o.valid_until >= ? AND p.ended_on = ''"
        " AND p.valid_from <= ? AND p.valid_until >= ?"
        " ORDER BY o.valid_from DESC, o.offer LIMIT ?"_s,
        {on, on, on, on, mostRead});
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
