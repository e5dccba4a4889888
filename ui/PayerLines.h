// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringView>

class QLineEdit;
class QWidget;

namespace hui {

class MaskedLine;

/// A line of who pays, or of who came for them, that hides what was entered once it is left.
MaskedLine* makePayerLine(const char* name, QString (*mask)(QStringView), QWidget* parent);

/// A line for the last day of their document, which may have none.
QLineEdit* makeUntilLine(const char* name, QWidget* parent);

/// Three letters of the country that issued a passport.
QLineEdit* makeCountryLine(const char* name, QWidget* parent);

/// "20300101" and "2030-01-01" are one day.
QString dayTyped(const QString& typed);

} // namespace hui
