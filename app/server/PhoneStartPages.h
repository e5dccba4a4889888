// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneStart.h"

namespace hui::server {

/// For the phone listener, where customers begin without a link:
///
///     GET, POST /            the branches: by name or address, from the nearest on when the
///                            telephone says where it is, each with what its services note
///     GET, POST /b/{branch}  one branch and what may be begun there
///
/// Where a customer is comes in the body alone, to some hundred metres, and is neither kept nor
/// logged.
void addPhoneStartRoutes(Router& router, const QList<PhoneStart>& starts);

} // namespace hui::server
