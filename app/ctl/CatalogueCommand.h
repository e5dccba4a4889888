// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ctl/Command.h"

namespace hui {

/// `huideskctl catalogue verify|stats|search`: the catalogue of a desk without its screen.
Command catalogueCommand();

} // namespace hui
