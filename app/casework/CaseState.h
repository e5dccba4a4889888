// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hui {

/// Where a case stands: 受理 → 办理 → 结果 → 回访. A case never ends at "submitted".
enum class CaseState { Accepted, Handling, Decided, Followed };

/// How it came out, once it is Decided.
enum class CaseOutcome { None, Done, Refused, Withdrawn };

/// What is done with a case. Park lets it go, so that any desk may take it; Follow asks the
/// customer how it was; Leg tells of a payment or a booking of one of its steps.
enum class CaseAct { Save, Begin, Complete, Refuse, Withdraw, Reopen, Follow, Park, Leg };

QList<CaseState> caseStates();
QList<CaseOutcome> caseOutcomes();
QList<CaseAct> caseActs();

/// "accepted", "handling", …: as stored and on the wire.
QString nameOf(CaseState state);
QString nameOf(CaseOutcome outcome);
QString nameOf(CaseAct act);
std::optional<CaseState> caseStateOf(QStringView name);
std::optional<CaseOutcome> caseOutcomeOf(QStringView name);
std::optional<CaseAct> caseActOf(QStringView name);

/// The next state; nothing when the act is not for a case that stands there. The whole life of a
/// case.
std::optional<CaseState> next(CaseState state, CaseAct act);

/// Whether it is still being worked on.
bool isOpen(CaseState state);

} // namespace hui
