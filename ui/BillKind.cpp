// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/BillKind.h"

#include "app/catalogue/Biller.h"

#include <algorithm>
#include <array>

namespace hui {

namespace {

struct ShownKind {
    const char* category;
    const char* word;
    const char* icon;
};

/// Campus fees joined later.
constexpr std::array shownKinds{
    ShownKind{"water", QT_TRANSLATE_NOOP("hui::BillKind", "Water"), "droplet"},
    ShownKind{"electricity", QT_TRANSLATE_NOOP("hui::BillKind", "Electricity"), "bolt"},
    ShownKind{"gas", QT_TRANSLATE_NOOP("hui::BillKind", "Gas"), "flame"},
    ShownKind{"property", QT_TRANSLATE_NOOP("hui::BillKind", "Property"), "home-cog"},
    ShownKind{"heating", QT_TRANSLATE_NOOP("hui::BillKind", "Heating"), "temperature-sun"},
    ShownKind{"cabletv", QT_TRANSLATE_NOOP("hui::BillKind", "Cable TV"), "device-tv"},
    ShownKind{"traffic", QT_TRANSLATE_NOOP("hui::BillKind", "Traffic fine"), "car"},
    ShownKind{"fuelcard", QT_TRANSLATE_NOOP("hui::BillKind", "Fuel card"), "gas-station"},
    ShownKind{"telecom", QT_TRANSLATE_NOOP("hui::BillKind", "Telecom"), "router"},
    ShownKind{"topup", QT_TRANSLATE_NOOP("hui::BillKind", "Phone top-up"), "device-mobile"},
    ShownKind{"campus", QT_TRANSLATE_NOOP("hui::BillKind", "Campus"), "school"}};

const ShownKind* shownKind(const QString& category)
{
    const auto* found = std::ranges::find_if(shownKinds, [&category](const ShownKind& kind) {
        return category == QLatin1StringView(kind.category);
    });
    return found == shownKinds.end() ? nullptr : found;
}

} // namespace

QStringList BillKind::all()
{
    QStringList all;
    for (const ShownKind& kind : shownKinds)
        all.append(QString::fromLatin1(kind.category));
    return all;
}

QString BillKind::word(const QString& category)
{
    const ShownKind* kind = shownKind(category);
    return kind ? tr(kind->word) : categoryName(category);
}

QString BillKind::icon(const QString& category)
{
    const ShownKind* kind = shownKind(category);
    return kind ? QString::fromLatin1(kind->icon) : QStringLiteral("receipt-yuan");
}

} // namespace hui
