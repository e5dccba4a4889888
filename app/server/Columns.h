// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QVariant>

#include <optional>

namespace hui::server {

/// A text for a column that is NOT NULL: Qt binds a null QString as NULL.
inline QString notNull(const QString& text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}

/// An amount that may be absent, as its two columns.
inline QVariant minorColumn(const std::optional<Money>& amount)
{
    return amount ? QVariant(amount->minor()) : QVariant(QMetaType::fromType<qint64>());
}

inline QVariant currencyColumn(const std::optional<Money>& amount)
{
    return amount ? QVariant(amount->currency().code()) : QVariant(QMetaType::fromType<QString>());
}

inline std::optional<Money> amountOf(const QVariant& minor, const QVariant& currency)
{
    const std::optional<Currency> known = Currency::fromCode(currency.toString());
    return known ? std::optional(Money(minor.toLongLong(), *known)) : std::nullopt;
}

} // namespace hui::server
