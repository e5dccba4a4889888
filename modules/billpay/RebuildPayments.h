// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QtGlobal>

namespace hui {
class Database;
}

namespace hui::billpay {

/// Brings payments, what followed them, lists and agreements up to what stands in the journal under
/// the numbers `first` to `last`: entries that no verb wrote here, because they were fetched from
/// the platform. What is known already stays as it is. In the caller's transaction.
///
/// The journal does not tell a customer's name, the file of a list, nor the rows of it that were
/// not paid: such a list can be closed, which gives back what is left of its money.
Result<Done> rebuildPayments(Database& database, qint64 first, qint64 last);

} // namespace hui::billpay
