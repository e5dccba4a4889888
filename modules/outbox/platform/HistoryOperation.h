// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::outbox {

/// Books `outbox.history`: a second person has signed for the entries that a desk had lost and
/// fetched from the platform. The audit trail says who, which device and which entries.
server::OperationKind historyOperation();

} // namespace hui::outbox
