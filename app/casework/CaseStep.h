// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace hui {

/// The two legs of a step: what is paid, and what is booked for it.
enum class LegKind { Money, Booking };

/// How a leg stands. None: the step has no such leg. Unknown: no answer came, it may have been
/// done or not.
enum class LegState { None, Pending, Done, Failed, Undone, Unknown };

/// What befalls a leg. Begin: its operation is on its way; Retry: it may be begun anew, under
/// another operation.
enum class LegEvent { Begin, Succeed, Fail, Lose, Undo, Retry };

QList<LegKind> legKinds();
QList<LegState> legStates();
QList<LegEvent> legEvents();

/// "money", "pending", "succeed": as stored and on the wire.
QString nameOf(LegKind kind);
QString nameOf(LegState state);
QString nameOf(LegEvent event);
std::optional<LegKind> legKindOf(QStringView name);
std::optional<LegState> legStateOf(QStringView name);
std::optional<LegEvent> legEventOf(QStringView name);

/// The next state of a leg; nothing when it cannot be.
std::optional<LegState> next(LegState state, LegEvent event);

/// One leg and the operation that makes it.
struct CaseLeg {
    LegState state = LegState::None;
    QUuid operation = {}; ///< of the service that pays or books; null: not begun

    friend bool operator==(const CaseLeg&, const CaseLeg&) = default;
};

/// A step of a case: its legs belong together, both or neither.
struct CaseStep {
    QString id = {}; ///< "booking": names it within the case
    QString titleZh = {};
    QString titleEn = {};
    CaseLeg money = {};
    CaseLeg booking = {};

    /// Whether what is paid is booked by the payment itself, as a bill is at its payee.
    bool isOfOneOperation() const
    {
        return !money.operation.isNull() && money.operation == booking.operation;
    }

    CaseLeg& leg(LegKind kind) { return kind == LegKind::Money ? money : booking; }
    const CaseLeg& leg(LegKind kind) const { return kind == LegKind::Money ? money : booking; }

    friend bool operator==(const CaseStep&, const CaseStep&) = default;
};

/// What a step comes to. MustUndo: one leg failed, and what the other did stands alone.
enum class StepOutcome { Open, Unknown, MustUndo, Done, Failed };

/// While the answer of a leg is out, nothing is undone: the step is Unknown or Open until it came.
StepOutcome outcomeOf(const CaseStep& step);

/// The legs that must be undone because the other one failed; empty when none has to be.
QList<LegKind> legsToUndo(const CaseStep& step);

/// Whether a leg may be begun: not after the other has failed, and not while nobody knows of it.
bool mayBegin(const CaseStep& step, LegKind kind);

} // namespace hui
