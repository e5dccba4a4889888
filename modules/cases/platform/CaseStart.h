// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui::cases {

/// POST /v1/cases/links: a link to the page on which customers of the branch begin by telephone,
/// for a desk to show or print.
void addCaseStartRoutes(server::Router& router);

/// For the phone listener, GET and POST /s/{token}: what may be begun. What was chosen is a case of
/// the channel `phone`, gone on with at /h/{token} and then waiting for any desk, which finds it by
/// the code that the customer shows.
void addCaseStartPages(server::Router& router);

/// What customers begin at a branch of their choice without a link of its hall.
server::PhoneStart casePhoneStart();

/// Drops the links that have expired.
server::PlatformJob caseStartSweep();

} // namespace hui::cases
