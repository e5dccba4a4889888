// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// `community.charge`: cash was taken for items of a visit or for a deposit. It lies in suspense
/// until the hospital has answered, then with the hospital; refused, it is due back to the
/// customer. An answer that is lost is asked for with the same reference.
server::OperationKind chargeOperation(std::shared_ptr<HospitalAdapter> adapter);

/// `community.uncharge`: asks the hospital to give back what was paid for a visit, or a part of a
/// deposit. Signed. What it gives back is due back to the customer, and handed out by
/// `community.refund`.
server::OperationKind unchargeOperation(std::shared_ptr<HospitalAdapter> adapter);

} // namespace hui::community
