// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Module.h"

#include <vector>

namespace hui {

/// Every service module found under modules/ with a page, in rail order. Written by the build
/// from Registry.cpp.in: plain calls, so a module that does not link is noticed at once.
std::vector<Module> modules();

} // namespace hui
