// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalRequestRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

QDateTime timeOf(const QVariant& stored)
{
    return QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
}

ClosedRow requestRowOf(const Database& database, const QUuid& id)
{
    return {database, "approval_request", idText(id)};
}

Result<ApprovalRequest> readRequest(const Database& database, const QSqlQuery& row)
{
    ApprovalRequest read;
    read.id = QUuid::fromString(row.value(0).toString());
    ClosedRow closed = requestRowOf(database, read.id);
    read.operation = QUuid::fromString(row.value(1).toString());
    read.kind = row.value(2).toString();
    read.fingerprint = closed.open("fingerprint", row.value(3));
    read.branch = row.value(4).toString();
    read.deviceId = row.value(5).toString();
    read.maker = row.value(6).toString();
    read.amount = amountOf(row.value(7), row.value(8));
    const QString told = closed.open("shown", row.value(9)); // empty: forgotten
    const auto shown
        = told.isEmpty() ? Result<QJsonObject>(QJsonObject()) : parseStrict(told.toUtf8());
    const auto state = requestStateOf(row.value(10).toString());
    HUI_ASSERT(state); // the table checks it
    read.state = *state;
    read.approver = row.value(11).toString();
    read.opinion = closed.open("opinion", row.value(12));
    read.approval = row.value(13).toString();
    read.askedAt = timeOf(row.value(14));
    read.expiresAt = timeOf(row.value(15));
    read.decidedAt = timeOf(row.value(16));
    ClosedRow along(database, "approval_evidence", idText(read.id));
    if (!row.value(17).isNull())
        read.evidence = along.open("digest", row.value(17));
    read.sentTo = row.value(18).toString();
    read.channel = row.value(19).toString();
    for (const ClosedRow* opening : {&closed, &along})
        if (const auto opened = opening->finish(); !opened)
            return std::unexpected(opened.error());
    if (!shown)
        return std::unexpected(shown.error());
    read.shown = *shown;
    return read;
}

} // namespace

Result<Done> ApprovalRequestRepository::add(const ApprovalRequest& request)
{
    const ClosedRow row = requestRowOf(m_database, request.id);
    const auto added = m_database.run(
        u"INSERT INTO approval_request(request_id, operation, kind, fingerprint, branch,"
        " device_id, maker, amount_minor, currency, shown, state, opinion, asked_at, expires_at,"
        " sent_to, channel) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {idText(request.id), idText(request.operation), request.kind,
            row.close("fingerprint", request.fingerprint), request.branch, request.deviceId,
            request.maker, minorColumn(request.amount), currencyColumn(request.amount),
            row.close("shown", QString::fromUtf8(canonicalJson(request.shown))),
            nameOf(request.state), row.close("opinion", notNull(request.opinion)),
            timestampToJson(request.askedAt), timestampToJson(request.expiresAt), request.sentTo,
            notNull(request.channel)});
    if (!added)
        return std::unexpected(added.error());
    return Done{};
}

Result<Done> ApprovalRequestRepository::addEvidence(const QUuid& request, const Evidence& evidence)
{
    const ClosedRow row(m_database, "approval_evidence", idText(request));
    return done(m_database.run(
        u"INSERT INTO approval_evidence(request_id, note, picture, digest) VALUES (?, ?, ?, ?)"_s,
        {idText(request), row.close("note", notNull(evidence.note)),
            row.close("picture", QString::fromLatin1(evidence.picture.toBase64())),
            row.close("digest", evidence.digest())}));
}

Result<std::optional<Evidence>> ApprovalRequestRepository::evidenceOf(const QUuid& request) const
{
    auto found = m_database.run(
        u"SELECT note, picture FROM approval_evidence WHERE request_id = ?"_s, {idText(request)});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    ClosedRow row(m_database, "approval_evidence", idText(request));
    Evidence evidence;
    evidence.note = row.open("note", found->value(0));
    evidence.picture = QByteArray::fromBase64(row.open("picture", found->value(1)).toLatin1());
    if (const auto opened = row.finish(); !opened)
        return std::unexpected(opened.error());
    return evidence;
}

Result<Done> ApprovalRequestRepository::forgetEvidence(const QUuid& request, const QDateTime& at)
{
    const ClosedRow row(m_database, "approval_evidence", idText(request));
    return done(
        m_database.run(u"UPDATE approval_evidence SET note = ?, picture = ?, forgotten_at = ?"
                       " WHERE request_id = ?"_s,
            {row.close("note", u""_s), row.close("picture", u""_s), timestampToJson(at),
                idText(request)}));
}

Result<std::optional<int>> ApprovalRequestRepository::evidenceDays(const QDate& day) const
{
    auto row = m_database.run(u"SELECT days FROM evidence_policy WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? std::optional(row->value(0).toInt()) : std::nullopt;
}

Result<int> ApprovalRequestRepository::waitSeconds(const QDate& day) const
{
    auto row = m_database.run(u"SELECT seconds FROM approval_wait WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "No rule says how long a signature is waited for."));
    return row->value(0).toInt();
}

Result<QList<QUuid>> ApprovalRequestRepository::evidenceBefore(
    const QDateTime& moment, int limit) const
{
    return evidenceWhere(u"r.asked_at < ? ORDER BY r.asked_at, r.request_id LIMIT ?"_s,
        {timestampToJson(moment), limit});
}

Result<QList<QUuid>> ApprovalRequestRepository::evidenceAbout(const QStringList& records) const
{
    if (records.isEmpty())
        return QList<QUuid>();
    QVariantList values;
    for (const QString& record : records)
        values.append(record);
    const QString marks = QStringList(records.size(), u"?"_s).join(u',');
    return evidenceWhere(u"r.operation IN (SELECT i.op_id FROM inbox i WHERE i.customer IN (%1)"
                         " OR i.op_id IN (%1))"_s.arg(marks),
        values + values);
}

Result<Done> ApprovalRequestRepository::forgetWords(const QStringList& records)
{
    const QString theirs
        = u" WHERE operation = ? OR operation IN (SELECT op_id FROM inbox WHERE customer = ?)"_s;
    for (const QString& record : records)
        for (const QString& words : {u"UPDATE approval_request SET shown = '', opinion = ''"_s,
                 u"UPDATE approval SET reason = '', opinion = ''"_s})
            if (const auto gone = done(m_database.run(words + theirs, {record, record})); !gone)
                return gone;
    return Done{};
}

Result<Done> ApprovalRequestRepository::forgetUnused(const QDateTime& moment)
{
    return done(
        m_database.run(u"UPDATE approval_request SET shown = '', opinion = '' WHERE asked_at < ?"
                       " AND state <> 'waiting' AND (shown <> '' OR opinion <> '')"
                       " AND NOT EXISTS (SELECT 1 FROM inbox i"
                       " WHERE i.op_id = approval_request.operation)"_s,
            {timestampToJson(moment)}));
}

Result<QList<QUuid>> ApprovalRequestRepository::evidenceWhere(
    const QString& where, const QVariantList& values) const
{
    auto row
        = m_database.run(u"SELECT e.request_id FROM approval_evidence e JOIN approval_request r"
                         " ON r.request_id = e.request_id WHERE e.forgotten_at = '' AND "_s
                + where,
            values);
    if (!row)
        return std::unexpected(row.error());
    QList<QUuid> requests;
    while (row->next())
        requests.append(QUuid::fromString(row->value(0).toString()));
    return requests;
}

Result<bool> ApprovalRequestRepository::end(const ApprovalRequest& request)
{
    const ClosedRow row = requestRowOf(m_database, request.id);
    auto ended = m_database.run(
        u"UPDATE approval_request SET state = ?, approver = ?, opinion = ?, approval = ?,"
        " decided_at = ? WHERE request_id = ? AND state = 'waiting' RETURNING request_id"_s,
        {nameOf(request.state), notNull(request.approver),
            row.close("opinion", notNull(request.opinion)), notNull(request.approval),
            timestampToJson(request.decidedAt), idText(request.id)});
    if (!ended)
        return std::unexpected(ended.error());
    return ended->next();
}

Result<std::optional<ApprovalRequest>> ApprovalRequestRepository::byId(const QUuid& id) const
{
    return one(u"request_id = ?"_s, {idText(id)});
}

Result<std::optional<ApprovalRequest>> ApprovalRequestRepository::waitingFor(
    const QUuid& operation) const
{
    return one(u"operation = ? AND state = 'waiting'"_s, {idText(operation)});
}

Result<QList<ApprovalRequest>> ApprovalRequestRepository::seenAt(
    const QString& branch, const QString& maker, RequestState state, int limit) const
{
    return where(u"(sent_to = ? OR (branch = ? AND maker = ?)) AND state = ?"
                 " ORDER BY asked_at DESC, request_id LIMIT ?"_s,
        {branch, branch, maker, nameOf(state), limit});
}

Result<QList<ApprovalRequest>> ApprovalRequestRepository::inState(
    const QString& branch, RequestState state, int limit) const
{
    return where(u"branch = ? AND state = ? ORDER BY asked_at DESC, request_id LIMIT ?"_s,
        {branch, nameOf(state), limit});
}

Result<bool> ApprovalRequestRepository::isAnyOpen(const QString& branch, const QDateTime& now) const
{
    return isAnyWaiting(u"branch = ? AND expires_at >= ?"_s, {branch, timestampToJson(now)});
}

Result<bool> ApprovalRequestRepository::isAnyOpenOf(
    const QString& branch, const QString& maker, const QDateTime& asked, const QDateTime& now) const
{
    return isAnyWaiting(u"branch = ? AND expires_at >= ? AND maker = ? AND asked_at <= ?"_s,
        {branch, timestampToJson(now), maker, timestampToJson(asked)});
}

Result<bool> ApprovalRequestRepository::isAnyWaiting(
    const QString& condition, const QVariantList& values) const
{
    auto row = m_database.run(u"SELECT 1 FROM approval_request WHERE state = 'waiting' AND "_s
            + condition + u" LIMIT 1"_s,
        values);
    return row ? Result<bool>(row->next()) : std::unexpected(row.error());
}

Result<QList<ApprovalRequest>> ApprovalRequestRepository::overdue(
    const QString& branch, const QDateTime& now) const
{
    return where(u"(branch = ? OR sent_to = ?) AND state = 'waiting' AND expires_at < ?"
                 " ORDER BY request_id"_s,
        {branch, branch, timestampToJson(now)});
}

Result<QList<ApprovalRequest>> ApprovalRequestRepository::where(
    const QString& condition, const QVariantList& values) const
{
    auto found = m_database.run(
        u"SELECT request_id, operation, kind, fingerprint, branch, device_id, maker,"
        " amount_minor, currency, shown, state, approver, opinion, approval, asked_at,"
        " expires_at, decided_at, (SELECT e.digest FROM approval_evidence e"
        " WHERE e.request_id = approval_request.request_id), sent_to, channel"
        " FROM approval_request WHERE "_s
            + condition,
        values);
    if (!found)
        return std::unexpected(found.error());
    QList<ApprovalRequest> requests;
    while (found->next()) {
        auto read = readRequest(m_database, *found);
        if (!read)
            return std::unexpected(read.error());
        requests.append(*std::move(read));
    }
    return requests;
}

Result<std::optional<ApprovalRequest>> ApprovalRequestRepository::one(
    const QString& condition, const QVariantList& values) const
{
    const auto found = where(condition, values);
    if (!found)
        return std::unexpected(found.error());
    return found->isEmpty() ? std::nullopt : std::optional(found->first());
}

} // namespace hui::server
