// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/Seizure.h"

#include <QJsonArray>

namespace hui::cash {

/// `[{"denomination", "serial", "pieces"}]`: in the journal, in the table and on the wire.
QJsonArray toJson(const QList<CounterfeitPieces>& pieces);

/// At most 1,000 kinds; a Protocol error names the field that is wrong.
Result<QList<CounterfeitPieces>> counterfeitFromJson(const QJsonArray& json);

} // namespace hui::cash
