// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/store/Query.h"

namespace hui {

/// The billers of rows that begin with the columns `value` and `version` of the table `biller`.
/// Only for the repositories of this unit. A Storage error when a value is not what was stored.
Result<QList<Biller>> readBillers(Result<Query> found);

} // namespace hui
