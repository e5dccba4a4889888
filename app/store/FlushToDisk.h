// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileDevice>

namespace hui {

/// Brings what was written to the medium itself: fdatasync, F_FULLFSYNC on macOS, FlushFileBuffers
/// on Windows. False when the system says that it could not.
bool flushToDisk(QFileDevice& file);

} // namespace hui
