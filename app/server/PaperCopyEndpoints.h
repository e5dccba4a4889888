// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PaperCopies.h"
#include "app/server/PlatformModule.h"

#include <variant>

namespace hui::server {

/// POST /v1/paper-copies/{id}: the picture of a copy that an operation named, from the desk that
/// recorded it; whoever is signed in there. The same picture again is kept already.
void addPaperCopyRoutes(Router& router);

/// Forgets copies once the days of the bank's dated policy are over.
PlatformJob paperCopySweep();

/// Nothing is left of the copies of a person's papers, nor of why they were looked at. Inside the
/// caller's transaction.
Result<Done> forgetCopiesOf(Context& context, const QStringList& records);

/// The answer that shows a copy: {"paper", "taken_at", "picture"}; a problem when it has not come
/// or is forgotten. Who may look, and that they did, is for the caller to settle.
Result<std::variant<QJsonObject, Problem>> openedCopy(Database& database, const CopyRow& copy);

} // namespace hui::server
