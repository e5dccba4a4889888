// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Operations.h"
#include "modules/community/platform/HospitalAdapter.h"

#include <memory>

namespace hui::community {

/// `community.pay`: cash was taken for a held number. It is the hospital's at once; when the hold
/// is over or the amount is wrong it is due back to the customer. The number is the patient's until
/// the hospital has been asked, however long that takes.
server::OperationKind payBookingOperation();

/// `community.book`: asks the hospital to give the number. Its money stays where it is when the
/// hospital refuses: it goes back by an operation of its own.
server::OperationKind bookOperation(std::shared_ptr<HospitalAdapter> adapter);

/// `community.cancel`: takes a booking back, as long as the policy lets it and the hospital agrees.
server::OperationKind cancelBookingOperation(std::shared_ptr<HospitalAdapter> adapter);

/// `community.refund`: hands the money of a booking back the way it came, when the booking was
/// refused or cancelled, or when it was taken in vain. Once.
server::OperationKind refundBookingOperation();

} // namespace hui::community
