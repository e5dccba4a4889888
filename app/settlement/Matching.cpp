// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/settlement/Matching.h"

#include <QHash>

namespace hui {

namespace {

bool agree(OutboxState ours, BookedState theirs)
{
    return (ours == OutboxState::Accepted && theirs == BookedState::Accepted)
        || (ours == OutboxState::Rejected && theirs == BookedState::Rejected);
}

MatchClass classOf(const OwnEntry& ours, const BookedEntry& theirs)
{
    if (ours.amount != theirs.amount)
        return MatchClass::AmountDiffers;
    return agree(ours.state, theirs.state) ? MatchClass::Equal : MatchClass::StateDiffers;
}

} // namespace

QString nameOf(MatchClass kind)
{
    switch (kind) {
    case MatchClass::Equal: return QStringLiteral("equal");
    case MatchClass::AmountDiffers: return QStringLiteral("amount_differs");
    case MatchClass::OursOnly: return QStringLiteral("ours_only");
    case MatchClass::TheirsOnly: return QStringLiteral("theirs_only");
    case MatchClass::StateDiffers: return QStringLiteral("state_differs");
    }
    return {};
}

std::optional<MatchClass> matchClassOf(QStringView name)
{
    for (int i = 0; i < matchClasses; ++i)
        if (nameOf(static_cast<MatchClass>(i)) == name)
            return static_cast<MatchClass>(i);
    return std::nullopt;
}

NextAction nextAction(MatchClass kind)
{
    switch (kind) {
    case MatchClass::Equal: return NextAction::Nothing;
    case MatchClass::AmountDiffers: return NextAction::BookCorrection;
    case MatchClass::OursOnly: return NextAction::SendAgain;
    case MatchClass::TheirsOnly: return NextAction::ReportToCentre;
    case MatchClass::StateDiffers: return NextAction::AskOutcome;
    }
    return NextAction::ReportToCentre;
}

Money atStake(const Match& match)
{
    HUI_ASSERT(match.ours || match.theirs);
    const Money amount = match.ours ? match.ours->amount : match.theirs->amount;
    switch (match.kind) {
    case MatchClass::Equal: return Money(0, amount.currency());
    case MatchClass::AmountDiffers:
        if (amount.currency() == match.theirs->amount.currency())
            return Money(qAbs(amount.minor() - match.theirs->amount.minor()), amount.currency());
        return amount;
    case MatchClass::OursOnly:
    case MatchClass::TheirsOnly:
    case MatchClass::StateDiffers: break;
    }
    return amount;
}

QList<Match> matchDay(
    const QList<OwnEntry>& journal, const QList<BookedEntry>& file, const QString& device)
{
    QHash<QUuid, BookedEntry> booked;
    for (const BookedEntry& entry : file)
        if (entry.device == device)
            booked.insert(entry.operation, entry);
    QList<Match> matches;
    for (const OwnEntry& ours : journal) {
        const auto theirs = booked.constFind(ours.operation);
        if (theirs == booked.constEnd()) {
            matches.append({ours.operation, MatchClass::OursOnly, ours, {}});
            continue;
        }
        matches.append({ours.operation, classOf(ours, *theirs), ours, *theirs});
        booked.erase(theirs);
    }
    for (const BookedEntry& entry : file)
        if (booked.remove(entry.operation))
            matches.append({entry.operation, MatchClass::TheirsOnly, {}, entry});
    return matches;
}

} // namespace hui
