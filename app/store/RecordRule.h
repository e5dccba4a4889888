// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <functional>

namespace hui {

class Database;
struct Operation;

/// Called by Journal::append() inside the transaction of the use case, before anything is written,
/// and again when the same operation comes again: gives the operation as it is to be recorded, the
/// same each time. An Error is that of the append.
using RecordRule = std::function<Result<Operation>(Database&, const Operation&)>;

} // namespace hui
