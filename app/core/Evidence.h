// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace hui {

class JsonReader;

/// What goes along with a request to another desk, so that who signs there need not see the paper:
/// a remark and a picture of it. It is of the customer (C2): closed where it is stored.
struct Evidence {
    /// A photograph of a page that can be read; two of them fit a request.
    static constexpr qsizetype mostBytes = 400 * 1024;
    static constexpr qsizetype longestNote = 200;

    QString note; ///< one line
    QByteArray picture; ///< PNG or JPEG; empty: none

    bool isEmpty() const { return note.isEmpty() && picture.isEmpty(); }

    /// SHA-256 of both, lower-case hex: what a decision says it has seen. Empty when there is none.
    QString digest() const;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Whether the picture may go along; an Input error when it is no PNG or JPEG, or too large.
Result<Done> checkPicture(const QByteArray& picture);

/// {"note": …, "picture": base64}, as readEvidence() reads it.
QJsonObject toJson(const Evidence& evidence);
Evidence readEvidence(JsonReader& reader);

/// The answer of GET /v1/approval-requests/{id}/evidence.
Result<Evidence> evidenceFromJson(const QJsonObject& json);

} // namespace hui
