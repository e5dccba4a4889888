// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/server/Signature.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrlQuery>
#include <QUuid>

#include <optional>

namespace hui::server {

/// The device behind a connection, as proved by its client certificate and found in the registry.
struct Caller {
    QString deviceId;
    QString branch;
    QByteArray certificateThumbprint; ///< SHA-256, hex
};

/// The operator behind a bearer token.
struct Operator {
    QString id;
    QString name;
    QStringList roles; ///< "teller", "supervisor"
    QString branch;
    QString session = {}; ///< which of this person's sessions the token belongs to
};

/// A request whose transport, size, JSON form, device and signature have been checked.
struct Request {
    QByteArray method;
    QString path; ///< without the query
    QHash<QString, QString> parameters; ///< of the route: {opId} → "0190…"
    QUrlQuery query;
    QJsonObject body;
    QByteArray bodyHash; ///< SHA-256 of the bytes received
    QUuid key; ///< Idempotency-Key; null for reads
    Caller caller;
    std::optional<Operator> signedIn; ///< nothing without a valid token
    QDateTime receivedAt;
    std::optional<VerifyingKey> deviceKey = {}; ///< of the certificate of `caller`
    QByteArray authorization = {}; ///< as sent by a program of a partner; else empty
    QByteArray address = {}; ///< of a customer's telephone, where it is its own; else empty
};

/// What is answered. Problems are RFC 9457 with `code`, `text_zh`, `text_en`, `retry`.
struct Response {
    int status = 200;
    QJsonObject body = {};
    QHash<QByteArray, QByteArray> headers = {}; ///< Content-Type decides: JSON when there is none
    QByteArray text = {}; ///< sent instead of `body` when not empty (metrics)
    QString route = {}; ///< the pattern that answered, set by the router, for logs and metrics

    /// The bytes that are sent and signed; none for 204.
    QByteArray bytes() const;
};

/// When the same request may be sent again.
enum class Retry { Never, SameKey, After };

/// A problem answer: `code` is stable and in the contract; the texts are for tellers.
struct Problem {
    int status = 400;
    QString code;
    QString textZh;
    QString textEn;
    Retry retry = Retry::Never;
    QString field = {}; ///< JSON path of the field that is wrong
    int retryAfterSeconds = 0;
    QStringList factors = {}; ///< second factors that would do: "totp", "card"
};
Response toResponse(const Problem& problem);

/// The problem answer to an Error that a use case did not expect: the database failed, or it is
/// not known whether the commit took. Both are to be asked again with the same key.
Response toResponse(const Error& error);

} // namespace hui::server
