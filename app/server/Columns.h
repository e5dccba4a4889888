// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"
#include "app/store/NotNull.h"

#include <QVariant>

#include <optional>

namespace hui::server {

using hui::notNull;

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
