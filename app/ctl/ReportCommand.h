// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/Command.h"

namespace hui {

/// `report daily --data-dir DIR --date 2026-03-18 --format pdf|csv|json`: the report of a day.
Command reportCommand();

} // namespace hui
