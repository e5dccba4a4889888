// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::community {

/// `community.print`: a paper came out of a printer, the how-manieth time. Kept, each time one row.
server::OperationKind paperOperation();

} // namespace hui::community
