// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/EstateWire.h"

#include "app/core/IdText.h"

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 500;

LocalText readText(JsonReader& reader)
{
    return {reader.string("zh"_L1, 100, 1), reader.string("en"_L1, 100, 1)};
}

QJsonObject textJson(const LocalText& text)
{
    return {{u"zh"_s, text.zh}, {u"en"_s, text.en}};
}

PartyKind readKind(JsonReader& reader, QLatin1StringView key)
{
    const auto kind = partyKindOf(reader.string(key, 16, 1));
    if (!kind)
        reader.refuse(key, "No such party.");
    return kind.value_or(PartyKind::Bank);
}

PartyNeed readNeed(JsonReader& reader)
{
    return {readKind(reader, "party"_L1), reader.list("documents"_L1, 10, [](JsonReader& paper) {
                DocumentNeed made{paper.string("key"_L1, 40, 1), paper.object("label"_L1, readText),
                    paper.string("rule"_L1, 40), paper.boolean("required"_L1)};
                // of a template from before copies were kept: the number is enough
                const auto copy
                    = copyNeedOf(paper.optionalString("copy"_L1, 10).value_or(u"none"_s));
                if (!copy)
                    paper.refuse("copy"_L1, "There is no such need of a copy.");
                made.copy = copy.value_or(CopyNeed::None);
                made.paper = paper.optionalObject("paper"_L1, readText).value_or(LocalText());
                return made;
            })};
}

EstateTemplate readTemplate(JsonReader& reader)
{
    EstateTemplate made;
    made.id = reader.string("template"_L1, 20, 1);
    made.name = reader.object("name"_L1, readText);
    made.parties = reader.list("parties"_L1, 4, readNeed);
    made.services = reader.list("services"_L1, 20, [](JsonReader& link) {
        return ServiceLink{link.string("module"_L1, 40, 1), link.string("argument"_L1, 40),
            link.object("label"_L1, readText)};
    });
    made.topics = reader.list("topics"_L1, 20, [](JsonReader& topic) {
        return ParameterChoice{topic.string("key"_L1, 20, 1), topic.object("label"_L1, readText)};
    });
    return made;
}

Estate readEstate(JsonReader& reader)
{
    return {reader.string("id"_L1, 40, 1), reader.object("name"_L1, readText),
        reader.object("template"_L1, readTemplate), reader.optionalInteger("metres"_L1, 0),
        reader.optionalString("biller"_L1, 40).value_or(QString())};
}

QJsonObject estateJson(const Estate& estate)
{
    return {{u"id"_s, estate.id}, {u"name"_s, textJson(estate.name)},
        {u"template"_s, toJson(estate.templ)},
        {u"metres"_s, estate.metres ? QJsonValue(*estate.metres) : QJsonValue()},
        {u"biller"_s, estate.biller}};
}

constexpr const char* standings[] = {"coming", "here", "forgotten"};

PartyCopy readCopy(JsonReader& reader)
{
    PartyCopy copy{
        reader.string("paper"_L1, 40, 1), reader.uuid("copy"_L1), reader.timestamp("taken_at"_L1)};
    const QString standing = reader.string("standing"_L1, 10, 1);
    for (const CopyStanding each :
        {CopyStanding::Coming, CopyStanding::Here, CopyStanding::Forgotten})
        if (standing == QLatin1StringView(standings[static_cast<int>(each)])) {
            copy.standing = each;
            return copy;
        }
    reader.refuse("standing"_L1, "No copy stands so.");
    return copy;
}

Party readParty(JsonReader& reader)
{
    Party party{reader.uuid("id"_L1), readKind(reader, "party"_L1), reader.string("name"_L1, 100),
        reader.string("building"_L1, 10), reader.date("from"_L1), reader.date("until"_L1),
        reader.boolean("ended"_L1), reader.money("contribution"_L1)};
    if (reader.isPresent("copies"_L1)) // kept at the desk from before there were any: none
        party.copies = reader.list("copies"_L1, mostRows, readCopy);
    return party;
}

Notice readNotice(JsonReader& reader)
{
    return {reader.uuid("id"_L1), reader.string("group"_L1, 20, 1),
        reader.string("topic"_L1, 20, 1), reader.string("title"_L1, 100, 1), reader.date("from"_L1),
        reader.date("until"_L1), static_cast<int>(reader.integer("members"_L1, 0, 1'000'000)),
        static_cast<int>(reader.integer("seen"_L1, 0, 1'000'000))};
}

Offer readOffer(JsonReader& reader)
{
    return {reader.uuid("id"_L1), reader.uuid("party"_L1), reader.string("merchant"_L1, 100, 1),
        reader.string("title"_L1, 100, 1), reader.date("from"_L1), reader.date("until"_L1),
        reader.integer("within"_L1, 1, 50'000)};
}

PartyCount readCount(JsonReader& reader)
{
    return {readKind(reader, "party"_L1),
        static_cast<int>(reader.integer("signed"_L1, 0, 1'000'000)),
        static_cast<int>(reader.integer("active"_L1, 0, 1'000'000))};
}

Settlement readSettlement(JsonReader& reader)
{
    Settlement sheet{reader.string("month"_L1, 7, 7), reader.money("turnover"_L1),
        reader.money("fees"_L1), reader.money("contributions"_L1), readShares(reader, "shares"_L1),
        reader.boolean("settled"_L1)};
    // of a platform, or kept at the desk, from before anything was carried: nothing
    sheet.carried = reader.optionalMoney("carried"_L1).value_or(Money::fen(0));
    return sheet;
}

QJsonObject json(const Party& party)
{
    QJsonArray copies;
    for (const PartyCopy& copy : party.copies)
        copies.append(QJsonObject{{u"paper"_s, copy.paper}, {u"copy"_s, idText(copy.id)},
            {u"taken_at"_s, timestampToJson(copy.takenAt)},
            {u"standing"_s, QString::fromLatin1(standings[static_cast<int>(copy.standing)])}});
    return {{u"id"_s, idText(party.id)}, {u"party"_s, nameOf(party.kind)}, {u"name"_s, party.name},
        {u"building"_s, party.building}, {u"from"_s, party.from.toString(Qt::ISODate)},
        {u"until"_s, party.until.toString(Qt::ISODate)}, {u"ended"_s, party.isEnded},
        {u"contribution"_s, moneyToJson(party.contribution)}, {u"copies"_s, copies}};
}

QJsonObject json(const Notice& notice)
{
    return {{u"id"_s, idText(notice.id)}, {u"group"_s, notice.group}, {u"topic"_s, notice.topic},
        {u"title"_s, notice.title}, {u"from"_s, notice.from.toString(Qt::ISODate)},
        {u"until"_s, notice.until.toString(Qt::ISODate)}, {u"members"_s, notice.members},
        {u"seen"_s, notice.seen}};
}

QJsonObject json(const Offer& offer)
{
    return {{u"id"_s, idText(offer.id)}, {u"party"_s, idText(offer.party)},
        {u"merchant"_s, offer.merchant}, {u"title"_s, offer.title},
        {u"from"_s, offer.from.toString(Qt::ISODate)},
        {u"until"_s, offer.until.toString(Qt::ISODate)}, {u"within"_s, offer.within}};
}

QJsonObject json(const PartyCount& count)
{
    return {{u"party"_s, nameOf(count.kind)}, {u"signed"_s, count.signedUp},
        {u"active"_s, count.active}};
}

QJsonObject json(const Settlement& sheet)
{
    return {{u"month"_s, sheet.month}, {u"turnover"_s, moneyToJson(sheet.turnover)},
        {u"fees"_s, moneyToJson(sheet.fees)},
        {u"contributions"_s, moneyToJson(sheet.contributions)}, {u"shares"_s, toJson(sheet.shares)},
        {u"settled"_s, sheet.isSettled}, {u"carried"_s, moneyToJson(sheet.carried)}};
}

template <class Value>
QJsonArray arrayOf(const QList<Value>& values)
{
    QJsonArray all;
    for (const Value& each : values)
        all.append(json(each));
    return all;
}

template <class Value>
Result<Value> finished(JsonReader& reader, Value value)
{
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return value;
}

} // namespace

QJsonObject toJson(const EstateTemplate& templ)
{
    QJsonArray parties;
    for (const PartyNeed& need : templ.parties) {
        QJsonArray papers;
        for (const DocumentNeed& paper : need.documents) {
            QJsonObject told{{u"key"_s, paper.key}, {u"label"_s, textJson(paper.label)},
                {u"rule"_s, paper.rule}, {u"required"_s, paper.required},
                {u"copy"_s, nameOf(paper.copy)}};
            if (!paper.paper.zh.isEmpty())
                told.insert(u"paper"_s, textJson(paper.paper));
            papers.append(told);
        }
        parties.append(QJsonObject{{u"party"_s, nameOf(need.kind)}, {u"documents"_s, papers}});
    }
    QJsonArray services;
    for (const ServiceLink& link : templ.services)
        services.append(QJsonObject{{u"module"_s, link.module}, {u"argument"_s, link.argument},
            {u"label"_s, textJson(link.label)}});
    QJsonArray topics;
    for (const ParameterChoice& topic : templ.topics)
        topics.append(QJsonObject{{u"key"_s, topic.key}, {u"label"_s, textJson(topic.text)}});
    return {{u"template"_s, templ.id}, {u"name"_s, textJson(templ.name)}, {u"parties"_s, parties},
        {u"services"_s, services}, {u"topics"_s, topics}};
}

Result<EstateTemplate> templateFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader, readTemplate(reader));
}

QJsonObject toJson(const QList<Estate>& estates)
{
    QJsonArray all;
    for (const Estate& each : estates)
        all.append(estateJson(each));
    return {{u"estates"_s, all}};
}

Result<QList<Estate>> estatesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader, reader.list("estates"_L1, mostRows, readEstate));
}

QJsonObject toJson(const EstateView& view)
{
    return {{u"estate"_s, estateJson(view.estate)}, {u"day"_s, view.day.toString(Qt::ISODate)},
        {u"parties"_s, arrayOf(view.parties)}, {u"notices"_s, arrayOf(view.notices)},
        {u"offers"_s, arrayOf(view.offers)}, {u"counts"_s, arrayOf(view.counts)},
        {u"settlements"_s, arrayOf(view.settlements)}};
}

Result<EstateView> estateViewFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    EstateView view{reader.object("estate"_L1, readEstate), reader.date("day"_L1),
        reader.list("parties"_L1, mostRows, readParty),
        reader.list("notices"_L1, mostRows, readNotice),
        reader.list("offers"_L1, mostRows, readOffer), reader.list("counts"_L1, 4, readCount),
        reader.list("settlements"_L1, 60, readSettlement)};
    return finished(reader, view);
}

QJsonObject toJson(const QList<Party>& parties)
{
    return {{u"parties"_s, arrayOf(parties)}};
}

Result<QList<Party>> partiesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader, reader.list("parties"_L1, mostRows, readParty));
}

Result<QByteArray> copyFromJson(const QJsonObject& json)
{
    constexpr qsizetype longest = (PaperCopy::mostBytes + 2) / 3 * 4;
    JsonReader reader(json);
    (void)reader.string("paper"_L1, 40, 1);
    (void)reader.timestamp("taken_at"_L1);
    const QByteArray picture
        = QByteArray::fromBase64(reader.string("picture"_L1, longest, 1).toLatin1());
    return finished(reader, picture);
}

QJsonArray toJson(const QList<Share>& shares)
{
    QJsonArray all;
    for (const Share& share : shares)
        all.append(QJsonObject{{u"party"_s, nameOf(share.party)}, {u"parts"_s, share.parts},
            {u"amount"_s, moneyToJson(share.amount)}});
    return all;
}

QList<Share> readShares(JsonReader& reader, QLatin1StringView key)
{
    return reader.list(key, 4, [](JsonReader& share) {
        return Share{readKind(share, "party"_L1),
            static_cast<int>(share.integer("parts"_L1, 0, allParts)), share.money("amount"_L1)};
    });
}

} // namespace hui::estate
