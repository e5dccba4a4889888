// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QString>

namespace hui {

/// The text of a list, whichever way it was encoded: a byte order mark decides (UTF-8, UTF-16 in
/// both orders); without one UTF-8 when it is valid throughout, else GB18030, which Chinese
/// spreadsheets write (GB 18030-2022). Input when it is none of them or holds NUL.
Result<QString> textOfFile(const QByteArray& bytes);

} // namespace hui
