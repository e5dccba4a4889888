// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/CampusWire.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 40;

template <class Value>
void readWord(JsonReader& reader, QLatin1StringView key, std::optional<Value> (*parse)(QStringView),
    Value& into)
{
    if (const auto read = parse(reader.string(key, 16, 1)))
        into = *read;
    else
        reader.refuse(key, "Not a word of this list.");
}

School readSchool(JsonReader& reader)
{
    School school{reader.string("id"_L1, 40, 1), reader.string("city"_L1, 6, 6),
        reader.string("city_name"_L1, 40, 1), reader.string("name"_L1, 100, 1),
        reader.string("name_en"_L1, 100, 1)};
    readWord(reader, "kind"_L1, schoolKindOf, school.kind);
    return school;
}

Student readStudent(JsonReader& reader)
{
    Student student{.school = reader.string("school"_L1, 40, 1),
        .schoolName = reader.string("school_name"_L1, 100, 1),
        .number = reader.string("number"_L1, 20, 1),
        .name = reader.string("name"_L1, 60, 1),
        .className = reader.string("class"_L1, 40)};
    readWord(reader, "kind"_L1, schoolKindOf, student.kind);
    return student;
}

FeeItem readItem(JsonReader& reader)
{
    FeeItem item;
    item.id = reader.string("id"_L1, 40, 1);
    readWord(reader, "kind"_L1, feeKindOf, item.kind);
    item.name = reader.string("name"_L1, 40, 1);
    item.nameEn = reader.string("name_en"_L1, 60, 1);
    item.term = reader.string("term"_L1, 12, 1);
    item.due = reader.date("due"_L1);
    item.closes = reader.date("closes"_L1);
    item.amount = reader.money("amount"_L1);
    item.paid = reader.money("paid"_L1);
    item.isPart = reader.boolean("in_parts"_L1);
    item.least = reader.money("least"_L1);
    return item;
}

QJsonObject itemJson(const FeeItem& item)
{
    return {{u"id"_s, item.id}, {u"kind"_s, nameOf(item.kind)}, {u"name"_s, item.name},
        {u"name_en"_s, item.nameEn}, {u"term"_s, item.term},
        {u"due"_s, item.due.toString(Qt::ISODate)},
        {u"closes"_s, item.closes.toString(Qt::ISODate)}, {u"amount"_s, moneyToJson(item.amount)},
        {u"paid"_s, moneyToJson(item.paid)}, {u"in_parts"_s, item.isPart},
        {u"least"_s, moneyToJson(item.least)}};
}

StudentFees readFees(JsonReader& reader)
{
    return {reader.object("student"_L1, readStudent), reader.timestamp("as_of"_L1),
        reader.string("consent"_L1, 20), reader.list("items"_L1, mostItems, readItem)};
}

AskStudent readAsked(JsonReader& reader)
{
    return {reader.string("number"_L1, 20, 1), reader.string("name"_L1, 60, 1)};
}

template <class Value>
Result<Value> finished(JsonReader& reader, Value value)
{
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return value;
}

} // namespace

QJsonObject toJson(const FoundSchools& found)
{
    QJsonArray schools;
    for (const School& school : found.schools)
        schools.append(QJsonObject{{u"id"_s, school.id}, {u"city"_s, school.city},
            {u"city_name"_s, school.cityName}, {u"name"_s, school.name},
            {u"name_en"_s, school.nameEn}, {u"kind"_s, nameOf(school.kind)}});
    return {{u"schools"_s, schools}, {u"more"_s, found.more}};
}

Result<FoundSchools> foundSchoolsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader,
        FoundSchools{reader.list("schools"_L1, 100, readSchool), reader.boolean("more"_L1)});
}

QJsonObject toJson(const AskStudent& asked)
{
    return {{u"number"_s, asked.number}, {u"name"_s, asked.name}};
}

Result<AskStudent> askStudentFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader, readAsked(reader));
}

QJsonObject toJson(const StudentFees& fees)
{
    const Student& student = fees.student;
    QJsonArray items;
    for (const FeeItem& item : fees.items)
        items.append(itemJson(item));
    return {{u"student"_s,
                QJsonObject{{u"school"_s, student.school}, {u"school_name"_s, student.schoolName},
                    {u"kind"_s, nameOf(student.kind)}, {u"number"_s, student.number},
                    {u"name"_s, student.name}, {u"class"_s, student.className}}},
        {u"as_of"_s, timestampToJson(fees.asOf)}, {u"consent"_s, fees.consent},
        {u"items"_s, items}};
}

Result<StudentFees> studentFeesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader, readFees(reader));
}

QJsonArray toJson(const QList<FeePart>& parts)
{
    QJsonArray json;
    for (const FeePart& part : parts)
        json.append(QJsonObject{{u"item"_s, part.item}, {u"amount"_s, moneyToJson(part.amount)}});
    return json;
}

QList<FeePart> readParts(JsonReader& reader, QLatin1StringView key)
{
    QSet<QString> seen;
    const auto parts = reader.list(key, mostItems, [&seen](JsonReader& part) {
        const FeePart read{part.string("item"_L1, 40, 1), part.money("amount"_L1)};
        if (seen.contains(read.item))
            part.refuse("item"_L1, "An item stands here twice.");
        seen.insert(read.item);
        return read;
    });
    if (parts.isEmpty())
        reader.refuse(key, "Nothing is paid.");
    return parts;
}

QJsonObject toJson(const QList<ListQuestion>& rows)
{
    QJsonArray json;
    for (const ListQuestion& row : rows)
        json.append(QJsonObject{{u"number"_s, row.student.number}, {u"name"_s, row.student.name},
            {u"item"_s, row.item}, {u"amount"_s, moneyToJson(row.amount)}});
    return {{u"rows"_s, json}};
}

Result<QList<ListQuestion>> listQuestionsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader, reader.list("rows"_L1, listRowsAsked, [](JsonReader& row) {
        return ListQuestion{readAsked(row), row.string("item"_L1, 40, 1), row.money("amount"_L1)};
    }));
}

QJsonObject toJson(const QList<ListAnswer>& answers)
{
    QJsonArray json;
    for (const ListAnswer& answer : answers)
        json.append(answer.fees
                ? QJsonObject{{u"fees"_s, toJson(*answer.fees)}}
                : QJsonObject{{u"code"_s, answer.refusal}, {u"text_zh"_s, answer.textZh},
                      {u"text_en"_s, answer.textEn}});
    return {{u"rows"_s, json}};
}

Result<QList<ListAnswer>> listAnswersFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finished(reader, reader.list("rows"_L1, listRowsAsked, [](JsonReader& row) {
        ListAnswer answer;
        answer.fees = row.optionalObject("fees"_L1, readFees);
        if (answer.fees)
            return answer;
        answer.refusal = row.string("code"_L1, 40, 1);
        answer.textZh = row.string("text_zh"_L1, 200);
        answer.textEn = row.string("text_en"_L1, 200);
        return answer;
    }));
}

} // namespace hui::campus
