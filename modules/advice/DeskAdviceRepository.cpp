// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/DeskAdviceRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/RunDone.h"
#include "modules/advice/AdviceWire.h"

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* referralTable = "advice_referral";

Result<Referral> openReferral(const QString& content)
{
    const auto json = parseStrict(content.toUtf8());
    return json ? referralFromJson(*json) : std::unexpected(json.error());
}

/// What is asked for, as standing: a meeting and its person.
Result<Meeting> openAsked(const QString& asked, const Referral& referral)
{
    if (asked.isEmpty())
        return Meeting{};
    const auto json = parseStrict(asked.toUtf8());
    if (!json)
        return std::unexpected(json.error());
    Referral before = referral;
    before.version = 0;
    const auto read = withStanding(before, *json);
    if (!read)
        return std::unexpected(read.error());
    return read->meeting.value_or(Meeting{});
}

} // namespace

QStringList adviceMigrations()
{
    return {u":/schema/advice/001_advice.sql"_s, u":/schema/advice/002_customer.sql"_s};
}

Result<Done> DeskAdviceRepository::keepBook(const AdviceBook& book, const QDateTime& readAt)
{
    return done(m_database.run(u"INSERT INTO advice_book(one, content, read_at) VALUES (1, ?, ?)"
                               " ON CONFLICT(one) DO UPDATE SET content = excluded.content,"
                               " read_at = excluded.read_at"_s,
        {QString::fromUtf8(canonicalJson(toJson(book))), timestampToJson(readAt)}));
}

Result<std::optional<AdviceBook>> DeskAdviceRepository::book() const
{
    auto row = m_database.run(u"SELECT content FROM advice_book WHERE one = 1"_s);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const auto json = parseStrict(row->value(0).toString().toUtf8(), {.maxBytes = 4 * 1024 * 1024});
    if (!json)
        return std::unexpected(json.error());
    const auto book = adviceBookFromJson(*json);
    if (!book)
        return std::unexpected(book.error());
    return *book;
}

Result<Done> DeskAdviceRepository::save(const Referral& referral)
{
    const QString id = idText(referral.need.id);
    const ClosedRow closed(m_database, referralTable, id);
    return done(
        m_database.run(u"INSERT INTO advice_referral(need, registered_at, content, customer_ix)"
                       " VALUES (?, ?, ?, ?) ON CONFLICT(need) DO UPDATE SET"
                       " registered_at = excluded.registered_at, content = excluded.content,"
                       " customer_ix = excluded.customer_ix"_s,
            {id, timestampToJson(referral.need.registeredAt),
                closed.close("content", QString::fromUtf8(canonicalJson(toJson(referral)))),
                indexOf(referral.need.customer)}));
}

Result<Done> DeskAdviceRepository::setPending(
    const QUuid& need, const QUuid& operation, const Meeting& asked)
{
    const QString id = idText(need);
    const ClosedRow closed(m_database, referralTable, id);
    const Referral wish{.meeting = asked, .personName = asked.person};
    return done(m_database.run(
        u"UPDATE advice_referral SET pending = ?, asked = ? WHERE need = ?"_s,
        {idText(operation),
            closed.close("asked", QString::fromUtf8(canonicalJson(standingToJson(wish)))), id}));
}

Result<Done> DeskAdviceRepository::clearPending(const QUuid& need)
{
    return done(m_database.run(
        u"UPDATE advice_referral SET pending = '', asked = '' WHERE need = ?"_s, {idText(need)}));
}

Result<Done> DeskAdviceRepository::remove(const QUuid& need)
{
    return done(m_database.run(u"DELETE FROM advice_referral WHERE need = ?"_s, {idText(need)}));
}

Result<std::optional<DeskReferral>> DeskAdviceRepository::byNeed(const QUuid& need) const
{
    const auto found = where(u"need = ?"_s, {idText(need)});
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

Result<QList<DeskReferral>> DeskAdviceRepository::newest(int limit) const
{
    return where(u"1 = 1 ORDER BY registered_at DESC, need DESC LIMIT ?"_s, {limit});
}

Result<QList<DeskReferral>> DeskAdviceRepository::ofCustomer(
    const QStringList& records, int limit) const
{
    if (records.isEmpty())
        return QList<DeskReferral>();
    QVariantList values;
    for (const QString& record : records)
        values.append(indexOf(QUuid::fromString(record)));
    const QString marks = QStringList(records.size(), u"?"_s).join(u", "_s);
    return where(u"customer_ix IN (%1) ORDER BY registered_at DESC, need DESC LIMIT ?"_s.arg(marks),
        values + QVariantList{limit});
}

Result<Done> DeskAdviceRepository::indexOlder()
{
    const auto older = where(u"customer_ix IS NULL"_s, {});
    if (!older)
        return std::unexpected(older.error());
    for (const DeskReferral& each : *older) {
        const Need& need = each.referral.need;
        const auto noted
            = m_database.run(u"UPDATE advice_referral SET customer_ix = ? WHERE need = ?"_s,
                {indexOf(need.customer), idText(need.id)});
        if (!noted)
            return std::unexpected(noted.error());
    }
    return Done{};
}

/// Empty: not a customer.
QString DeskAdviceRepository::indexOf(const std::optional<QUuid>& customer) const
{
    return customer ? m_database.fieldKeys().index("advice_referral.customer_ix", idText(*customer))
                    : u""_s;
}

Result<int> DeskAdviceRepository::countPrint(const QUuid& need)
{
    auto row = m_database.run(u"UPDATE advice_referral SET printings = printings + 1"
                              " WHERE need = ? RETURNING printings"_s,
        {idText(need)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

Result<QList<DeskReferral>> DeskAdviceRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto rows = m_database.run(
        u"SELECT need, content, pending, asked FROM advice_referral WHERE "_s + condition, values);
    if (!rows)
        return std::unexpected(rows.error());
    QList<DeskReferral> found;
    while (rows->next()) {
        ClosedRow closed(m_database, referralTable, rows->value(0).toString());
        const QString content = closed.open("content", rows->value(1));
        const bool isAsked = !rows->value(3).toString().isEmpty();
        const QString asked = isAsked ? closed.open("asked", rows->value(3)) : QString();
        if (const auto opened = closed.finish(); !opened)
            return std::unexpected(opened.error());
        const auto referral = openReferral(content);
        if (!referral)
            return std::unexpected(referral.error());
        const auto wish = openAsked(asked, *referral);
        if (!wish)
            return std::unexpected(wish.error());
        found.append({.referral = *referral,
            .pending = QUuid::fromString(rows->value(2).toString()),
            .asked = *wish});
    }
    for (DeskReferral& each : found)
        if (const auto read = readOutbox(each); !read)
            return std::unexpected(read.error());
    return found;
}

Result<Done> DeskAdviceRepository::readOutbox(DeskReferral& read) const
{
    const auto registered = Journal(m_database).byId(read.referral.need.id);
    if (!registered)
        return std::unexpected(registered.error());
    if (*registered) {
        read.registration = (*registered)->state;
        read.refusal = (*registered)->resultCode;
    }
    if (read.pending.isNull())
        return Done{};
    const auto pending = Journal(m_database).byId(read.pending);
    if (!pending)
        return std::unexpected(pending.error());
    if (!*pending) // a journal that was put back: what the platform has counts
        return Done{};
    read.pendingState = (*pending)->state;
    read.refusal = (*pending)->resultCode;
    if ((*pending)->state != OutboxState::Accepted)
        return Done{};
    const auto standing = withStanding(read.referral, (*pending)->result);
    if (!standing)
        return std::unexpected(standing.error());
    read.referral = *standing;
    return Done{};
}

} // namespace hui::advice
