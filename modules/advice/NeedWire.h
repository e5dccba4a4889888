// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "modules/advice/Need.h"

#include <QJsonObject>

namespace hui::advice {

/// Body of `advice.register`.
QJsonObject toJson(const Need& need);

/// A Protocol error names the field that is wrong. Fields of a sale — a product, an amount, an
/// account — are not of the contract and are refused like every other that nobody asked for.
Result<Need> needFromJson(const QJsonObject& json);

} // namespace hui::advice
