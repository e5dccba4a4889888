// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PlatformModule.h"

namespace hui::cases {

/// POST /v1/cases/{id}:phone: the customer goes on with the case on their own telephone, or says
/// there how it was when it has come out. The desk that has it gets the link, and has the case
/// again when the customer is done, when it takes it back (`from` "phone"), or when the time is
/// over. Asked again with the same key, the case has a new link and the one before is void.
void addCasePhoneRoutes(server::Router& router);

/// For the phone listener, GET and POST /h/{token}: start, form, photographs, signature, rating,
/// end. Nothing of the customer stands in the address or on a page before they have begun; what was
/// filled in is masked. Each step is told to the desks as it is made.
void addCasePages(server::Router& router);

/// Gives cases back whose customers did not finish in time.
server::PlatformJob caseLinkSweep();

} // namespace hui::cases
