// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"
#include "app/server/PhoneContent.h"

namespace hui::server {

/// The languages of a phone page.
enum class PhoneLanguage { Chinese, English };

/// What ?lang= asks for, which the gate fills from Accept-Language; Chinese when nothing does.
PhoneLanguage phoneLanguageOf(const Request& request);

/// The page as HTML that needs no script and no other file, can be printed and is read aloud in
/// order; every text escaped. With it go headers that forbid everything else: scripts, frames,
/// forms, sniffing, caching, telling where one came from. Only a page with a signature to be drawn
/// or a photograph to be taken names a script, phoneScriptPath(), and works without it.
Response phoneResponse(int status, const PhoneContent& content, PhoneLanguage language);

/// Sends the browser on to a page after it has sent a choice, so that going back or loading anew
/// sends nothing again.
Response phoneRedirect(const QString& path, PhoneLanguage language);

/// A problem answer as a page for customers.
Response phoneProblem(const Response& problem, PhoneLanguage language);

/// Where the one script of the pages is, and the script.
QString phoneScriptPath();
Response phoneScript();

} // namespace hui::server
