// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/Command.h"

namespace hui {

/// `check <rule> <text>`, `check --batch`, `check --list`: the identifier rules.
Command checkCommand();

} // namespace hui
