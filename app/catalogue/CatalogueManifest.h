// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace hui {

/// What the platform signs of a version of the catalogue: which it is and what exactly is in it.
/// It is the last thing a version puts into the change stream; before it is there and holds, a desk
/// shows nothing of the version.
struct CatalogueManifest {
    qint64 version = 0; ///< grows with every version: the date and two more digits, 2026031801
    QByteArray root; ///< rootOf() everything
    qint64 entries = 0; ///< how many those are
    QDateTime issuedAt; ///< UTC
    QByteArray signature = {}; ///< ECDSA over P-256 with SHA-256 of signedText(), DER, base64

    /// One fact per line, so that a signature means one thing only.
    QByteArray signedText() const;
};

/// As the stream "catalogue" brings it (resources/openapi: CatalogueChange).
QJsonObject manifestToJson(const CatalogueManifest& manifest);
Result<CatalogueManifest> manifestFromJson(const QJsonObject& value);

/// The version to be made on a day (China) after the version `last`; 0 when there was none.
qint64 nextCatalogueVersion(qint64 last, const QDate& today);

} // namespace hui
