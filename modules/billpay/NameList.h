// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace hui::billpay {

// The values of an enum and their names on the wire, in the order of the enum.

/// The name of a value.
template <class Enum, std::size_t size>
QString nameIn(const std::array<const char*, size>& names, Enum value)
{
    return QString::fromLatin1(names.at(static_cast<std::size_t>(value)));
}

/// The value of a name; nothing for one of a later platform.
template <class Enum, std::size_t size>
std::optional<Enum> valueIn(const std::array<const char*, size>& names, QStringView name)
{
    const auto found = std::ranges::find_if(
        names, [name](const char* one) { return name == QLatin1StringView(one); });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Enum>(found - names.begin());
}

} // namespace hui::billpay
