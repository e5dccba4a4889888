// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/core/Result.h"

#include <optional>

namespace hui {
class Database;
}

namespace hui::billpay {

/// A biller as the catalogue in force has it: as the desks were told of it last. Nothing when there
/// is none of that id.
Result<std::optional<Biller>> billerInForce(Database& database, const QString& biller);

} // namespace hui::billpay
