// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace hui {

/// An image or a voucher that the bank has of a person (影像与凭证).
struct PersonDocument {
    /// How many are told: what is older is in the archive of its branch.
    static constexpr int most = 200;

    QString kind = {}; ///< "copy", "photo", "signature", "consent" or "voucher"
    QString id = {}; ///< of its kind: with it its image is asked for
    QString about = {}; ///< the paper, the side, the purpose or the kind of operation
    QDateTime at = {}; ///< UTC
    QString branch = {};
    QString channel = {}; ///< 渠道: "counter" or "phone"
    QString number = {}; ///< of the voucher or the case, as it stands on paper
    bool hasImage = false; ///< that can be shown

    friend bool operator==(const PersonDocument&, const PersonDocument&) = default;
};

/// Newest first, at most as many as are told.
QList<PersonDocument> newestFirst(QList<PersonDocument> documents);

/// {"documents": […]}, the answer of GET /v1/customers/{id}/documents.
QJsonObject toJson(const QList<PersonDocument>& documents);
Result<QList<PersonDocument>> personDocumentsFromJson(const QJsonObject& json);

} // namespace hui
