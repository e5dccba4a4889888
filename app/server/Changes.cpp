// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"

#include "app/core/OperationId.h"
#include "app/core/StrictJson.h"
#include "app/server/DeviceAnchors.h"
#include "app/server/Inbox.h"
#include "app/server/Problems.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace hui::server {

namespace {

constexpr int pageLimit = 500;

/// A value as it stands in the table and back: what the desks are told may be of customers.
QString closed(
    const Database& database, const QString& stream, const QString& key, const QString& value)
{
    return ClosedRow(database, "change_log", stream + u'/' + key).close("value", value);
}

Result<QString> opened(
    const Database& database, const QString& stream, const QString& key, const QVariant& value)
{
    ClosedRow row(database, "change_log", stream + u'/' + key);
    const QString plain = row.open("value", value);
    const Result<Done> done = row.finish();
    return done ? Result<QString>(plain) : std::unexpected(done.error());
}

Result<bool> isToldAlready(Database& database, const QString& stream, const QString& key,
    const QString& value, bool deleted)
{
    auto found = database.run(
        QStringLiteral("SELECT value, deleted FROM change_log WHERE stream = ? AND item = ?"),
        {stream, key});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return deleted; // what nobody was told of need not be taken back
    const Result<QString> told = opened(database, stream, key, found->value(0));
    if (!told)
        return std::unexpected(told.error());
    return found->value(1).toBool() == deleted && (deleted || *told == value);
}

/// Of a kind of need that is taken out of the catalogue it is asked what it was (lastToldEver): its
/// cases outlive it. It says nothing of customers; of everything else nothing is kept.
bool isKeptWhenGone(const QString& stream)
{
    return stream == u"need";
}

/// What stands in the table of an entry that is gone.
Result<QString> textWhenGone(Database& database, const QString& stream, const QString& key)
{
    const auto last = isKeptWhenGone(stream) ? lastTold(database, stream, key)
                                             : Result<std::optional<QJsonObject>>(std::nullopt);
    if (!last)
        return std::unexpected(last.error());
    return QString::fromUtf8(canonicalJson(last->value_or(QJsonObject())));
}

/// Takes so many numbers, none to only wait in line, and gives the last one taken; the row stays
/// locked until the transaction ends.
Result<qint64> takeSequences(Database& database, qint64 count)
{
    auto counted = database.run(
        QStringLiteral("UPDATE change_sequencer SET last = last + ? WHERE id = 1 RETURNING last"),
        {count});
    if (!counted)
        return std::unexpected(counted.error());
    HUI_ASSERT(counted->next()); // the schema made the row
    return counted->value(0).toLongLong();
}

/// A row of change_log but its number.
struct ChangeRow {
    QString stream;
    QString key;
    bool deleted = false;
    QString text;
};

Result<Done> write(Database& database, qint64 sequence, const ChangeRow& row)
{
    const auto written = database.run(
        QStringLiteral("INSERT INTO change_log(sequence, stream, item, deleted, value)"
                       " VALUES (?, ?, ?, ?, ?) ON CONFLICT(stream, item) DO UPDATE SET"
                       " sequence = excluded.sequence, deleted = excluded.deleted,"
                       " value = excluded.value"),
        {sequence, row.stream, row.key, row.deleted ? 1 : 0,
            closed(database, row.stream, row.key, row.text)});
    return written ? Result<Done>(Done{}) : std::unexpected(written.error());
}

Result<std::optional<QJsonObject>> toldAs(
    Database& database, const QString& stream, const QString& key, bool ever)
{
    auto row
        = database.run(QStringLiteral("SELECT value FROM change_log WHERE stream = ? AND item = ?")
                + (ever ? QString() : QStringLiteral(" AND deleted = 0")),
            {stream, key});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const Result<QString> value = opened(database, stream, key, row->value(0));
    if (!value)
        return std::unexpected(value.error());
    return QJsonDocument::fromJson(value->toUtf8()).object();
}

/// "<sequence>.<epoch>" in base64url.
QString cursorOf(qint64 sequence, const QString& epoch)
{
    const QByteArray plain = QByteArray::number(sequence) + '.' + epoch.toLatin1();
    return QString::fromLatin1(
        plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<qint64> sequenceOf(const QString& cursor, const QString& epoch)
{
    if (cursor.isEmpty())
        return 0;
    const auto plain = QByteArray::fromBase64Encoding(
        cursor.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const qsizetype dot = plain ? plain.decoded.indexOf('.') : -1;
    bool ok = false;
    const qint64 sequence = dot > 0 ? plain.decoded.left(dot).toLongLong(&ok) : 0;
    if (!ok || sequence < 0)
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This position in the changes is not valid."), cursor);
    return plain.decoded.mid(dot + 1) == epoch.toLatin1() ? sequence : 0;
}

Result<Done> writeEpoch(Context& context, const QString& onConflict)
{
    const QString epoch
        = newOperationId(context.clock, context.random).toString(QUuid::WithoutBraces);
    const auto written = context.database.run(
        QStringLiteral("INSERT INTO platform_state(id, epoch) VALUES (1, ?) ON CONFLICT(id) DO ")
            + onConflict,
        {epoch});
    if (!written)
        return std::unexpected(written.error());
    return Done{};
}

QJsonObject toJson(const Change& change)
{
    return {{QStringLiteral("stream"), change.stream}, {QStringLiteral("key"), change.key},
        {QStringLiteral("deleted"), change.deleted}, {QStringLiteral("value"), change.value}};
}

Response answerChanges(Context& context, const Request& request)
{
    bool ok = true;
    const QString asked = request.query.queryItemValue(QStringLiteral("limit"));
    const int limit = asked.isEmpty() ? pageLimit : asked.toInt(&ok);
    if (!ok || limit < 1 || limit > pageLimit) {
        Problem wrong = problem("malformed");
        wrong.field = QStringLiteral("limit");
        return toResponse(wrong);
    }
    const Result<ChangePage> page = changesAfter(context.database,
        request.query.queryItemValue(QStringLiteral("cursor"), QUrl::FullyDecoded), limit,
        request.caller.branch, request.caller.deviceId);
    if (!page)
        return page.error().kind == Error::Kind::Input ? toResponse(problem("bad_cursor"))
                                                       : toResponse(page.error());
    const Result<QString> epoch = epochOf(context.database);
    if (!epoch)
        return toResponse(epoch.error());
    QJsonArray changes;
    for (const Change& change : page->changes)
        changes.append(toJson(change));
    QJsonObject body{{QStringLiteral("changes"), changes}, {QStringLiteral("cursor"), page->cursor},
        {QStringLiteral("more"), page->more}, {QStringLiteral("epoch"), *epoch}};
    if (const auto added = addBooks(context, request.caller.deviceId, body); !added)
        return toResponse(added.error());
    return {200, body};
}

} // namespace

Result<Done> publish(Database& database, const QString& stream, const QString& key,
    const std::optional<QJsonObject>& value)
{
    HUI_ASSERT(database.inTransaction());
    const QString text = QString::fromUtf8(canonicalJson(value.value_or(QJsonObject())));
    const Result<qint64> sequence = takeSequences(database, 1); // first: whoever waits here sees us
    if (!sequence)
        return std::unexpected(sequence.error());
    const Result<bool> told = isToldAlready(database, stream, key, text, !value);
    if (!told)
        return std::unexpected(told.error());
    if (*told)
        return Done{};
    const auto written = value ? Result<QString>(text) : textWhenGone(database, stream, key);
    return written ? write(database, *sequence, {stream, key, !value, *written})
                   : std::unexpected(written.error());
}

PublishToBranch publishingToBranch(Database& database, const QString& stream)
{
    return
        [&database, stream](const QString& branch, const QString& key, const QJsonObject& value) {
            return publish(database, ofBranch(stream, branch), key, value);
        };
}

Result<Done> publishWhole(
    Database& database, const QString& stream, const QMap<QString, QString>& values)
{
    HUI_ASSERT(database.inTransaction());
    if (const auto waited = takeSequences(database, 0); !waited) // as publish(): first
        return std::unexpected(waited.error());
    auto told = toldOf(database, stream);
    if (!told)
        return std::unexpected(told.error());
    QList<ChangeRow> rows;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        if (told->take(value.key()) != value.value())
            rows.append({stream, value.key(), false, value.value()});
    for (auto gone = told->cbegin(); gone != told->cend(); ++gone)
        rows.append({stream, gone.key(), true,
            isKeptWhenGone(stream) ? gone.value() : QStringLiteral("{}")});
    const Result<qint64> last = takeSequences(database, rows.size());
    if (!last)
        return std::unexpected(last.error());
    qint64 sequence = *last - rows.size();
    for (const ChangeRow& row : std::as_const(rows))
        if (const auto written = write(database, ++sequence, row); !written)
            return written;
    return Done{};
}

Result<std::optional<QJsonObject>> lastTold(
    Database& database, const QString& stream, const QString& key)
{
    return toldAs(database, stream, key, false);
}

Result<std::optional<QJsonObject>> lastToldEver(
    Database& database, const QString& stream, const QString& key)
{
    const auto told = toldAs(database, stream, key, true);
    return told && *told && (*told)->isEmpty() ? std::nullopt : told;
}

QString ofBranch(const QString& stream, const QString& branch)
{
    return stream + u'@' + branch;
}

Result<QHash<QString, QString>> toldOf(
    Database& database, const QString& stream, const QString& prefix)
{
    auto rows = database.run(
        QStringLiteral("SELECT item, value FROM change_log WHERE stream = ? AND deleted = 0"
                       " AND substr(item, 1, ?) = ?"),
        {stream, prefix.size(), prefix.isEmpty() ? QStringLiteral("") : prefix});
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, QString> told;
    while (rows->next()) {
        const QString key = rows->value(0).toString();
        const Result<QString> value = opened(database, stream, key, rows->value(1));
        if (!value)
            return std::unexpected(value.error());
        told.insert(key, *value);
    }
    return told;
}

Result<ChangePage> changesAfter(Database& database, const QString& cursor, int limit,
    const QString& branch, const QString& device)
{
    const Result<QString> epoch = epochOf(database);
    if (!epoch)
        return std::unexpected(epoch.error());
    const Result<qint64> after = sequenceOf(cursor, *epoch);
    if (!after)
        return std::unexpected(after.error());
    auto rows = database.run(
        QStringLiteral("SELECT sequence, stream, item, deleted, value FROM change_log"
                       " WHERE sequence > ? AND (stream NOT LIKE '%@%' OR stream LIKE ?"
                       " OR stream LIKE ?) ORDER BY sequence LIMIT ?"),
        {*after, ofBranch(QStringLiteral("%"), branch), ofBranch(QStringLiteral("%"), device),
            limit + 1});
    if (!rows)
        return std::unexpected(rows.error());
    ChangePage page;
    while (rows->next()) {
        page.more = page.changes.size() == limit;
        if (page.more)
            break;
        const QString stream = rows->value(1).toString();
        const QString key = rows->value(2).toString();
        const Result<QString> value = opened(database, stream, key, rows->value(4));
        if (!value)
            return std::unexpected(value.error());
        const bool isGone = rows->value(3).toBool();
        page.changes.append({rows->value(0).toLongLong(), stream.section(u'@', 0, 0), key, isGone,
            isGone ? QJsonObject() : QJsonDocument::fromJson(value->toUtf8()).object()});
    }
    page.cursor = cursorOf(page.changes.isEmpty() ? *after : page.changes.last().sequence, *epoch);
    return page;
}

Result<QString> epochOf(Database& database)
{
    auto found = database.run(QStringLiteral("SELECT epoch FROM platform_state WHERE id = 1"));
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The platform's database has not been set up."));
    return found->value(0).toString();
}

Result<Done> ensureEpoch(Context& context)
{
    return writeEpoch(context, QStringLiteral("NOTHING"));
}

Result<Done> renewEpoch(Context& context)
{
    return writeEpoch(context, QStringLiteral("UPDATE SET epoch = excluded.epoch"));
}

Result<Done> addBooks(Context& context, const QString& deviceId, QJsonObject& body)
{
    const Result<qint64> contiguous = Inbox(context.database).contiguous(deviceId);
    if (!contiguous)
        return std::unexpected(contiguous.error());
    const auto anchor = DeviceAnchors(context.database).last(deviceId);
    if (!anchor)
        return std::unexpected(anchor.error());
    body.insert(QStringLiteral("contiguous_seq"), *contiguous);
    if (*anchor)
        body.insert(QStringLiteral("anchor"),
            QJsonObject{{QStringLiteral("seq"), (*anchor)->sequence},
                {QStringLiteral("head"), QString::fromLatin1((*anchor)->head.toHex())}});
    return Done{};
}

void addChangeRoutes(Router& router)
{
    router.add("GET", QStringLiteral("/v1/changes"), Access::Device, answerChanges);
}

} // namespace hui::server
