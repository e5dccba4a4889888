// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ChargeWire.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "modules/community/BookingWire.h"

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFiles = 50;
constexpr qsizetype mostItems = 100;

QJsonArray itemsToJson(const QList<BillItem>& items)
{
    QJsonArray all;
    for (const BillItem& each : items)
        all.append(QJsonObject{{u"item"_s, each.id}, {u"name"_s, each.name},
            {u"total"_s, moneyToJson(each.total)}, {u"pool"_s, moneyToJson(each.pool)},
            {u"account"_s, moneyToJson(each.account)}});
    return all;
}

BillItem readItem(JsonReader& reader)
{
    return {reader.string("item"_L1, 20, 1), reader.string("name"_L1, 60, 1),
        reader.money("total"_L1), reader.money("pool"_L1), reader.money("account"_L1)};
}

Visit readVisit(JsonReader& reader)
{
    return {reader.uuid("visit"_L1), reader.string("hospital"_L1, 40, 1),
        reader.string("hospital_name"_L1, 100, 1), reader.string("department"_L1, 40, 1),
        reader.date("date"_L1), reader.string("patient"_L1, 60, 1),
        reader.list("items"_L1, mostItems, readItem)};
}

Stay readStay(JsonReader& reader)
{
    return {reader.uuid("stay"_L1), reader.string("hospital"_L1, 40, 1),
        reader.string("hospital_name"_L1, 100, 1), reader.string("ward"_L1, 60, 1),
        reader.date("since"_L1), reader.string("patient"_L1, 60, 1), reader.money("paid"_L1),
        reader.money("used"_L1), reader.money("ours"_L1)};
}

template <class Value>
Result<Value> finishedFile(JsonReader& reader, const Value& value)
{
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return value;
}

} // namespace

QJsonObject toJson(const FindFiles& question)
{
    return {{u"hospital"_s, question.hospital}, {u"patient"_s, toJson(question.patient)}};
}

QJsonObject toJson(const AskFiles& question)
{
    QJsonObject json = toJson(question.of);
    json.insert(u"reason"_s, question.reason);
    json.insert(u"agreed"_s, question.isAgreed);
    return json;
}

QJsonObject toJson(const QList<Visit>& visits)
{
    QJsonArray all;
    for (const Visit& each : visits)
        all.append(QJsonObject{{u"visit"_s, idText(each.id)}, {u"hospital"_s, each.hospital},
            {u"hospital_name"_s, each.hospitalName}, {u"department"_s, each.department},
            {u"date"_s, each.date.toString(Qt::ISODate)}, {u"patient"_s, each.patient},
            {u"items"_s, itemsToJson(each.items)}});
    return {{u"visits"_s, all}};
}

QJsonObject toJson(const QList<Stay>& stays)
{
    QJsonArray all;
    for (const Stay& each : stays)
        all.append(QJsonObject{{u"stay"_s, idText(each.id)}, {u"hospital"_s, each.hospital},
            {u"hospital_name"_s, each.hospitalName}, {u"ward"_s, each.ward},
            {u"since"_s, each.since.toString(Qt::ISODate)}, {u"patient"_s, each.patient},
            {u"paid"_s, moneyToJson(each.paid)}, {u"used"_s, moneyToJson(each.used)},
            {u"ours"_s, moneyToJson(each.ours)}});
    return {{u"stays"_s, all}};
}

QJsonObject toJson(const Charge& charge)
{
    return {{u"kind"_s, nameOf(charge.kind)}, {u"subject"_s, idText(charge.subject)},
        {u"hospital"_s, charge.hospital}, {u"hospital_name"_s, charge.hospitalName},
        {u"what"_s, charge.what}, {u"patient"_s, charge.patient},
        {u"items"_s, itemsToJson(charge.items)}, {u"amount"_s, moneyToJson(charge.amount)}};
}

Result<FindFiles> findFilesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const FindFiles question{
        reader.string("hospital"_L1, 40, 1), reader.object("patient"_L1, readPatient)};
    return finishedFile(reader, question);
}

Result<AskFiles> askFilesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const AskFiles question{
        {reader.string("hospital"_L1, 40, 1), reader.object("patient"_L1, readPatient)},
        reader.string("reason"_L1, 100, 1), reader.boolean("agreed"_L1)};
    return finishedFile(reader, question);
}

Result<QList<Visit>> visitsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QList<Visit> visits = reader.list("visits"_L1, mostFiles, readVisit);
    return finishedFile(reader, visits);
}

Result<QList<Stay>> staysFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QList<Stay> stays = reader.list("stays"_L1, mostFiles, readStay);
    return finishedFile(reader, stays);
}

Result<Charge> chargeFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const auto kind = chargeKindOf(reader.string("kind"_L1, 16, 1));
    if (!kind)
        reader.refuse("kind"_L1, "Not a word of this list.");
    const Charge charge{kind.value_or(ChargeKind::Visit), reader.uuid("subject"_L1),
        reader.string("hospital"_L1, 40, 1), reader.string("hospital_name"_L1, 100, 1),
        reader.string("what"_L1, 100, 1), reader.string("patient"_L1, 60, 1),
        reader.list("items"_L1, mostItems, readItem), reader.money("amount"_L1)};
    return finishedFile(reader, charge);
}

} // namespace hui::community
