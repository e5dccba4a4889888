// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/core/Result.h"

namespace hui {
class Database;
}

namespace hui::billpay {

/// The biller as the catalogue in force has it. One that is not there goes by its id: a desk that
/// was restored has its payments before it has the catalogue.
Result<Biller> knownBiller(Database& database, const QString& id);

/// The name under which something was recorded; when that was its id, the name it has by now.
Result<QString> billerNameNow(Database& database, const QString& id, const QString& recorded);

} // namespace hui::billpay
