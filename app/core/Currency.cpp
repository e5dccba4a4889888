// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Currency.h"

#include <algorithm>

namespace hui {

struct CurrencyTable {
    static constexpr std::array active{Currency::CNY, Currency::HKD, Currency::JPY, Currency::USD};
};

std::optional<Currency> Currency::fromCode(QStringView code)
{
    const auto& table = CurrencyTable::active;
    const auto found = std::ranges::find_if(
        table, [code](const Currency& currency) { return code == currency.code(); });
    return found == table.end() ? std::nullopt : std::optional(*found);
}

} // namespace hui
