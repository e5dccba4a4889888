// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// A text that no spreadsheet takes for a formula or a command: one that begins with = + - @, their
/// full-width forms, a tab or a line end gets an apostrophe before it (OWASP, CSV injection).
QString neutralised(const QString& text);

} // namespace hui
