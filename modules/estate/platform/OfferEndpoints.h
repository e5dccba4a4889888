// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneStart.h"
#include "app/server/Router.h"

namespace hui::estate {

/// GET /v1/offers: the offers of merchants that hold at the branch of the desk.
void addOfferRoutes(server::Router& router);

/// For the phone listener: GET /o/{branch}, the same offers as a page. It needs no link: there is
/// nothing on it that is not meant for everybody.
void addOfferPages(server::Router& router);

/// How the page of a branch leads there, and what it says of them at once.
server::PhoneStart offerStart();

} // namespace hui::estate
