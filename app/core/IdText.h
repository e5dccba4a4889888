// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QUuid>

namespace hui {

/// An id as it is stored, sent and printed: lower case, with hyphens, without braces
/// (RFC 9562 §4).
inline QString idText(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace hui
