// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/ParameterCheck.h"

#include <QCoreApplication>

namespace hui {

/// The words of a form made from data, in the teller's language. The catalogue brings label and
/// help; everything a desk says of an entry stands here.
class ParameterText {
    Q_DECLARE_TR_FUNCTIONS(hui::ParameterText)

public:
    /// A text of the catalogue; Chinese where English is missing.
    static QString of(const LocalText& text);

    /// What is expected, at the right above the field: "10 digits".
    static QString hint(const Parameter& parameter);

    /// Inside the empty field: that it may be scanned.
    static QString placeholder(const Parameter& parameter);

    /// What is wrong and what to do; empty for ParameterFault::None.
    static QString fault(const ParameterReading& reading, const Parameter& parameter);

    /// That these are not asked for, because they ask for secrets.
    static QString secrets(const QList<Parameter>& parameters);

    /// What to look at although the entry is accepted; empty without warnings.
    static QString warnings(const ParameterReading& reading);

private:
    static QString length(qsizetype entered, const Parameter& parameter);
    static QString characters(ParameterKind kind);
};

} // namespace hui
