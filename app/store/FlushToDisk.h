// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFileDevice>

namespace hui {

/// Brings what was written to the medium itself: fdatasync, F_FULLFSYNC on macOS, FlushFileBuffers
/// on Windows. False when the system says that it could not.
bool flushToDisk(QFileDevice& file);

/// Brings the names in a folder to the medium, so that a rename outlives a power cut. True where
/// the system does that by itself (Windows).
bool flushFolder(const QString& folder);

} // namespace hui
