// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneHtml.h"
#include "app/server/PhonePages.h"

namespace hui::server {

// What a customer wishes of the pages of their telephone: the one place for all services. Whose
// page it is, and whether they have asked for English, is known to the service alone.

/// The link to a page, so that it opens in English where that is `asked`, whatever the telephone
/// speaks; on the page the other language can still be chosen.
PhoneLink linkFor(const PhoneLink& link, bool asked);

/// The language of a page whose link was made before anybody knew whose it is: what was chosen on
/// it or what the telephone speaks, and English where that is `asked` and nothing was chosen.
PhoneLanguage pageLanguageOf(const Request& request, bool asked);

/// Sends the browser on to such a page; what was not chosen stays open.
Response redirectTo(const QString& path, const Request& request);

} // namespace hui::server
