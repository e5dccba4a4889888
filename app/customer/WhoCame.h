// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/CameFor.h"
#include "app/core/Result.h"

#include <QDate>

namespace hui {

class Database;

/// Who came for another as the `payer` of a body noted them from documents for this once; nothing
/// when nobody did.
std::optional<CameFor> cameAsNoted(const QJsonObject& payer, const QDate& day);

/// Who came for another, of the body of an operation that is to be recorded: of the record `agent`
/// names, for that of `payer` or else of `customer`; or as `payer` was noted from documents. By the
/// records this desk has: of one that is elsewhere the link tells the name. Nothing when nobody
/// came for another, or nothing is known of them here.
Result<std::optional<CameFor>> whoCame(
    Database& database, const QJsonObject& body, const QDate& day);

/// Puts whoCame() into the body, in the use case that records it.
Result<Done> nameWhoCame(Database& database, QJsonObject& body, const QDate& day);

} // namespace hui
