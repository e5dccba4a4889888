// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>

#include <optional>

namespace hui {

/// Where a request for a signature from afar stands. Only a waiting one can still be signed.
enum class RequestState { Waiting, Approved, Rejected, Cancelled, Expired };

/// What can befall it. Replace: the operation was changed, so that another request stands for it.
enum class RequestEvent { Approve, Reject, Cancel, Replace, Expire };

/// "waiting", "approved", "rejected", "cancelled", "expired": as stored and on the wire.
QString nameOf(RequestState state);
std::optional<RequestState> requestStateOf(QStringView name);

/// The next state, or Refused when it has been decided: the whole life of a request.
Result<RequestState> next(RequestState state, RequestEvent event);

} // namespace hui
