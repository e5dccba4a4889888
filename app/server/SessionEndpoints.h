// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"

namespace hui::server {

/// POST /v1/sessions, POST /v1/sessions:refresh, DELETE /v1/sessions/current
void addSessionRoutes(Router& router);

} // namespace hui::server
