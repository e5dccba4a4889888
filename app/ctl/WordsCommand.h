// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/Command.h"

namespace hui {

/// `words amount 1409.50`, `words date 2026-01-15`: capital numerals for bills.
Command wordsCommand();

} // namespace hui
