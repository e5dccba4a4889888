// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/KindTiles.h"

#include "app/catalogue/Biller.h"
#include "ui/ChoiceButton.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace hui::billpay {

namespace {

/// A kind of bill: the word for it and its picture.
struct Kind {
    const char* category;
    const char* word;
    const char* icon;
};

constexpr auto context = "hui::billpay::KindTiles";

/// In the order in which the service names them; campus fees joined later.
constexpr std::array tileKinds{
    Kind{"water", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Water"), "droplet"},
    Kind{"electricity", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Electricity"), "bolt"},
    Kind{"gas", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Gas"), "flame"},
    Kind{"property", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Property"), "home-cog"},
    Kind{"heating", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Heating"), "temperature-sun"},
    Kind{"cabletv", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Cable TV"), "device-tv"},
    Kind{"traffic", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Traffic fine"), "car"},
    Kind{"fuelcard", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Fuel card"), "gas-station"},
    Kind{"telecom", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Telecom"), "router"},
    Kind{"topup", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Phone top-up"), "device-mobile"},
    Kind{"campus", QT_TRANSLATE_NOOP("hui::billpay::KindTiles", "Campus"), "school"},
};

const Kind* kindOf(const QString& category)
{
    const auto* found = std::ranges::find_if(tileKinds,
        [&category](const Kind& kind) { return category == QLatin1StringView(kind.category); });
    return found == tileKinds.end() ? nullptr : found;
}

} // namespace

QString KindTiles::wordOf(const QString& category)
{
    const Kind* kind = kindOf(category);
    return kind ? QCoreApplication::translate(context, kind->word) : categoryName(category);
}

QString KindTiles::iconOf(const QString& category)
{
    const Kind* kind = kindOf(category);
    return kind ? QString::fromLatin1(kind->icon) : QStringLiteral("receipt-yuan");
}

QString KindTiles::firstOf(const QStringList& categories)
{
    for (const Kind& kind : tileKinds)
        if (categories.contains(QLatin1StringView(kind.category)))
            return QLatin1StringView(kind.category);
    return categories.value(0);
}

KindTiles::KindTiles(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (const Kind& kind : tileKinds)
        addTile(QLatin1StringView(kind.category));
}

void KindTiles::addTile(const QString& category)
{
    auto* tile = new ChoiceButton(wordOf(category), ChoiceButton::Look::Tile, this);
    tile->setIconName(iconOf(category));
    tile->setObjectName(QStringLiteral("bill.kind.") + category);
    tile->setProperty("category", category);
    tile->setEnabled(false);
    const int place = static_cast<int>(m_tiles.size());
    m_grid->addWidget(tile, place / 2, place % 2);
    m_tiles.append(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, category] {
        setChosen(category); // a second click does not take it back
        Q_EMIT chosen(category);
    });
}

void KindTiles::setAvailable(const QStringList& categories)
{
    for (const QString& category : categories)
        if (std::ranges::none_of(m_tiles, [&category](const QAbstractButton* tile) {
                return tile->property("category").toString() == category;
            }))
            addTile(category);
    for (QAbstractButton* tile : std::as_const(m_tiles)) {
        const bool there = categories.contains(tile->property("category").toString());
        tile->setEnabled(there);
        tile->setToolTip(there ? QString() : tr("There is no such biller in this city."));
    }
}

void KindTiles::setChosen(const QString& category)
{
    for (QAbstractButton* tile : std::as_const(m_tiles))
        tile->setChecked(tile->property("category").toString() == category);
}

} // namespace hui::billpay
