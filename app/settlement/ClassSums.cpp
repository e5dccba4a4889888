// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/ClassSums.h"

namespace hui {

QList<ClassSum> classSums(const Reconciliation& made)
{
    QList<ClassSum> sums;
    for (int kind = 0; kind < matchClasses; ++kind)
        sums.append({static_cast<MatchClass>(kind), 0, Money::fen(0)});
    sums.first().count = made.equal;
    for (const OpenItem& item : made.items) {
        ClassSum& sum = sums[static_cast<int>(item.kind)];
        ++sum.count;
        if (!item.isExplained())
            sum.stake = Money::fen(sum.stake.minor() + item.stake.minor());
    }
    return sums;
}

QString paperNameOf(MatchClass kind)
{
    switch (kind) {
    case MatchClass::Equal: return QStringLiteral("双方一致");
    case MatchClass::AmountDiffers: return QStringLiteral("金额不符");
    case MatchClass::OursOnly: return QStringLiteral("本机有平台无");
    case MatchClass::TheirsOnly: return QStringLiteral("平台有本机无");
    case MatchClass::StateDiffers: return QStringLiteral("状态不符");
    }
    return {};
}

} // namespace hui
