// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Parameter.h"
#include "app/core/BoundedRegex.h"
#include "app/core/Result.h"

#include <QDate>
#include <QMap>
#include <QStringList>

#include <optional>

namespace hui {

/// What is wrong with an entry. Checked in this order; the first that fails is told.
enum class ParameterFault {
    None,
    Missing,
    TooShort,
    TooLong,
    Characters, ///< one that its kind does not have
    Date, ///< no such day, or no such month
    Choice, ///< not one of the list
    Pattern, ///< not the form the biller states
    Rule, ///< refused by an identifier rule: `reason` says why
    CannotBeChecked, ///< the biller's terms are beyond this desk: it cannot be paid here
    Secret, ///< it asks for what is never taken (app/catalogue/SecretField.h)
};

/// An entry as it was understood.
struct ParameterReading {
    QString value; ///< normalised; of a faulty one, as far as it could be tidied
    ParameterFault fault = ParameterFault::None;
    QString reason = {}; ///< of ParameterFault::Rule: a code for ruleText()
    QStringList warnings = {}; ///< codes for ruleText(); the entry is good all the same
};

/// Checks entries for one parameter: normalises by kind, then length, characters, the biller's
/// regular expression and the identifier rule, in this order (anchors §2.2). Made once a
/// parameter, used for every entry; pure, and bounded in time whatever the catalogue says.
///
/// Normalising: trimmed, full-width made half-width. Digits, Alnum, Plate and Phone lose the spaces
/// and hyphens people type, and letters become capital; a phone number loses its country code, a
/// plate its dot. A date becomes "2026-03-18", a period "2026-03", a choice its key.
class ParameterCheck {
public:
    explicit ParameterCheck(Parameter parameter);

    const Parameter& parameter() const { return m_parameter; }

    /// False when the parameter has something this desk does not know or cannot run (an unknown
    /// kind, scan source, keypad or mask; no choices; lengths that exclude each other; a regular
    /// expression that is wrong or too costly; an unknown rule; a secret that is asked for). The
    /// biller is shown, not paid.
    bool isUsable() const { return m_usable; }

    /// `today` is what dates in identifiers are held against.
    ParameterReading read(QStringView typed, QDate today) const;

private:
    bool findUsable();
    ParameterFault formFault(const ParameterReading& reading) const;
    ParameterFault lengthFault(const QString& value) const;
    void applyRule(ParameterReading& reading, QDate today) const;

    Parameter m_parameter;
    QString m_rule; ///< its own, or the one its kind implies
    std::optional<BoundedRegex> m_regex;
    bool m_secret = false; ///< asks for one
    bool m_usable = false;
};

/// What a teller typed, as it is sent; an Input error otherwise, with the parameter's key and the
/// fault as detail. An optional parameter that is empty gives an empty text.
Result<QString> parseParameter(QStringView typed, const Parameter& parameter, QDate today);

/// All parameters of a biller at once: those that are not empty, normalised. An Input error for
/// the first that is wrong, and for a key the biller does not ask for.
Result<QMap<QString, QString>> parseParameters(
    const QMap<QString, QString>& typed, const QList<Parameter>& parameters, QDate today);

/// Whether this desk understands all a biller asks for.
bool canBeAsked(const QList<Parameter>& parameters);

/// A normalised value as it is shown once entered, on papers and in lists: by the parameter's
/// mask, with a phone number as phone numbers are masked. Unknown hides all.
QString maskParameter(const QString& value, const Parameter& parameter);

} // namespace hui
