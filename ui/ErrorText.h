// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Error.h"

namespace hui {

/// What an error says, in the teller's language: what happened, then what to do. Its detail is for
/// the log and is not in it.
QString textOf(const Error& error);

/// The few words above it: "Not done", "Result unknown".
QString headlineOf(Error::Kind kind);

} // namespace hui
