// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Audit.h"
#include "app/server/Router.h"

namespace hui::server {

/// How long a reason may be.
inline constexpr qsizetype longestLookReason = 100;

/// Why somebody looked at something.
struct LookReason {
    AuditEntry look; ///< without device and outcome
    QString reason;
};

/// Writes into the audit that somebody looks at what is masked elsewhere, and beside it why. Inside
/// the transaction that gives it. The same look, asked for again with its id, is one.
Result<Done> noteLook(
    Context& context, const QUuid& look, const AuditEntry& entry, const QString& reason);

/// The second half of it, for a look that stands in the audit already.
Result<Done> noteReason(
    Context& context, const QUuid& look, const AuditEntry& entry, const QString& reason);

/// Why was looked at some subjects, newest first, at most `limit`.
Result<QList<LookReason>> reasonsOf(Database& database, const QStringList& subjects, int limit);

/// The reasons of looks at these subjects go; that somebody looked stays in the audit.
Result<Done> forgetReasons(Database& database, const QStringList& subjects);

} // namespace hui::server
