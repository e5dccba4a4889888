// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/Shares.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace hui::estate {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* partyNames[] = {"property", "merchant", "resident", "bank"};

/// What rounding down has taken of a part, in ten-thousandths of a fen.
qint64 lossOf(Money total, int parts)
{
    return total.minor() % allParts * parts % allParts;
}

bool isWhole(const QList<ShareRule>& rules)
{
    QSet<PartyKind> seen;
    int sum = 0;
    for (const ShareRule& rule : rules) {
        if (rule.parts < 0 || rule.parts > allParts || seen.contains(rule.party))
            return false;
        seen.insert(rule.party);
        sum += rule.parts;
    }
    return sum == allParts;
}

} // namespace

QString nameOf(PartyKind kind)
{
    return QString::fromLatin1(partyNames[static_cast<int>(kind)]);
}

std::optional<PartyKind> partyKindOf(QStringView name)
{
    for (const PartyKind kind : partyKinds())
        if (name == nameOf(kind))
            return kind;
    return std::nullopt;
}

const QList<PartyKind>& partyKinds()
{
    static const QList<PartyKind> kinds{
        PartyKind::Property, PartyKind::Merchant, PartyKind::Resident, PartyKind::Bank};
    return kinds;
}

Money partOf(Money amount, int parts)
{
    // in two steps, so that no amount is too large
    const qint64 whole = amount.minor() / allParts * parts;
    return Money::fen(whole + amount.minor() % allParts * parts / allParts);
}

std::optional<QList<Share>> shareOut(Money total, const QList<ShareRule>& rules)
{
    if (total.minor() < 0 || !isWhole(rules))
        return std::nullopt;
    QList<Share> shares;
    qint64 left = total.minor();
    for (const PartyKind party : partyKinds()) {
        const auto rule = std::ranges::find(rules, party, &ShareRule::party);
        if (rule == rules.end())
            continue;
        shares.append({party, rule->parts, partOf(total, rule->parts)});
        left -= shares.last().amount.minor();
    }
    QList<qsizetype> order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::ranges::greater(),
        [&](qsizetype at) { return lossOf(total, shares.at(at).parts); });
    for (qsizetype at = 0; at < left; ++at) {
        Share& share = shares[order.at(at)];
        share.amount = Money::fen(share.amount.minor() + 1);
    }
    return shares;
}

} // namespace hui::estate
