// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>

namespace hui {

/// A currency of ISO 4217: its three-letter code and how many decimals its minor unit has.
class Currency {
public:
    static const Currency CNY;
    static const Currency HKD;
    static const Currency JPY;
    static const Currency USD;

    /// The currency of a three-letter code; nothing when ISO 4217 has no such active currency.
    static std::optional<Currency> fromCode(QStringView code);

    /// Every active code, sorted.
    static QStringList codes();

    QString code() const { return QString::fromLatin1(m_code.data(), 3); }

    /// Digits after the decimal point: 2 for CNY, 0 for JPY, 3 for KWD.
    constexpr int minorDigits() const { return m_minorDigits; }

    friend constexpr bool operator==(const Currency&, const Currency&) = default;

private:
    friend struct CurrencyTable;
    constexpr Currency(const char (&code)[4], int minorDigits)
        : m_code{code[0], code[1], code[2]}
        , m_minorDigits(minorDigits)
    {
    }

    std::array<char, 3> m_code;
    int m_minorDigits;
};

inline constexpr Currency Currency::CNY{"CNY", 2};
inline constexpr Currency Currency::HKD{"HKD", 2};
inline constexpr Currency Currency::JPY{"JPY", 0};
inline constexpr Currency Currency::USD{"USD", 2};

} // namespace hui
