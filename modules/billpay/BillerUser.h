// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>
#include <QUuid>

namespace hui {
class Database;
}

namespace hui::billpay {

/// As BillerUseRepository names the one who stands at the counter: the number of the record that
/// stands for theirs; empty when there is none, which is the branch.
Result<QString> billerUser(Database& database, const QUuid& customer);

} // namespace hui::billpay
