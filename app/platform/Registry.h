// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui {

/// Every service module found under modules/ with a platform face. Written by the build from
/// Registry.cpp.in: plain calls, so a module that does not link is noticed at once.
QList<server::PlatformModule> platformModules();

} // namespace hui
