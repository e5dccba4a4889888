// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Currency.h"
#include "app/core/Result.h"

#include <QString>
#include <QStringView>

namespace hui {

/// An exact amount of one currency, counted in minor units (fen, cents). Never a double.
class Money {
public:
    constexpr Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    /// An amount of yuan, given in fen.
    static constexpr Money fen(qint64 minor) { return {minor, Currency::CNY}; }

    /// Reads what a teller types: "1234.5" or "1,234.50", spaces around it ignored. More decimals
    /// than the currency has, a sign, an exponent, misplaced commas, full-width digits or any
    /// other character is an Input error, as is what does not fit; nothing is rounded.
    static Result<Money> parse(QStringView text, Currency currency);

    constexpr qint64 minor() const { return m_minor; }
    constexpr Currency currency() const { return m_currency; }
    constexpr bool isPositive() const { return m_minor > 0; }
    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isNegative() const { return m_minor < 0; }

    /// "1,234.50" or "-0.05", without the currency code.
    QString toString() const;

    friend constexpr bool operator==(const Money&, const Money&) = default;

private:
    qint64 m_minor;
    Currency m_currency;
};

/// The sum of two amounts of the same currency; Refused when it does not fit in 64 bits.
Result<Money> add(Money a, Money b);

/// `a` less `b`, of the same currency; may be negative. Refused when it does not fit in 64 bits.
Result<Money> subtract(Money a, Money b);

} // namespace hui
