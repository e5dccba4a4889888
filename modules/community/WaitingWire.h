// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/community/Waiting.h"

#include <QJsonObject>

namespace hui::community {

QJsonObject toJson(const Waiting& waiting);

/// As told by the platform; a Protocol error names the field that is wrong.
Result<Waiting> waitingFromJson(const QJsonObject& json);

} // namespace hui::community
