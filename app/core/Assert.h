// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QtGlobal>

/// Stops the program when an invariant of ours is broken. Unlike Q_ASSERT it stays in release
/// builds: a teller desk that stops is better than one that books a wrong amount.
#define HUI_ASSERT(condition)                                                                      \
    ((condition) ? static_cast<void>(0) : qFatal("%s:%d: %s", __FILE__, __LINE__, #condition))
