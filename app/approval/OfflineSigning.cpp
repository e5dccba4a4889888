// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/OfflineSigning.h"

namespace hui {

OfflineSigning::~OfflineSigning() = default;

} // namespace hui
