// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

namespace hui {

/// How long to wait for the platform and how much to take from it.
struct UplinkLimits {
    int transferTimeoutMs = 15'000; ///< without a byte in either direction
    qint64 maxAnswerBytes = 4 * 1024 * 1024;
};

} // namespace hui
