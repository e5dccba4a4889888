// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PersonDocument.h"
#include "app/server/Router.h"

#include <QByteArray>
#include <QStringList>

namespace hui::server {

/// What a part of the platform has of a person's images and vouchers. Who may ask, and that they
/// did, is settled before; nothing here is masked but by being no more than what it tells.
struct DocumentSource {
    /// Those of the records with these numbers, at most `limit`, the newest.
    std::function<Result<QList<PersonDocument>>(Context&, const QStringList& records, int limit)>
        list = {};

    /// The image of one of them; nothing when these records have none such here.
    std::function<Result<std::optional<QByteArray>>(
        Context&, const QStringList& records, const QString& kind, const QString& id)>
        image = {};
};

/// Copies of papers that went along with operations.
DocumentSource copyDocuments();

} // namespace hui::server
