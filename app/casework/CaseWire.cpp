// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseWire.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 60;
constexpr qsizetype longestEntry = 2'500; // a signature that was drawn
constexpr qsizetype longestNote = 300;
constexpr qsizetype mostSteps = 20;
constexpr qsizetype mostEvents = 200;

QJsonObject entriesToJson(const QMap<QString, QString>& entries)
{
    QJsonObject json;
    for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QMap<QString, QString> readEntries(JsonReader& reader)
{
    const QJsonObject object = reader.object("entries"_L1);
    QMap<QString, QString> entries;
    for (auto entry = object.constBegin(); entry != object.constEnd(); ++entry) {
        const QString text = entry.value().toString();
        if (!entry.value().isString() || entry.key().size() > 40 || text.size() > longestEntry
            || object.size() > mostEntries)
            reader.refuse("entries"_L1, QT_TRANSLATE_NOOP("Error", "This entry cannot be."));
        entries.insert(entry.key(), text);
    }
    return entries;
}

template <class Word, class Parse>
Word readWord(JsonReader& reader, QLatin1StringView key, Parse parse)
{
    const auto word = parse(reader.string(key, 20, 1));
    if (!word)
        reader.refuse(key, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    return word.value_or(Word());
}

QString readOneOf(JsonReader& reader, QLatin1StringView key, const QStringList& words)
{
    const QString word = reader.string(key, 20, 1);
    if (!words.contains(word))
        reader.refuse(key, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    return word;
}

void insertId(QJsonObject& json, const QString& key, const QUuid& id)
{
    if (!id.isNull())
        json.insert(key, idText(id));
}

QUuid readId(JsonReader& reader, QLatin1StringView key)
{
    return reader.optionalUuid(key).value_or(QUuid());
}

QJsonObject legToJson(const CaseLeg& leg)
{
    QJsonObject json{{u"state"_s, nameOf(leg.state)}};
    insertId(json, u"operation"_s, leg.operation);
    return json;
}

CaseLeg readLeg(JsonReader& reader)
{
    CaseLeg leg;
    leg.state = readWord<LegState>(reader, "state"_L1, legStateOf);
    leg.operation = readId(reader, "operation"_L1);
    return leg;
}

QJsonArray stepsToJson(const QList<CaseStep>& steps)
{
    QJsonArray json;
    for (const CaseStep& step : steps)
        json.append(QJsonObject{{u"step"_s, step.id}, {u"title_zh"_s, step.titleZh},
            {u"title_en"_s, step.titleEn}, {u"money"_s, legToJson(step.money)},
            {u"booking"_s, legToJson(step.booking)}});
    return json;
}

QList<CaseStep> readSteps(JsonReader& reader)
{
    return reader.list("steps"_L1, mostSteps, [](JsonReader& each) {
        CaseStep step;
        step.id = each.string("step"_L1, 40, 1);
        step.titleZh = each.string("title_zh"_L1, 60, 1);
        step.titleEn = each.string("title_en"_L1, 60, 1);
        step.money = each.object("money"_L1, readLeg);
        step.booking = each.object("booking"_L1, readLeg);
        return step;
    });
}

QJsonArray historyToJson(const QList<CaseEvent>& history)
{
    QJsonArray json;
    for (const CaseEvent& event : history)
        json.append(QJsonObject{{u"op_id"_s, idText(event.operation)}, {u"act"_s, event.act},
            {u"operator"_s, event.operatorId}, {u"at"_s, timestampToJson(event.at)}});
    return json;
}

/// What an opening says of a case.
void readOpening(JsonReader& reader, Case& value)
{
    value.kind = reader.string("kind"_L1, 40, 1);
    value.kindZh = reader.string("kind_zh"_L1, 60, 1);
    value.kindEn = reader.string("kind_en"_L1, 80, 1);
    value.channel = readOneOf(reader, "channel"_L1, caseChannels());
    value.touchpoint = readOneOf(reader, "touchpoint"_L1, caseTouchpoints());
    value.scene = reader.string("scene"_L1, 20);
    value.act = readOneOf(reader, "act"_L1, caseWants());
    value.customer = readId(reader, "customer"_L1);
    value.entries = readEntries(reader);
    value.steps = readSteps(reader);
}

} // namespace

QJsonObject openingToJson(const Case& opened)
{
    QJsonObject json{{u"kind"_s, opened.kind}, {u"kind_zh"_s, opened.kindZh},
        {u"kind_en"_s, opened.kindEn}, {u"channel"_s, opened.channel},
        {u"touchpoint"_s, opened.touchpoint}, {u"scene"_s, opened.scene}, {u"act"_s, opened.act},
        {u"entries"_s, entriesToJson(opened.entries)}, {u"steps"_s, stepsToJson(opened.steps)}};
    insertId(json, u"customer"_s, opened.customer);
    return json;
}

Result<Case> openingFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Case opened;
    readOpening(reader, opened);
    for (const CaseStep& step : std::as_const(opened.steps))
        for (const LegKind kind : legKinds())
            if (step.leg(kind).state != LegState::None
                && step.leg(kind) != CaseLeg{LegState::Pending})
                reader.refuse("steps"_L1, QT_TRANSLATE_NOOP("Error", "This entry cannot be."));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return opened;
}

QJsonObject toJson(const Case& value)
{
    QJsonObject json = openingToJson(value);
    json.insert(u"case"_s, idText(value.id));
    json.insert(u"branch"_s, value.branch);
    json.insert(u"holder"_s, value.holder);
    json.insert(u"state"_s, nameOf(value.state));
    json.insert(u"outcome"_s, nameOf(value.outcome));
    json.insert(u"note"_s, value.note);
    json.insert(u"rating"_s, value.rating);
    json.insert(u"opened_at"_s, timestampToJson(value.openedAt));
    json.insert(u"changed_at"_s, timestampToJson(value.changedAt));
    json.insert(u"last_move"_s, idText(value.lastMove));
    json.insert(u"history"_s, historyToJson(value.history));
    return json;
}

Result<Case> caseFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    Case value;
    value.id = reader.uuid("case"_L1);
    readOpening(reader, value);
    value.branch = reader.string("branch"_L1, 40, 1);
    value.holder = reader.string("holder"_L1, 40);
    value.state = readWord<CaseState>(reader, "state"_L1, caseStateOf);
    value.outcome = readWord<CaseOutcome>(reader, "outcome"_L1, caseOutcomeOf);
    value.note = reader.text("note"_L1, longestNote);
    value.rating = static_cast<int>(reader.integer("rating"_L1, 0, 5));
    value.openedAt = reader.timestamp("opened_at"_L1);
    value.changedAt = reader.timestamp("changed_at"_L1);
    value.lastMove = reader.uuid("last_move"_L1);
    value.history = reader.list("history"_L1, mostEvents, [](JsonReader& each) {
        return CaseEvent{each.uuid("op_id"_L1), each.string("act"_L1, 20, 1),
            each.string("operator"_L1, 40), each.timestamp("at"_L1)};
    });
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return value;
}

QJsonObject toJson(const CaseMove& move)
{
    QJsonObject json{{u"case"_s, idText(move.caseId)}, {u"act"_s, nameOf(move.act)}};
    if (move.entries)
        json.insert(u"entries"_s, entriesToJson(*move.entries));
    if (!move.note.isEmpty())
        json.insert(u"note"_s, move.note);
    if (move.rating > 0)
        json.insert(u"rating"_s, move.rating);
    if (move.isByCall)
        json.insert(u"by_call"_s, true);
    insertId(json, u"customer"_s, move.customer);
    if (move.act != CaseAct::Leg)
        return json;
    json.insert(u"step"_s, move.step);
    json.insert(u"leg"_s, nameOf(move.leg));
    json.insert(u"event"_s, nameOf(move.event));
    insertId(json, u"reference"_s, move.reference);
    return json;
}

Result<CaseMove> caseMoveFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    CaseMove move;
    move.caseId = reader.uuid("case"_L1);
    move.act = readWord<CaseAct>(reader, "act"_L1, caseActOf);
    if (reader.isPresent("entries"_L1))
        move.entries = readEntries(reader);
    if (reader.isPresent("note"_L1))
        move.note = reader.text("note"_L1, longestNote);
    move.rating = static_cast<int>(reader.optionalInteger("rating"_L1, 1, 5).value_or(0));
    move.isByCall = reader.optionalBoolean("by_call"_L1).value_or(false);
    move.customer = readId(reader, "customer"_L1);
    if (move.act == CaseAct::Leg) {
        move.step = reader.string("step"_L1, 40, 1);
        move.leg = readWord<LegKind>(reader, "leg"_L1, legKindOf);
        move.event = readWord<LegEvent>(reader, "event"_L1, legEventOf);
        move.reference = readId(reader, "reference"_L1);
    }
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return move;
}

QJsonObject toJson(const CaseDraft& draft)
{
    return {{u"entries"_s, entriesToJson(draft.entries)},
        {u"typed_at"_s, timestampToJson(draft.typedAt)}};
}

Result<CaseDraft> caseDraftFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    CaseDraft draft{readEntries(reader), reader.timestamp("typed_at"_L1)};
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return draft;
}

} // namespace hui
