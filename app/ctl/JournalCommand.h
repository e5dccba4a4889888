// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/Command.h"

namespace hui {

/// `journal verify --data-dir DIR`: whether anybody changed, cut or slipped in an entry.
Command journalCommand();

} // namespace hui
