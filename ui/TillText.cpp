// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/TillText.h"

namespace hui {

PillLook TillText::pill(TillState state)
{
    switch (state) {
    case TillState::Unassigned:
    case TillState::Assigned:
    case TillState::Issued: return {tr("Not opened"), QStringLiteral("clock"), Mood::Neutral};
    case TillState::Active: return {tr("In use"), QStringLiteral("circle-check"), Mood::Ok};
    case TillState::Locked: return {tr("Locked"), QStringLiteral("lock"), Mood::Neutral};
    case TillState::Counting:
        return {tr("Being counted"), QStringLiteral("calculator"), Mood::Info};
    case TillState::Balanced: return {tr("Balanced"), QStringLiteral("circle-check"), Mood::Ok};
    case TillState::Over: return {tr("Over"), QStringLiteral("alert-triangle"), Mood::Warn};
    case TillState::Short: return {tr("Short"), QStringLiteral("alert-triangle"), Mood::Bad};
    case TillState::Returned: return {tr("Returned"), QStringLiteral("check"), Mood::Neutral};
    case TillState::Sealed: return {tr("Sealed"), QStringLiteral("lock"), Mood::Neutral};
    }
    return {};
}

QString TillText::attempt(int attempt)
{
    return attempt == 1 ? tr("First count") : tr("Recount");
}

QString TillText::signedAmount(Money amount)
{
    if (amount.isPositive())
        return u'+' + amount.toString();
    return amount.toString().replace(u'-', QChar(0x2212)); // the minus sign is as wide as a plus
}

} // namespace hui
