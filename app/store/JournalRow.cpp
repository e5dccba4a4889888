// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/JournalRow.h"

#include "app/store/Envelope.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace hui {

namespace {

enum EntryColumn {
    Sequence,
    Id,
    Kind,
    Operator,
    Branch,
    TillNumber,
    BusinessDate,
    AmountMinor,
    CurrencyCode,
    DependsOn,
    At,
    Body,
    Fingerprint,
    State,
    Attempts,
    ServerRef,
    ResultCode,
    ResultBody,
    LastError,
    FirstSent,
    HeldUntil,
};

std::unexpected<Error> damaged(const char* why)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The journal was changed from outside. Stop and call support."),
        QLatin1StringView(why));
}

QJsonObject objectOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

Result<QByteArray> openedBody(const QSqlQuery& row, const Envelope& envelope, const QByteArray& id)
{
    return envelope.open(row.value(Body).toByteArray(), Envelope::place("journal", "body", id));
}

Result<QByteArray> openedResult(
    const QSqlQuery& row, const Envelope& envelope, const QByteArray& id)
{
    return envelope.open(
        row.value(ResultBody).toByteArray(), Envelope::place("outbox", "result_body", id));
}

/// What canonicalPayload() gives for a row, without reading the body: sealedBody() has written it
/// in the same form, with the operator's name behind it. Nothing when it stands otherwise.
QByteArray payloadOf(const QSqlQuery& row, const QByteArray& closed)
{
    constexpr QByteArrayView before = "{\"body\":";
    constexpr QByteArrayView behind = ",\"operator_name\":\""; // in a text its quotes are escaped
    constexpr QByteArrayView empty = "\"body\":null";
    const qsizetype end = closed.lastIndexOf(behind);
    if (!closed.startsWith(before) || end < before.size())
        return {};
    QJsonObject payload{{QStringLiteral("kind"), row.value(Kind).toString()},
        {QStringLiteral("operator"), row.value(Operator).toString()},
        {QStringLiteral("branch"), row.value(Branch).toString()},
        {QStringLiteral("till"), row.value(TillNumber).toString()},
        {QStringLiteral("business_date"), row.value(BusinessDate).toString()},
        {QStringLiteral("body"), QJsonValue()}};
    if (!row.isNull(AmountMinor))
        payload.insert(QStringLiteral("amount"),
            QStringLiteral("%1 %2")
                .arg(row.value(CurrencyCode).toString())
                .arg(row.value(AmountMinor).toLongLong()));
    if (!row.isNull(DependsOn))
        payload.insert(QStringLiteral("depends_on"),
            QUuid::fromRfc4122(row.value(DependsOn).toByteArray()).toString(QUuid::WithoutBraces));
    QByteArray text = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    return text.replace(text.indexOf(empty), empty.size(),
        "\"body\":" + closed.sliced(before.size(), end - before.size()));
}

} // namespace

QString entryColumns()
{
    return QStringLiteral(
        "j.device_seq, j.op_id, j.kind, j.operator, j.branch, j.till, j.business_date,"
        " j.amount_minor, j.currency, j.depends_on, j.at_utc, j.body, j.fp, o.state, o.attempt,"
        " o.server_ref, o.result_code, o.result_body, o.last_error, o.first_sent_utc,"
        " o.held_until"
        " FROM journal j JOIN outbox o ON o.device_seq = j.device_seq");
}

Result<JournalEntry> entryOf(const QSqlQuery& row, const Envelope& envelope)
{
    JournalEntry entry;
    const QByteArray id = row.value(Id).toByteArray();
    const auto body = openedBody(row, envelope, id);
    if (!body)
        return std::unexpected(body.error());
    const QJsonObject closed = objectOf(*body);
    entry.sequence = row.value(Sequence).toLongLong();
    Operation& operation = entry.operation;
    operation.id = QUuid::fromRfc4122(id);
    operation.kind = row.value(Kind).toString();
    operation.shift
        = {row.value(Operator).toString(), closed.value(QStringLiteral("operator_name")).toString(),
            row.value(Branch).toString(), row.value(TillNumber).toString(),
            QDate::fromString(row.value(BusinessDate).toString(), Qt::ISODate)};
    if (!row.isNull(AmountMinor)) {
        const auto currency = Currency::fromCode(row.value(CurrencyCode).toString());
        if (!currency)
            return damaged("currency");
        operation.amount = Money(row.value(AmountMinor).toLongLong(), *currency);
    }
    operation.body = closed.value(QStringLiteral("body")).toObject();
    operation.at = QDateTime::fromString(row.value(At).toString(), Qt::ISODateWithMs);
    if (!row.isNull(DependsOn))
        operation.dependsOn = QUuid::fromRfc4122(row.value(DependsOn).toByteArray());
    if (envelope.fingerprint(canonicalPayload(operation)) != row.value(Fingerprint).toByteArray())
        return damaged("fingerprint");
    const auto state = outboxStateOf(row.value(State).toString());
    if (!state)
        return damaged("outbox state");
    entry.state = *state;
    entry.attempts = row.value(Attempts).toInt();
    entry.serverRef = row.value(ServerRef).toString();
    entry.resultCode = row.value(ResultCode).toString();
    entry.lastError = row.value(LastError).toString();
    entry.firstSent = QDateTime::fromString(row.value(FirstSent).toString(), Qt::ISODateWithMs);
    entry.heldUntil = QDateTime::fromString(row.value(HeldUntil).toString(), Qt::ISODateWithMs);
    if (row.isNull(ResultBody))
        return entry;
    const auto result = openedResult(row, envelope, id);
    if (!result)
        return std::unexpected(result.error());
    entry.result = objectOf(*result);
    return entry;
}

Result<Done> checkEntry(const QSqlQuery& row, const Envelope& envelope)
{
    const QByteArray id = row.value(Id).toByteArray();
    const auto body = openedBody(row, envelope, id);
    if (!body)
        return std::unexpected(body.error());
    const bool isKnown = outboxStateOf(row.value(State).toString()).has_value();
    if (!isKnown
        || envelope.fingerprint(payloadOf(row, *body)) != row.value(Fingerprint).toByteArray()) {
        const auto entry = entryOf(row, envelope); // it says what is wrong, if anything
        return entry ? Result<Done>(Done{}) : std::unexpected(entry.error());
    }
    if (row.isNull(ResultBody))
        return Done{};
    const auto result = openedResult(row, envelope, id);
    return result ? Result<Done>(Done{}) : std::unexpected(result.error());
}

Result<QList<JournalEntry>> entriesOf(QSqlQuery& rows, const Envelope& envelope)
{
    QList<JournalEntry> entries;
    while (rows.next()) {
        Result<JournalEntry> entry = entryOf(rows, envelope);
        if (!entry)
            return std::unexpected(entry.error());
        entries.append(*std::move(entry));
    }
    return entries;
}

QByteArray canonicalPayload(const Operation& operation)
{
    QJsonObject payload{{QStringLiteral("kind"), operation.kind},
        {QStringLiteral("operator"), operation.shift.operatorId},
        {QStringLiteral("branch"), operation.shift.branch},
        {QStringLiteral("till"), operation.shift.till},
        {QStringLiteral("business_date"), operation.shift.businessDate.toString(Qt::ISODate)},
        {QStringLiteral("body"), operation.body}};
    if (operation.amount)
        payload.insert(QStringLiteral("amount"),
            QStringLiteral("%1 %2")
                .arg(operation.amount->currency().code())
                .arg(operation.amount->minor()));
    if (operation.dependsOn)
        payload.insert(
            QStringLiteral("depends_on"), operation.dependsOn->toString(QUuid::WithoutBraces));
    return QJsonDocument(payload).toJson(QJsonDocument::Compact); // keys sorted
}

QByteArray sealedBody(const Operation& operation, const Envelope& envelope)
{
    const QJsonObject closed{{QStringLiteral("body"), operation.body},
        {QStringLiteral("operator_name"), operation.shift.operatorName}};
    return envelope.seal(QJsonDocument(closed).toJson(QJsonDocument::Compact),
        Envelope::place("journal", "body", operation.id.toRfc4122()));
}

} // namespace hui
