// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Served.h"

#include <memory>

namespace hui::admin {

/// The routes of the partner API, for the partner listener. All but the token ask for one:
///
///     POST /partner/v1/token                       a token for a key
///     GET  /partner/v1/interfaces?q=&module=&status=&version=&limit=
///     GET  /partner/v1/interfaces/{id}             with its fields
///     POST /partner/v1/interfaces/{id}:call        calls one; the body is its input
///     GET  /partner/v1/needs?q=&segment=&limit=
///     GET  /partner/v1/compositions                the partner's own, all versions
///     POST /partner/v1/compositions                saves a draft version, when it is sound
///     POST /partner/v1/compositions/{id}:run       runs the published version
///     GET  /partner/v1/usage                       calls a day and interface, 14 days
void addPartnerApi(server::Router& router, const std::shared_ptr<const server::Served>& served);

} // namespace hui::admin
