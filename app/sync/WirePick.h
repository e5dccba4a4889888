// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QLatin1StringView>

#include <initializer_list>

namespace hui {

/// The fields of `object` that this version of the desk knows. A platform may be newer than its
/// desks and say more: what is not known is left out before the strict reading.
inline QJsonObject pick(const QJsonObject& object, std::initializer_list<QLatin1StringView> known)
{
    QJsonObject picked;
    for (const QLatin1StringView key : known)
        if (const auto found = object.constFind(key); found != object.constEnd())
            picked.insert(key, *found);
    return picked;
}

} // namespace hui
