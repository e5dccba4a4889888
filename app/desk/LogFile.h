// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// Sends every later log message to the end of `file`, with UTC time and level; false when it
/// cannot be opened. Called once, from main().
bool logToFile(const QString& file);

} // namespace hui
