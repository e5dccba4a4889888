// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"

namespace hui::cash {

/// `till.issue`: the vault hands out a till that its teller opens later. `cash.send`: cash from one
/// box in use to another. Both are in transit then; what leaves the vault is signed by a second
/// person.
server::OperationKind issueOperation();
server::OperationKind sendOperation();

/// `cash.receive`: the receiver has counted it. `cash.refuse`: it is not what was said; nothing is
/// posted. `cash.take_back`: what was refused is in the box it left.
server::OperationKind receiveOperation();
server::OperationKind refuseOperation();
server::OperationKind takeBackOperation();

} // namespace hui::cash
