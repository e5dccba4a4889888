// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/AdviceWire.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "modules/advice/NeedWire.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 500;

AdviceLine readBookLine(JsonReader& reader)
{
    const auto line = adviceLineOf(reader.string("line"_L1, 20, 1));
    if (!line)
        reader.refuse("line"_L1, "Not a line of advice.");
    return line.value_or(AdviceLine::Protection);
}

Information readInformation(JsonReader& reader)
{
    return {.id = reader.string("id"_L1, 40, 1),
        .line = readBookLine(reader),
        .title = reader.string("title"_L1, 60, 1),
        .titleEn = reader.string("title_en"_L1, 120, 1),
        .text = reader.text("text"_L1, 2000),
        .textEn = reader.text("text_en"_L1, 4000),
        .riskGrade = static_cast<int>(reader.integer("risk_grade"_L1, 0, 5)),
        .source = reader.string("source"_L1, 100, 1),
        .validFrom = reader.date("valid_from"_L1),
        .validUntil = reader.date("valid_until"_L1)};
}

RiskNotice readNotice(JsonReader& reader)
{
    return {.line = readBookLine(reader),
        .version = reader.string("version"_L1, 20, 1),
        .validFrom = reader.date("valid_from"_L1),
        .paragraphs = reader.strings("paragraphs"_L1, 20, 500),
        .paragraphsEn = reader.strings("paragraphs_en"_L1, 20, 1000)};
}

AmountBand readBand(JsonReader& reader)
{
    return {.id = reader.string("id"_L1, 20, 1),
        .name = reader.string("name"_L1, 40, 1),
        .nameEn = reader.string("name_en"_L1, 60, 1),
        .validFrom = reader.date("valid_from"_L1),
        .validUntil = reader.optionalDate("valid_until"_L1).value_or(QDate())};
}

Licence readLicence(JsonReader& reader)
{
    Licence licence{.kind = reader.string("kind"_L1, 40, 1),
        .number = reader.string("number"_L1, 40, 1),
        .validUntil = reader.date("valid_until"_L1)};
    for (const QString& name : reader.strings("lines"_L1, 4, 20)) {
        const auto line = adviceLineOf(name);
        if (!line)
            reader.refuse("lines"_L1, "Not a line of advice.");
        licence.lines.append(line.value_or(AdviceLine::Protection));
    }
    return licence;
}

LicensedPerson readPerson(JsonReader& reader)
{
    return {.id = reader.string("id"_L1, 40, 1),
        .name = reader.string("name"_L1, 60, 1),
        .branch = reader.string("branch"_L1, 20, 1),
        .licences = reader.list("licences"_L1, 20, readLicence)};
}

QJsonObject informationJson(const Information& entry)
{
    return {{u"id"_s, entry.id}, {u"line"_s, nameOf(entry.line)}, {u"title"_s, entry.title},
        {u"title_en"_s, entry.titleEn}, {u"text"_s, entry.text}, {u"text_en"_s, entry.textEn},
        {u"risk_grade"_s, entry.riskGrade}, {u"source"_s, entry.source},
        {u"valid_from"_s, entry.validFrom.toString(Qt::ISODate)},
        {u"valid_until"_s, entry.validUntil.toString(Qt::ISODate)}};
}

QJsonObject noticeJson(const RiskNotice& notice)
{
    return {{u"line"_s, nameOf(notice.line)}, {u"version"_s, notice.version},
        {u"valid_from"_s, notice.validFrom.toString(Qt::ISODate)},
        {u"paragraphs"_s, QJsonArray::fromStringList(notice.paragraphs)},
        {u"paragraphs_en"_s, QJsonArray::fromStringList(notice.paragraphsEn)}};
}

QJsonObject bandJson(const AmountBand& band)
{
    QJsonObject json{{u"id"_s, band.id}, {u"name"_s, band.name}, {u"name_en"_s, band.nameEn},
        {u"valid_from"_s, band.validFrom.toString(Qt::ISODate)}};
    if (band.validUntil.isValid())
        json.insert(u"valid_until"_s, band.validUntil.toString(Qt::ISODate));
    return json;
}

QJsonObject personJson(const LicensedPerson& person)
{
    QJsonArray licences;
    for (const Licence& licence : person.licences) {
        QJsonArray lines;
        for (const AdviceLine line : licence.lines)
            lines.append(nameOf(line));
        licences.append(QJsonObject{{u"kind"_s, licence.kind}, {u"number"_s, licence.number},
            {u"valid_until"_s, licence.validUntil.toString(Qt::ISODate)}, {u"lines"_s, lines}});
    }
    return {{u"id"_s, person.id}, {u"name"_s, person.name}, {u"branch"_s, person.branch},
        {u"licences"_s, licences}};
}

template <class Value>
QJsonArray listJson(const QList<Value>& values, QJsonObject (*json)(const Value&))
{
    QJsonArray array;
    for (const Value& value : values)
        array.append(json(value));
    return array;
}

MeetingState readState(JsonReader& reader)
{
    const auto state = meetingStateOf(reader.string("state"_L1, 16, 1));
    if (!state)
        reader.refuse("state"_L1, "Not a state of a meeting.");
    return state.value_or(MeetingState::Booked);
}

/// The meeting of a referral, whose need and line the caller knows; with the person's name.
std::pair<Meeting, QString> readMeeting(JsonReader& reader)
{
    Meeting meeting{.id = reader.uuid("id"_L1),
        .person = reader.string("person"_L1, 40, 1),
        .begins = reader.timestamp("begins"_L1),
        .ends = reader.timestamp("ends"_L1),
        .state = readState(reader)};
    return {meeting, reader.string("person_name"_L1, 60, 1)};
}

void readStanding(JsonReader& reader, Referral& referral)
{
    referral.version = static_cast<int>(reader.integer("version"_L1, 1, 1'000'000));
    referral.note = reader.text("note"_L1, 200);
    const auto meeting = reader.optionalObject("meeting"_L1, readMeeting);
    if (!meeting)
        return;
    referral.meeting = meeting->first;
    referral.meeting->need = referral.need.id;
    referral.meeting->line = referral.need.line;
    referral.personName = meeting->second;
}

template <class Value>
Result<Value> finishedAdvice(JsonReader& reader, Value value)
{
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return value;
}

} // namespace

QJsonObject toJson(const AdviceBook& book)
{
    return {{u"information"_s, listJson(book.information, informationJson)},
        {u"notices"_s, listJson(book.notices, noticeJson)},
        {u"bands"_s, listJson(book.bands, bandJson)},
        {u"persons"_s, listJson(book.persons, personJson)}};
}

Result<AdviceBook> adviceBookFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finishedAdvice(reader,
        AdviceBook{reader.list("information"_L1, mostEntries, readInformation),
            reader.list("notices"_L1, mostEntries, readNotice),
            reader.list("bands"_L1, mostEntries, readBand),
            reader.list("persons"_L1, mostEntries, readPerson)});
}

QJsonObject standingToJson(const Referral& referral)
{
    QJsonObject json{{u"version"_s, referral.version}, {u"note"_s, referral.note}};
    if (const auto& meeting = referral.meeting)
        json.insert(u"meeting"_s,
            QJsonObject{{u"id"_s, idText(meeting->id)}, {u"person"_s, meeting->person},
                {u"person_name"_s, referral.personName},
                {u"begins"_s, timestampToJson(meeting->begins)},
                {u"ends"_s, timestampToJson(meeting->ends)}, {u"state"_s, nameOf(meeting->state)}});
    return json;
}

Result<Referral> withStanding(Referral known, const QJsonObject& standing)
{
    JsonReader reader(standing);
    Referral changed = known;
    readStanding(reader, changed);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return changed.version > known.version ? changed : known;
}

QJsonObject toJson(const Referral& referral)
{
    QJsonObject json = standingToJson(referral);
    json.insert(u"need"_s, toJson(referral.need));
    json.insert(u"branch"_s, referral.branch);
    return json;
}

Result<Referral> referralFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const auto need = needFromJson(reader.object("need"_L1));
    if (!need)
        return std::unexpected(need.error());
    Referral referral{.need = *need, .branch = reader.string("branch"_L1, 20, 1)};
    readStanding(reader, referral);
    return finishedAdvice(reader, referral);
}

QJsonObject toJson(const FreeTimes& times)
{
    QJsonArray free;
    for (const QDateTime& begin : times.free)
        free.append(QJsonObject{{u"begins"_s, timestampToJson(begin)}});
    return {{u"day"_s, times.day.toString(Qt::ISODate)}, {u"minutes"_s, times.minutes},
        {u"free"_s, free}};
}

Result<FreeTimes> freeTimesFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finishedAdvice(reader,
        FreeTimes{reader.date("day"_L1), static_cast<int>(reader.integer("minutes"_L1, 5, 480)),
            reader.list(
                "free"_L1, 200, [](JsonReader& item) { return item.timestamp("begins"_L1); })});
}

QJsonObject toJson(const BookBody& body)
{
    return {{u"need"_s, idText(body.need)}, {u"person"_s, body.person},
        {u"begins"_s, timestampToJson(body.begins)}};
}

Result<BookBody> bookBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finishedAdvice(reader,
        BookBody{reader.uuid("need"_L1), reader.string("person"_L1, 40, 1),
            reader.timestamp("begins"_L1)});
}

QJsonObject toJson(const MarkBody& body)
{
    return {{u"need"_s, idText(body.need)}, {u"meeting"_s, idText(body.meeting)},
        {u"state"_s, nameOf(body.state)}, {u"note"_s, body.note}};
}

Result<MarkBody> markBodyFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    return finishedAdvice(reader,
        MarkBody{reader.uuid("need"_L1), reader.uuid("meeting"_L1), readState(reader),
            reader.text("note"_L1, 200)});
}

} // namespace hui::advice
