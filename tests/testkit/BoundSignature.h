// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/SignedContent.h"
#include "app/server/Operations.h"

namespace hui::testkit {

using namespace Qt::StringLiterals;

const inline QString shownToSigner = QString(64, u'f');

/// The signature `id` of what an operation says now, as it travels in its body.
inline QJsonObject boundSignature(const server::UploadedOperation& made, const QString& id)
{
    return {{u"id"_s, id},
        {u"fingerprint"_s,
            boundFingerprint(
                shownToSigner, signedContent(made.kind, made.id, made.amount, made.body))},
        {u"shown"_s, shownToSigner}};
}

} // namespace hui::testkit
