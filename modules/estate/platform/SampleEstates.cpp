// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/SampleEstates.h"

#include "app/core/Clock.h"
#include "modules/estate/platform/EstateRepository.h"

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

const QDate sampleFrom(2026, 1, 1);
const QDate sampleUntil(2028, 12, 31);

QUuid sampleId(const QString& what)
{
    static const QUuid space(u"{6f1f3c1e-8a0b-5d57-9d0e-0c5b7f0e5a11}"_s);
    return QUuid::createUuidV5(space, what);
}

struct SampleEstate {
    const char* id;
    const char* templ;
    const char* zh;
    const char* en;
    GeoPoint place;
    const char* biller; ///< of its property fees
};

constexpr SampleEstate sampleEstates[] = {
    {"320500-e1", "community", "青云花园（样例）", "Qingyun Garden (sample)",
        {31'300'600, 120'588'200}, "320500-property-1"},
    {"320500-e2", "park", "示例科技园", "Sample Science Park", {31'318'000, 120'612'000},
        "320583-property-1"},
    {"320500-e3", "campus", "示例大学校区", "Sample University Campus", {31'352'000, 120'701'000},
        "320200-property-1"},
};

struct SampleParty {
    PartyKind kind;
    const char* name;
    const char* building;
    qint64 contribution; ///< fen
};

constexpr SampleParty sampleParties[] = {
    {PartyKind::Bank, "青云路智慧网点", "", 0},
    {PartyKind::Property, "样例物业服务公司", "", 0},
    {PartyKind::Merchant, "样例便利店", "1", 30'000},
    {PartyKind::Merchant, "样例药房", "2", 45'001},
    {PartyKind::Resident, "陈例安", "1", 0},
    {PartyKind::Resident, "林例宁", "3", 0},
};

Result<Done> seedParties(EstateRepository& estates, const SampleEstate& sample, const QDateTime& at)
{
    const QString id = QString::fromLatin1(sample.id);
    int number = 0;
    for (const SampleParty& party : sampleParties) {
        ++number;
        if (party.kind == PartyKind::Resident && QLatin1StringView(sample.templ) == "park"_L1)
            continue;
        SignUp act{.estate = id, .kind = party.kind, .name = QString::fromUtf8(party.name)};
        act.building = QString::fromLatin1(party.building);
        act.documents.insert(
            party.kind == PartyKind::Resident ? u"resident_id"_s : u"credit_code"_s,
            u"sample-%1"_s.arg(number));
        act.contribution = Money::fen(party.contribution);
        act.from = sampleFrom;
        act.until = sampleUntil;
        const auto added = estates.add(
            sampleId(u"%1/party/%2"_s.arg(id).arg(number)), act, {u"0512-08"_s, at, {}});
        if (!added)
            return added;
    }
    const QUuid shop = sampleId(id + u"/party/3"_s);
    const auto offered = estates.add(sampleId(id + u"/offer"_s),
        MakeOffer{id, shop, u"持卡满 50 减 5"_s, sampleFrom, sampleUntil, 5'000});
    if (!offered)
        return offered;
    return estates.add(sampleId(id + u"/notice"_s),
        Publish{id, u"all"_s, u"service"_s, u"物业费可在网点柜面缴纳"_s, sampleFrom, sampleUntil});
}

} // namespace

Result<Done> seedEstates(server::Context& context)
{
    EstateRepository estates(context.database);
    for (const SampleEstate& sample : sampleEstates) {
        const auto added
            = estates.addEstate({QString::fromLatin1(sample.id), QString::fromLatin1(sample.templ),
                {QString::fromUtf8(sample.zh), QString::fromLatin1(sample.en)}, sample.place,
                QString::fromLatin1(sample.biller)});
        if (!added)
            return added;
        if (const auto seeded = seedParties(estates, sample, context.clock.nowUtc()); !seeded)
            return seeded;
    }
    return Done{};
}

} // namespace hui::estate
