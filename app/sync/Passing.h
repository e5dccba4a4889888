// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <algorithm>
#include <iterator>

namespace hui {

/// Whether a refusal with this status says nothing about the request itself: it may be sent again
/// as it is. A clock that is off (401) is set, a frozen device (403) is thawed, a limit (429) is
/// over one day.
constexpr bool isPassing(int status)
{
    constexpr int passing[] = {401, 403, 408, 409, 425, 429, 503};
    return std::find(std::begin(passing), std::end(passing), status) != std::end(passing);
}

} // namespace hui
