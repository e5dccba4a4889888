// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {
class Random;
}

namespace hui::server {

/// How many characters the token of a phone link has.
constexpr qsizetype phoneTokenLength = 22;

/// The token of a link for a customer's telephone: 128 random bits in base64url. It holds nothing
/// of anybody and stands nowhere but in the link.
QString newPhoneToken(Random& random);

/// Whether a text has the shape of one.
bool isPhoneToken(const QString& text);

/// What a token is found by: its SHA-256 in hex, so that a table of links opens no page.
QString phoneTokenKey(const QString& token);

} // namespace hui::server
