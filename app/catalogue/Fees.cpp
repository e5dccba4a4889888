// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Fees.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace hui {

namespace {

constexpr qint64 feeMyriad = 10'000;

bool holds(const FeeSlab& slab, Money amount, const QDate& day)
{
    if (amount.minor() < slab.from.minor()
        || (slab.to.isPositive() && amount.minor() > slab.to.minor()))
        return false;
    return (!slab.validFrom.isValid() || slab.validFrom <= day)
        && (!slab.validTo.isValid() || day <= slab.validTo);
}

Result<Money> worthOf(const FeeSlab& slab, Money amount)
{
    qint64 share = 0;
    const bool over = qMulOverflow(amount.minor(), static_cast<qint64>(slab.perMyriad), &share)
        || qAddOverflow(share, feeMyriad / 2, &share);
    if (over)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The amount is too large."));
    return add(slab.flat, Money::fen(share / feeMyriad));
}

} // namespace

Result<Fee> feeOf(const QList<FeeSlab>& slabs, Money amount, const QDate& day)
{
    Fee fee;
    std::array<bool, 3> found{};
    for (const FeeSlab& slab : slabs) {
        if (!holds(slab, amount, day))
            continue;
        if (slab.payer == FeePayer::Unknown)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP(
                    "Error", "This desk does not know a rule of this biller: view only."));
        const auto bearer = static_cast<std::size_t>(slab.payer);
        if (std::exchange(found.at(bearer), true))
            continue;
        const Result<Money> worth = worthOf(slab, amount);
        if (!worth)
            return std::unexpected(worth.error());
        Money* const parts[] = {&fee.customer, &fee.biller, &fee.bank};
        *parts[bearer] = *worth;
    }
    return fee;
}

} // namespace hui
