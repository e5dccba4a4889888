// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/Redemption.h"

#include "app/till/Cash.h"

namespace hui::cash {

namespace {

constexpr int threeQuarters = 750; // permille
constexpr int half = 500;

} // namespace

Redemption redemptionOf(const Remains& remains)
{
    if (!remains.joins || remains.permille < half)
        return Redemption::None;
    if (remains.lacksCrossQuarter || remains.permille < threeQuarters)
        return Redemption::Half;
    return Redemption::Full;
}

Money paidFor(Money face, Redemption redemption)
{
    switch (redemption) {
    case Redemption::Full: return face;
    case Redemption::Half: return halfOf(face);
    case Redemption::None: break;
    }
    return Money(0, face.currency());
}

QString nameOf(Redemption redemption)
{
    switch (redemption) {
    case Redemption::Full: return QStringLiteral("full");
    case Redemption::Half: return QStringLiteral("half");
    case Redemption::None: break;
    }
    return QStringLiteral("none");
}

std::optional<Redemption> redemptionOf(QStringView name)
{
    for (const Redemption one : {Redemption::Full, Redemption::Half, Redemption::None})
        if (nameOf(one) == name)
            return one;
    return std::nullopt;
}

} // namespace hui::cash
