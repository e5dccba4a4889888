// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "ui/Pill.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace hui::cases {

/// Cases in words, in the teller's language.
struct CaseText {
    Q_DECLARE_TR_FUNCTIONS(hui::cases::CaseText)

public:
    static QString kind(const Case& value);
    static QString state(CaseState state);
    static QString channel(const QString& channel);
    static QString want(const QString& act);
    /// What was done, of the history: "open", "take" and the acts.
    static QString done(const QString& act);
    /// What the customer did on the telephone.
    static QString onThePhone(const QString& act);
    /// Who has it: this desk, another one, nobody.
    static QString holder(const Case& value, const QString& device);
    /// Why a case cannot go to the customer's telephone now, and what to do; nothing when it can.
    static std::optional<std::pair<QString, QString>> whyNotToPhone(
        const Case& value, const QString& device);
    /// Where it stands, and how it came out.
    static PillLook standing(const Case& value);
    static PillLook leg(const CaseLeg& leg);
    /// What a leg is: money, a booking, or the entry of it at who is paid.
    static QString legName(const CaseStep& step, LegKind kind);
    /// What the teller is to know of a step beside its legs; empty: nothing.
    static QString advice(const CaseStep& step);
    static QString title(const CaseStep& step);
};

} // namespace hui::cases
