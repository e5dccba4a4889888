// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/EstateAct.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "modules/estate/EstateWire.h"

#include <QCoreApplication>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* actKinds[] = {"estate.sign", "estate.end", "estate.notice", "estate.seen",
    "estate.offer", "estate.settle", "estate.copy"};
static_assert(std::size(actKinds) == std::variant_size_v<EstateAct>);

QString dayText(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject jsonOf(const SignUp& act)
{
    QJsonArray documents;
    for (auto each = act.documents.begin(); each != act.documents.end(); ++each)
        documents.append(QJsonObject{{u"key"_s, each.key()}, {u"number"_s, each.value()}});
    QJsonObject json{{u"estate"_s, act.estate}, {u"kind"_s, nameOf(act.kind)},
        {u"name"_s, act.name}, {u"phone"_s, act.phone}, {u"building"_s, act.building},
        {u"room"_s, act.room}, {u"documents"_s, documents},
        {u"contribution"_s, moneyToJson(act.contribution)}, {u"from"_s, dayText(act.from)},
        {u"until"_s, dayText(act.until)}};
    if (!act.copies.isEmpty())
        json.insert(u"copies"_s, toJson(act.copies));
    return json;
}

QJsonObject jsonOf(const HandIn& act)
{
    return {{u"estate"_s, act.estate}, {u"party"_s, idText(act.party)},
        {u"copies"_s, toJson(act.copies)}};
}

QJsonObject jsonOf(const EndParty& act)
{
    return {{u"estate"_s, act.estate}, {u"party"_s, idText(act.party)}, {u"reason"_s, act.reason}};
}

QJsonObject jsonOf(const Publish& act)
{
    return {{u"estate"_s, act.estate}, {u"group"_s, act.group}, {u"topic"_s, act.topic},
        {u"title"_s, act.title}, {u"from"_s, dayText(act.from)}, {u"until"_s, dayText(act.until)}};
}

QJsonObject jsonOf(const NoteSeen& act)
{
    return {{u"estate"_s, act.estate}, {u"notice"_s, idText(act.notice)},
        {u"party"_s, idText(act.party)}};
}

QJsonObject jsonOf(const MakeOffer& act)
{
    return {{u"estate"_s, act.estate}, {u"party"_s, idText(act.party)}, {u"title"_s, act.title},
        {u"from"_s, dayText(act.from)}, {u"until"_s, dayText(act.until)},
        {u"within"_s, act.within}};
}

QJsonObject jsonOf(const Settle& act)
{
    return {{u"estate"_s, act.estate}, {u"month"_s, act.month},
        {u"total"_s, moneyToJson(act.total)}, {u"shares"_s, toJson(act.shares)}};
}

SignUp readSignUp(JsonReader& reader)
{
    SignUp act{.estate = reader.string("estate"_L1, 40, 1)};
    if (const auto kind = partyKindOf(reader.string("kind"_L1, 16, 1)))
        act.kind = *kind;
    else
        reader.refuse("kind"_L1, QT_TRANSLATE_NOOP("Error", "There is no such party here."));
    act.name = reader.string("name"_L1, 100);
    act.phone = reader.string("phone"_L1, 30);
    act.building = reader.string("building"_L1, 10);
    act.room = reader.string("room"_L1, 10);
    reader.list("documents"_L1, 10, [&act](JsonReader& each) {
        act.documents.insert(each.string("key"_L1, 40, 1), each.string("number"_L1, 40, 1));
        return 0;
    });
    act.contribution = reader.money("contribution"_L1);
    act.from = reader.date("from"_L1);
    act.until = reader.date("until"_L1);
    act.copies = readNamedCopies(reader, "copies"_L1);
    return act;
}

Publish readPublish(JsonReader& reader)
{
    return {reader.string("estate"_L1, 40, 1), reader.string("group"_L1, 20, 1),
        reader.string("topic"_L1, 20, 1), reader.string("title"_L1, 100), reader.date("from"_L1),
        reader.date("until"_L1)};
}

MakeOffer readMakeOffer(JsonReader& reader)
{
    return {reader.string("estate"_L1, 40, 1), reader.uuid("party"_L1),
        reader.string("title"_L1, 100), reader.date("from"_L1), reader.date("until"_L1),
        reader.integer("within"_L1)};
}

std::optional<EstateAct> readAct(const QString& kind, JsonReader& reader)
{
    if (kind == u"estate.sign")
        return readSignUp(reader);
    if (kind == u"estate.end")
        return EndParty{reader.string("estate"_L1, 40, 1), reader.uuid("party"_L1),
            reader.string("reason"_L1, 100)};
    if (kind == u"estate.notice")
        return readPublish(reader);
    if (kind == u"estate.seen")
        return NoteSeen{
            reader.string("estate"_L1, 40, 1), reader.uuid("notice"_L1), reader.uuid("party"_L1)};
    if (kind == u"estate.offer")
        return readMakeOffer(reader);
    if (kind == u"estate.settle")
        return Settle{reader.string("estate"_L1, 40, 1), reader.string("month"_L1, 7, 7),
            reader.money("total"_L1), readShares(reader, "shares"_L1)};
    if (kind == u"estate.copy")
        return HandIn{reader.string("estate"_L1, 40, 1), reader.uuid("party"_L1),
            readNamedCopies(reader, "copies"_L1)};
    return std::nullopt;
}

} // namespace

QString kindOf(const EstateAct& act)
{
    return QString::fromLatin1(actKinds[act.index()]);
}

QString estateOf(const EstateAct& act)
{
    return std::visit([](const auto& each) { return each.estate; }, act);
}

QString channelOf(const EstateAct& act)
{
    const auto* signUp = std::get_if<SignUp>(&act);
    return signUp ? nameOf(signUp->kind) : QString();
}

std::optional<Money> amountOf(const EstateAct& act)
{
    const auto* settle = std::get_if<Settle>(&act);
    return settle ? std::optional(settle->total) : std::nullopt;
}

QList<NamedCopy> copiesOf(const EstateAct& act)
{
    if (const auto* signUp = std::get_if<SignUp>(&act))
        return signUp->copies;
    const auto* handIn = std::get_if<HandIn>(&act);
    return handIn ? handIn->copies : QList<NamedCopy>();
}

QString copyField(const QString& paper)
{
    return u"copy."_s + paper;
}

QJsonObject toJson(const EstateAct& act)
{
    return std::visit([](const auto& each) { return jsonOf(each); }, act);
}

Result<EstateAct> actFromJson(const QString& kind, const QJsonObject& body)
{
    JsonReader reader(body, u"body"_s);
    const auto act = readAct(kind, reader);
    HUI_ASSERT(act); // only these kinds come here
    (void)reader.optionalObject("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return *act;
}

} // namespace hui::estate
