// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/BookedDay.h"
#include "app/store/OutboxState.h"

namespace hui {

/// An operation that moves money, as this desk's journal has it.
struct OwnEntry {
    QUuid operation;
    qint64 sequence = 0;
    QString kind;
    QString till;
    Money amount = Money::fen(0);
    OutboxState state = OutboxState::Recorded;
};

/// How journal and file agree about one operation (anchors §2.3). Each operation is in exactly one.
enum class MatchClass {
    Equal, ///< same amount, same final outcome
    AmountDiffers,
    OursOnly, ///< the file does not have it
    TheirsOnly, ///< the journal does not have it
    StateDiffers, ///< the outcomes differ, or none is known yet
};
inline constexpr int matchClasses = static_cast<int>(MatchClass::StateDiffers) + 1;

/// "equal", "amount_differs" …: as stored and on the wire.
QString nameOf(MatchClass kind);
std::optional<MatchClass> matchClassOf(QStringView name);

/// What is done about it: one action for each class.
enum class NextAction {
    Nothing,
    BookCorrection, ///< signed by a supervisor
    SendAgain, ///< with the same id
    ReportToCentre, ///< a person there decides
    AskOutcome, ///< with the same id; never pay again
};
NextAction nextAction(MatchClass kind);

/// One operation, compared.
struct Match {
    QUuid operation;
    MatchClass kind = MatchClass::Equal;
    std::optional<OwnEntry> ours; ///< nothing: TheirsOnly
    std::optional<BookedEntry> theirs; ///< nothing: OursOnly
};

/// What is not explained about it, never negative: the difference of the amounts, or the whole
/// amount when only one side has it or nobody knows its outcome. Zero when equal.
Money atStake(const Match& match);

/// Compares the journal of `device` with the part of the file that is of it: by operation id. A
/// desk knows only its own journal, so what other desks of the branch did is theirs to compare.
/// First what the journal has, in its order, then what only the file has.
QList<Match> matchDay(
    const QList<OwnEntry>& journal, const QList<BookedEntry>& file, const QString& device);

} // namespace hui
