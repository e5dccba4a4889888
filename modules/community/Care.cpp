// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/Care.h"

#include "app/core/JsonReader.h"
#include "modules/community/BookingWire.h"
#include "modules/community/WaitingWire.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostVisits = 200;

/// Reads a part as what it is told by itself.
template <class Part>
Part readPart(JsonReader& reader, QLatin1StringView key, const QJsonObject& json,
    Result<Part> (*read)(const QJsonObject&))
{
    const auto part = read(json);
    if (part)
        return *part;
    reader.refuse(key, part.error().text);
    return {};
}

CareVisit readCareVisit(JsonReader& reader)
{
    CareVisit visit;
    const auto booking = reader.optionalObject("booking"_L1);
    visit.booking
        = readPart(reader, "booking"_L1, booking.value_or(QJsonObject()), bookingFromJson);
    if (const auto role = reader.optionalString("role"_L1, 16)) {
        visit.role = linkRoleOf(*role);
        if (!visit.role)
            reader.refuse("role"_L1, "Not a word of this list.");
    }
    if (const auto waiting = reader.optionalObject("waiting"_L1))
        visit.waiting = readPart(reader, "waiting"_L1, *waiting, waitingFromJson);
    return visit;
}

} // namespace

QJsonObject toJson(const QList<CareVisit>& visits)
{
    QJsonArray told;
    for (const CareVisit& each : visits) {
        QJsonObject json{{u"booking"_s, toJson(each.booking)}};
        if (each.role)
            json.insert(u"role"_s, nameOf(*each.role));
        if (each.waiting)
            json.insert(u"waiting"_s, toJson(*each.waiting));
        told.append(json);
    }
    return {{u"visits"_s, told}};
}

Result<QList<CareVisit>> careVisitsFromJson(const QJsonObject& json)
{
    JsonReader reader(json, u"visits"_s);
    const auto visits = reader.list("visits"_L1, mostVisits, readCareVisit);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return visits;
}

bool actsFor(const CustomerLink& link, const QDate& day)
{
    return (link.role == LinkRole::Ward || link.role == LinkRole::Principal) && link.stands(day);
}

} // namespace hui::community
