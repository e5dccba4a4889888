// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/DebitAccounts.h"

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

std::optional<DebitAccount> sampleDebitAccount(const QString& token)
{
    const QString prefix = u"SIM-"_s;
    const QString digits = token.startsWith(prefix) ? token.mid(prefix.size()) : QString();
    const bool numeric = std::all_of(
        digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.size() < 6 || !numeric || digits.endsWith("99"_L1))
        return std::nullopt;
    return DebitAccount{digits, Money::fen(digits.endsWith("00"_L1) ? 0 : 10'000'000)};
}

} // namespace hui::billpay
