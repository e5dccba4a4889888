// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/KindTiles.h"

#include "ui/BillKind.h"
#include "ui/ChoiceButton.h"

#include <QGridLayout>

#include <algorithm>

namespace hui::billpay {

QString KindTiles::firstOf(const QStringList& categories)
{
    for (const QString& kind : BillKind::all())
        if (categories.contains(kind))
            return kind;
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
    for (const QString& kind : BillKind::all())
        addTile(kind);
}

void KindTiles::addTile(const QString& category)
{
    auto* tile = new ChoiceButton(BillKind::word(category), ChoiceButton::Look::Tile, this);
    tile->setIconName(BillKind::icon(category));
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
