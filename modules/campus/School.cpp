// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/School.h"

#include "app/core/Assert.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hui::campus {

namespace {

constexpr std::array schoolNames{std::pair{SchoolKind::Kindergarten, "kindergarten"},
    std::pair{SchoolKind::Primary, "primary"}, std::pair{SchoolKind::Junior, "junior"},
    std::pair{SchoolKind::Senior, "senior"}, std::pair{SchoolKind::University, "university"}};

} // namespace

QList<SchoolKind> schoolKinds()
{
    QList<SchoolKind> kinds;
    for (const auto& [kind, name] : schoolNames)
        kinds.append(kind);
    return kinds;
}

QString nameOf(SchoolKind kind)
{
    const auto* const found
        = std::ranges::find(schoolNames, kind, [](const auto& entry) { return entry.first; });
    HUI_ASSERT(found != schoolNames.end());
    return QString::fromLatin1(found->second);
}

std::optional<SchoolKind> schoolKindOf(QStringView name)
{
    for (const auto& [kind, word] : schoolNames)
        if (name == QLatin1StringView(word))
            return kind;
    return std::nullopt;
}

} // namespace hui::campus
