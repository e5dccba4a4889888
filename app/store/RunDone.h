// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/store/Query.h"

namespace hui {

/// What became of a statement that gives no rows: done, or the error with which it failed.
inline Result<Done> done(const Result<Query>& run)
{
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace hui
