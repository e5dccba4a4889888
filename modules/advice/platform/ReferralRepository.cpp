// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/platform/ReferralRepository.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ClosedRow.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "modules/advice/NeedWire.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

MeetingState stateIn(const QVariant& column)
{
    const auto state = meetingStateOf(column.toString());
    HUI_ASSERT(state); // the table checks it
    return *state;
}

} // namespace

Result<Done> ReferralRepository::add(const Referral& referral)
{
    const Need& need = referral.need;
    const QString id = idText(need.id);
    const ClosedRow closed(m_database, "advice_need", id);
    return done(m_database.run(
        u"INSERT INTO advice_need(need, branch, line, customer, notice, content, version,"
        " registered_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {id, referral.branch, nameOf(need.line),
            need.customer ? idText(*need.customer) : QString(""_L1), need.noticeVersion,
            closed.close("content", QString::fromUtf8(canonicalJson(toJson(need)))),
            referral.version, dayColumn(dateInChina(need.registeredAt))}));
}

Result<std::optional<Referral>> ReferralRepository::lock(const QUuid& need)
{
    const QString id = idText(need);
    const auto locked
        = m_database.run(u"UPDATE advice_need SET version = version WHERE need = ?"_s, {id});
    if (!locked)
        return std::unexpected(locked.error());
    auto row = m_database.run(
        u"SELECT branch, content, version FROM advice_need WHERE need = ?"_s, {id});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    ClosedRow closed(m_database, "advice_need", id);
    const QString content = closed.open("content", row->value(1));
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    const auto json = parseStrict(content.toUtf8());
    if (!json)
        return std::unexpected(json.error());
    const auto read = needFromJson(*json);
    if (!read)
        return std::unexpected(read.error());
    Referral referral{
        .need = *read, .branch = row->value(0).toString(), .version = row->value(2).toInt()};
    const auto filled = readMeeting(referral);
    return filled ? Result<std::optional<Referral>>(referral) : std::unexpected(filled.error());
}

Result<Done> ReferralRepository::readMeeting(Referral& referral) const
{
    auto row = m_database.run(
        u"SELECT m.meeting, m.person, m.begins, m.ends, m.state, m.note, p.name"
        " FROM advice_meeting m JOIN advice_person p ON p.person = m.person WHERE m.need = ?"
        " ORDER BY CASE WHEN m.state = 'cancelled' OR m.state = 'no_show' THEN 1 ELSE 0 END,"
        " m.begins DESC, m.meeting DESC LIMIT 1"_s,
        {idText(referral.need.id)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return Done{};
    const QString id = row->value(0).toString();
    referral.meeting = Meeting{.id = QUuid::fromString(id),
        .need = referral.need.id,
        .person = row->value(1).toString(),
        .line = referral.need.line,
        .begins = momentIn(row->value(2)),
        .ends = momentIn(row->value(3)),
        .state = stateIn(row->value(4))};
    referral.personName = row->value(6).toString();
    ClosedRow closed(m_database, "advice_meeting", id);
    referral.note = closed.open("note", row->value(5));
    return closed.finish();
}

Result<Done> ReferralRepository::save(const Referral& referral)
{
    const auto counted = m_database.run(u"UPDATE advice_need SET version = ? WHERE need = ?"_s,
        {referral.version, idText(referral.need.id)});
    if (!counted)
        return std::unexpected(counted.error());
    const auto& meeting = referral.meeting;
    if (!meeting)
        return Done{};
    const QString id = idText(meeting->id);
    const ClosedRow closed(m_database, "advice_meeting", id);
    return done(m_database.run(
        u"INSERT INTO advice_meeting(meeting, need, person, begins, ends, state, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (meeting)"
        " DO UPDATE SET state = excluded.state, note = excluded.note"_s,
        {id, idText(referral.need.id), meeting->person, timestampToJson(meeting->begins),
            timestampToJson(meeting->ends), nameOf(meeting->state),
            closed.close("note", referral.note)}));
}

Result<QList<Meeting>> ReferralRepository::ofPerson(
    const QString& person, const QDateTime& from, const QDateTime& until) const
{
    auto rows = m_database.run(
        u"SELECT meeting, need, begins, ends, state FROM advice_meeting WHERE person = ?"
        " AND ends > ? AND begins < ? ORDER BY begins, meeting"_s,
        {person, timestampToJson(from), timestampToJson(until)});
    if (!rows)
        return std::unexpected(rows.error());
    QList<Meeting> found;
    while (rows->next())
        found.append({.id = QUuid::fromString(rows->value(0).toString()),
            .need = QUuid::fromString(rows->value(1).toString()),
            .person = person,
            .begins = momentIn(rows->value(2)),
            .ends = momentIn(rows->value(3)),
            .state = stateIn(rows->value(4))});
    return found;
}

Result<QList<std::pair<QUuid, QString>>> ReferralRepository::branchesOf(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(u"SELECT need, branch FROM advice_need WHERE "_s + condition
            + u" ORDER BY need LIMIT 1000"_s,
        values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<std::pair<QUuid, QString>> found;
    while (rows->next())
        found.append({QUuid::fromString(rows->value(0).toString()), rows->value(1).toString()});
    return found;
}

Result<QList<std::pair<QUuid, QString>>> ReferralRepository::ofCustomers(
    const QStringList& records) const
{
    QList<std::pair<QUuid, QString>> found;
    for (const QString& record : records) {
        const auto some = branchesOf(u"customer = ?"_s, {record});
        if (!some)
            return some;
        found += *some;
    }
    return found;
}

Result<int> ReferralRepository::daysKept(const QDate& day) const
{
    auto row = m_database.run(u"SELECT keep_days FROM advice_retention WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {dayColumn(day)});
    if (!row)
        return std::unexpected(row.error());
    const bool known = row->next();
    HUI_ASSERT(known); // the first one is a part of the schema
    return row->value(0).toInt();
}

Result<QList<std::pair<QUuid, QString>>> ReferralRepository::olderThan(const QDate& day) const
{
    return branchesOf(u"registered_on <> '' AND registered_on < ? AND NOT EXISTS (SELECT 1"
                      " FROM advice_meeting m WHERE m.need = advice_need.need AND m.begins >= ?)"_s,
        {dayColumn(day), dayColumn(day)});
}

Result<Done> ReferralRepository::remove(const QUuid& need)
{
    for (const QString& sql : {u"DELETE FROM advice_meeting WHERE need = ?"_s,
             u"DELETE FROM advice_need WHERE need = ?"_s})
        if (const auto gone = m_database.run(sql, {idText(need)}); !gone)
            return std::unexpected(gone.error());
    return Done{};
}

} // namespace hui::advice
