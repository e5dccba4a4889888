// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneStart.h"

namespace hui::queue {

/// A number drawn from afar: how long the line of a branch is, and a link that draws one number.
/// Nothing is drawn where the day has not begun or no desk stands.
server::PhoneStart queueStart();

} // namespace hui::queue
