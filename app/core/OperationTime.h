// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QUuid>

namespace hui {

/// When an operation id was made, by the clock of who made it, to the millisecond (UTC; RFC 9562
/// §5.7); invalid when it is none of newOperationId().
QDateTime madeAt(const QUuid& id);

} // namespace hui
