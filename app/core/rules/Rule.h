// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace hui {

/// What a rule says of a text.
struct RuleOutcome {
    bool valid = false;
    QString normalised; ///< as it is stored; of an invalid text, as far as it could be tidied
    QJsonObject parts; ///< what a form fills from it: birth, sex, region_name …
    QStringList warnings; ///< codes; ruleText() says them in words
    QString reason; ///< the code of what is wrong; empty when valid
};

/// A refusal.
RuleOutcome invalid(QString normalised, QString reason);

/// An acceptance.
RuleOutcome valid(QString normalised, QJsonObject parts = {}, QStringList warnings = {});

/// Trimmed, with full-width letters, digits, signs and spaces made half-width.
QString halfWidth(const QString& text);

/// As halfWidth(), and letters made capital: how every identifier is read.
QString tidied(const QString& text);

/// As tidied(), and without the spaces people type between the groups of a code.
QString tidiedCode(const QString& text);

/// As tidied(), and without the spaces and hyphens people type into IBANs, card and phone numbers.
QString tidiedNumber(const QString& text);

/// ASCII digits only, and at least one of them.
bool allDigits(QStringView text);

/// The date of "YYYYMMDD"; invalid when there is no such day or the year is before 1800.
QDate compactDate(QStringView digits);

/// The date of "YYMMDD", in the last hundred years up to `latest`.
QDate shortDate(QStringView digits, QDate latest);

} // namespace hui
