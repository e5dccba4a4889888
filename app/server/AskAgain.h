// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui::server {

/// Asks the third parties again about operations of these kinds that have no outcome yet, also when
/// the desk that sent them does not: the oldest first, a hundred a run. What is learned is booked
/// as when the desk asks.
PlatformJob askAgain(const QString& id, const QList<OperationKind>& kinds);

} // namespace hui::server
