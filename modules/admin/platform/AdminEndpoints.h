// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::admin {

/// What the centre does with partners, at a desk. A body may carry `approval` {id, fingerprint},
/// the signature of a second person over that act under the same Idempotency-Key; where it must is
/// in brackets. All of it goes to the audit trail, refusals too.
///
///     GET  /v1/partners                                    GET /v1/partners/{id}
///     POST /v1/partners                                    saves one [once it is open]
///     POST /v1/partners/{id}:move      {act}               [activate, resume]
///     POST /v1/partners/{id}:grant     {interfaces, from, until} [always]
///     POST /v1/partners/{id}:ungrant   {interface}
///     POST /v1/partners/{id}/keys                          [always]; tells the secret, once
///     POST /v1/partners/{id}/keys/{client}:revoke
///     GET  /v1/offered-interfaces?q=&module=&status=&version=&limit=
///     GET  /v1/compositions
///     POST /v1/compositions/{partner}/{id}:publish {version} [always]
///     POST /v1/compositions/{partner}/{id}:retire  {version}
void addAdminRoutes(server::Router& router);

} // namespace hui::admin
