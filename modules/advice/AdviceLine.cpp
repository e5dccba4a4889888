// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/AdviceLine.h"

#include "app/core/Assert.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::advice {

namespace {

constexpr std::array lineNames{std::pair{AdviceLine::Protection, "protection"},
    std::pair{AdviceLine::Wealth, "wealth"}, std::pair{AdviceLine::Shopping, "shopping"},
    std::pair{AdviceLine::Farming, "farming"}};

} // namespace

QList<AdviceLine> adviceLines()
{
    QList<AdviceLine> lines;
    for (const auto& [line, name] : lineNames)
        lines.append(line);
    return lines;
}

QString nameOf(AdviceLine line)
{
    const auto* const found
        = std::ranges::find(lineNames, line, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != lineNames.end());
    return QString::fromLatin1(found->second);
}

std::optional<AdviceLine> adviceLineOf(QStringView name)
{
    for (const auto& [line, word] : lineNames)
        if (name == QLatin1StringView(word))
            return line;
    return std::nullopt;
}

} // namespace hui::advice
