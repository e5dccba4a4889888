// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/AccountRepository.h"

namespace hui {

/// Notes that a customer paid an account, for the record that stands for theirs, or for theirs when
/// it is not known here yet: a desk that was put back has its journal before its customers. Part of
/// the payment's transaction; nothing is noted of nobody.
Result<Done> noteAccount(Database& database, const QUuid& customer, const PaidAccount& paid);

} // namespace hui
