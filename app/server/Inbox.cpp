// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Inbox.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/server/Columns.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"
#include "app/store/Dealings.h"

#include <QJsonDocument>

namespace hui::server {

namespace {

constexpr int gapWindow = 1000;

/// "P20260318-00000042": readable over the telephone, unique because the number is.
QString referenceOf(const QString& businessDate, qint64 number)
{
    return QStringLiteral("P%1-%2")
        .arg(QString(businessDate).remove(u'-'))
        .arg(number, 8, 10, QLatin1Char('0'));
}

QJsonObject objectOf(const QString& text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QString jsonText(const QJsonObject& object)
{
    return QString::fromUtf8(canonicalJson(object));
}

std::optional<QUuid> dependsOnOf(const QVariant& column)
{
    return column.isNull() ? std::nullopt : std::optional(QUuid::fromString(column.toString()));
}

ClosedRow inboxRowOf(const Database& database, const QString& operation)
{
    return {database, "inbox", operation};
}

UploadedOperation readOperation(const QSqlQuery& row, ClosedRow& closed)
{
    UploadedOperation read;
    read.id = QUuid::fromString(row.value(1).toString());
    read.deviceId = row.value(2).toString();
    read.deviceSequence = row.value(3).toLongLong();
    read.kind = row.value(4).toString();
    read.branch = row.value(5).toString();
    read.till = row.value(6).toString();
    read.operatorId = row.value(7).toString();
    read.businessDate = QDate::fromString(row.value(8).toString(), Qt::ISODate);
    read.at = QDateTime::fromString(row.value(9).toString(), Qt::ISODateWithMs);
    read.amount = amountOf(row.value(10), row.value(11));
    read.body = objectOf(closed.open("body", row.value(12)));
    return read;
}

const QString inboxColumns
    = QStringLiteral("SELECT number, op_id, device_id, device_seq, kind, branch, till, operator_id,"
                     " business_date, at, amount_minor, currency, body, fingerprint, state, status,"
                     " code, text_zh, text_en, result, depends_on FROM inbox WHERE ");

OperationOutcome readOutcome(const QSqlQuery& row, ClosedRow& closed)
{
    const bool accepted = row.value(15).toString() == u"accepted";
    return {accepted ? OperationOutcome::Status::Accepted : OperationOutcome::Status::Rejected,
        row.value(16).toString(), row.value(17).toString(), row.value(18).toString(),
        objectOf(closed.open("result", row.value(19)))};
}

/// The row on which a query of `inboxColumns` stands.
Result<InboxRow> readRow(const Database& database, const QSqlQuery& row)
{
    ClosedRow closed = inboxRowOf(database, row.value(1).toString());
    InboxRow read{readOperation(row, closed), row.value(13).toByteArray(),
        row.value(14).toString() == u"done", readOutcome(row, closed),
        referenceOf(row.value(8).toString(), row.value(0).toLongLong()), dependsOnOf(row.value(20)),
        row.value(0).toLongLong()};
    if (const Result<Done> opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    return read;
}

} // namespace

/// The record an operation was done for: its body names it, or its original was done for it.
Result<QVariant> Inbox::customerOf(const UploadedOperation& operation) const
{
    if (const QUuid named = customerIn(operation.body); !named.isNull())
        return QVariant(idText(named));
    const QUuid original
        = QUuid::fromString(operation.body.value(QStringLiteral("original")).toString());
    if (original.isNull())
        return QVariant();
    auto row = m_database.run(
        QStringLiteral("SELECT customer FROM inbox WHERE op_id = ?"), {idText(original)});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0) : QVariant();
}

Result<std::optional<QString>> Inbox::take(const Upload& upload, const QDateTime& receivedAt)
{
    const UploadedOperation& operation = upload.operation;
    const Result<QVariant> customer = customerOf(operation);
    if (!customer)
        return std::unexpected(customer.error());
    const QString date = operation.businessDate.toString(Qt::ISODate);
    auto taken = m_database.run(
        QStringLiteral("INSERT INTO inbox(op_id, device_id, device_seq, kind, branch, till,"
                       " operator_id, business_date, at, amount_minor, currency, body, fingerprint,"
                       " depends_on, state, result, received_at, customer)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'processing', '', ?, ?)"
                       " ON CONFLICT DO NOTHING RETURNING number"),
        {idText(operation.id), operation.deviceId, operation.deviceSequence, operation.kind,
            operation.branch, notNull(operation.till), operation.operatorId, date,
            timestampToJson(operation.at), minorColumn(operation.amount),
            currencyColumn(operation.amount),
            inboxRowOf(m_database, idText(operation.id)).close("body", jsonText(operation.body)),
            fingerprintOf(upload),
            upload.dependsOn ? QVariant(idText(*upload.dependsOn)) : QVariant(),
            timestampToJson(receivedAt), *customer});
    if (!taken)
        return std::unexpected(taken.error());
    if (!taken->next())
        return std::nullopt;
    return referenceOf(date, taken->value(0).toLongLong());
}

QByteArray Inbox::fingerprintOf(const Upload& upload) const
{
    return m_database.fieldKeys().fingerprint(upload.fingerprint);
}

Result<std::optional<InboxRow>> Inbox::byId(const QUuid& id) const
{
    auto row = m_database.run(inboxColumns + QStringLiteral("op_id = ?"), {idText(id)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    Result<InboxRow> read = readRow(m_database, *row);
    if (!read)
        return std::unexpected(read.error());
    return *std::move(read);
}

Result<QJsonObject> Inbox::bodyOf(const QUuid& id) const
{
    const auto row = byId(id);
    if (!row)
        return std::unexpected(row.error());
    return *row ? (*row)->operation.body : QJsonObject();
}

Result<QList<InboxRow>> Inbox::above(const QString& deviceId, qint64 sequence, int limit) const
{
    return rowsWhere(QStringLiteral("device_id = ? AND device_seq > ? ORDER BY device_seq LIMIT ?"),
        {deviceId, sequence, limit});
}

Result<QList<InboxRow>> Inbox::ofCustomer(
    const QStringList& records, qint64 before, int limit) const
{
    if (records.isEmpty())
        return QList<InboxRow>();
    const QString marks = QStringList(records.size(), QStringLiteral("?")).join(u',');
    QVariantList values;
    for (const QString& record : records)
        values.append(record);
    values += values;
    QString where = QStringLiteral("(customer IN (%1) OR op_id IN (%1))").arg(marks);
    if (before > 0) {
        where += QStringLiteral(" AND number < ?");
        values.append(before);
    }
    return rowsWhere(
        where + QStringLiteral(" ORDER BY number DESC LIMIT ?"), values + QVariantList{limit});
}

Result<QList<InboxRow>> Inbox::rowsWhere(const QString& where, const QVariantList& values) const
{
    auto found = m_database.run(inboxColumns + where, values);
    if (!found)
        return std::unexpected(found.error());
    QList<InboxRow> rows;
    while (found->next()) {
        Result<InboxRow> read = readRow(m_database, *found);
        if (!read)
            return std::unexpected(read.error());
        rows.append(*std::move(read));
    }
    return rows;
}

Result<QStringList> Inbox::doneFor(const QStringList& records) const
{
    QStringList operations;
    for (const QString& record : records) {
        auto found = m_database.run(
            QStringLiteral("SELECT op_id FROM inbox WHERE customer = ? ORDER BY number"), {record});
        if (!found)
            return std::unexpected(found.error());
        while (found->next())
            operations.append(found->value(0).toString());
    }
    return operations;
}

Result<bool> Inbox::hasSequence(const QString& deviceId, qint64 sequence) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT 1 FROM inbox WHERE device_id = ? AND device_seq = ?"),
        {deviceId, sequence});
    if (!found)
        return std::unexpected(found.error());
    return found->next();
}

Result<bool> Inbox::claim(const QUuid& id)
{
    auto claimed = m_database.run(
        QStringLiteral("UPDATE inbox SET state = 'settling'"
                       " WHERE op_id = ? AND state = 'processing' RETURNING number"),
        {idText(id)});
    if (!claimed)
        return std::unexpected(claimed.error());
    return claimed->next();
}

Result<Done> Inbox::finish(const QUuid& id, const OperationOutcome& outcome, const QDateTime& at)
{
    HUI_ASSERT(outcome.status != OperationOutcome::Status::Pending);
    const bool accepted = outcome.status == OperationOutcome::Status::Accepted;
    const auto finished = m_database.run(
        QStringLiteral("UPDATE inbox SET state = 'done', status = ?, code = ?, text_zh = ?,"
                       " text_en = ?, result = ?, finished_at = ? WHERE op_id = ?"),
        {accepted ? QStringLiteral("accepted") : QStringLiteral("rejected"), notNull(outcome.code),
            notNull(outcome.textZh), notNull(outcome.textEn),
            inboxRowOf(m_database, idText(id)).close("result", jsonText(outcome.result)),
            timestampToJson(at), idText(id)});
    if (!finished)
        return std::unexpected(finished.error());
    return Done{};
}

Result<qint64> Inbox::watermark(const QString& deviceId) const
{
    auto found = m_database.run(
        QStringLiteral("SELECT COALESCE(MAX(device_seq), 0) FROM inbox WHERE device_id = ?"),
        {deviceId});
    if (!found)
        return std::unexpected(found.error());
    return found->next() ? found->value(0).toLongLong() : 0;
}

Result<qint64> Inbox::contiguous(const QString& deviceId)
{
    qint64 reached = 0;
    {
        auto known = m_database.run(
            QStringLiteral("SELECT contiguous_seq FROM device WHERE device_id = ?"), {deviceId});
        if (!known)
            return std::unexpected(known.error());
        reached = known->next() ? known->value(0).toLongLong() : 0;
    }
    const qint64 before = reached;
    {
        auto taken = m_database.run(
            QStringLiteral("SELECT device_seq FROM inbox WHERE device_id = ? AND device_seq > ?"
                           " ORDER BY device_seq LIMIT ?"),
            {deviceId, before, gapWindow});
        if (!taken)
            return std::unexpected(taken.error());
        while (taken->next() && taken->value(0).toLongLong() == reached + 1)
            ++reached;
    }
    if (reached == before)
        return reached;
    const auto noted = m_database.run(QStringLiteral("UPDATE device SET contiguous_seq = ?"
                                                     " WHERE device_id = ? AND contiguous_seq < ?"),
        {reached, deviceId, reached});
    if (!noted)
        return std::unexpected(noted.error());
    return reached;
}

} // namespace hui::server
