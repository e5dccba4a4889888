// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/OfferHere.h"

#include "app/core/JsonReader.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 200;

struct EstateName {
    QString zh;
    QString en;
};

OfferHere readOffer(JsonReader& reader)
{
    (void)reader.uuid("id"_L1);
    (void)reader.date("from"_L1);
    OfferHere offer{reader.string("merchant"_L1, 100, 1), reader.string("title"_L1, 100, 1),
        reader.date("until"_L1), reader.string("estate"_L1, 40, 1)};
    const EstateName name = reader.object("estate_name"_L1, [](JsonReader& text) {
        return EstateName{text.string("zh"_L1, 100, 1), text.string("en"_L1, 100, 1)};
    });
    offer.estateName = name.zh;
    offer.estateNameEn = name.en;
    offer.metres = reader.integer("metres"_L1, 0, 1'000'000);
    return offer;
}

} // namespace

Result<QList<OfferHere>> offersFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QList<OfferHere> offers = reader.list("offers"_L1, mostOffers, readOffer);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return offers;
}

} // namespace hui::community
