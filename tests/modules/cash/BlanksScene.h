// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/BlankRepository.h"
#include "tests/app/till/TillScene.h"

namespace hui::testkit {

/// Twenty receipts that go from box to box.
inline const BlankRange bundle{QStringLiteral("receipt"), 101, 120};

} // namespace hui::testkit
