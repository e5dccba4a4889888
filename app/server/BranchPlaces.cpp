// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/BranchPlaces.h"

#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

const QString timeForm = u"HH:mm"_s;

BranchPlace placeIn(const Query& row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
        {row.value(3).toString(), row.value(4).toString()},
        QTime::fromString(row.value(5).toString(), timeForm),
        QTime::fromString(row.value(6).toString(), timeForm),
        {row.value(7).toInt(), row.value(8).toInt()}};
}

} // namespace

Result<QList<BranchPlace>> BranchPlaces::all() const
{
    auto found = m_database.run(u"SELECT b.branch, b.name, b.bank, p.address_zh, p.address_en,"
                                " p.opens, p.closes, p.latitude, p.longitude FROM branch_place p"
                                " JOIN branch b ON b.branch = p.branch ORDER BY b.branch"_s);
    if (!found)
        return std::unexpected(found.error());
    QList<BranchPlace> places;
    while (found->next())
        places.append(placeIn(*found));
    return places;
}

Result<std::optional<BranchPlace>> BranchPlaces::byCode(const QString& code) const
{
    const auto places = all();
    if (!places)
        return std::unexpected(places.error());
    for (const BranchPlace& place : *places)
        if (place.code == code)
            return place;
    return std::nullopt;
}

Result<Done> BranchPlaces::save(const BranchPlace& place)
{
    return done(m_database.run(
        u"INSERT INTO branch_place(branch, address_zh, address_en, opens, closes, latitude,"
        " longitude) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT(branch) DO UPDATE SET"
        " address_zh = excluded.address_zh, address_en = excluded.address_en,"
        " opens = excluded.opens, closes = excluded.closes, latitude = excluded.latitude,"
        " longitude = excluded.longitude"_s,
        {place.code, place.address.zh, place.address.en, place.opens.toString(timeForm),
            place.closes.toString(timeForm), place.at.latitude, place.at.longitude}));
}

} // namespace hui::server
