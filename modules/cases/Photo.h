// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hui::cases {

/// A photograph that a customer took of a document for a case.
struct Photo {
    static constexpr qsizetype mostBytes = 220 * 1024;
    static constexpr int mostBase64 = (mostBytes + 2) / 3 * 4;

    QString side; ///< one of photoSides()
    QDateTime takenAt;
    QByteArray picture; ///< JPEG

    friend bool operator==(const Photo&, const Photo&) = default;
};

/// What is photographed, in the words of the contract: "front", "back".
const QStringList& photoSides();

/// How the history of a case names that pictures were taken.
QString photographedAct();

/// {"photos": [{"side", "taken_at", "picture": base64}]}, the answer of
/// POST /v1/cases/{id}/photos:show.
QJsonObject photosToJson(const QList<Photo>& photos);
Result<QList<Photo>> photosFromJson(const QJsonObject& json);

/// The picture that a page has sent as base64url; nothing when it is no JPEG as the pages make
/// them: one whole picture of at most 4,000 by 4,000 (ITU-T T.81 annex B), nothing after it, and no
/// segment that says where or by what it was taken.
std::optional<QByteArray> photoOf(const QString& sent);

} // namespace hui::cases
