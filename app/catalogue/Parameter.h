// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace hui {

/// A text of the catalogue in both languages of the desk; papers always take the Chinese one.
struct LocalText {
    QString zh;
    QString en;

    friend bool operator==(const LocalText&, const LocalText&) = default;
};

/// What may be entered for a parameter. Unknown: a later platform sends a kind this desk does not
/// know; its biller is shown and cannot be paid.
enum class ParameterKind { Digits, Alnum, Text, Date, Period, Choice, Plate, Phone, Unknown };

/// What a keyboard-wedge scanner may fill it from.
enum class ScanSource { None, Barcode, Qr, Card, Unknown };

/// The keys offered beside the field, and the input hint of the editor.
enum class Keypad { Full, Digits, Alnum, Unknown };

/// How the value is shown once it is entered, on papers and in logs.
enum class MaskRule { None, Middle, All, Unknown };

/// One choice of a parameter of kind Choice.
struct ParameterChoice {
    QString key; ///< what is sent
    LocalText text;

    friend bool operator==(const ParameterChoice&, const ParameterChoice&) = default;
};

/// One thing a biller asks for, as data: label, editor, rules and help are made from it
/// (anchors §2.2). The first parameter of a biller is the account: it identifies the payer there.
struct Parameter {
    QString key; ///< "account", "owner_phone": the name on the wire
    LocalText label;
    ParameterKind kind = ParameterKind::Digits;
    int min = 1; ///< characters
    int max = 20;
    QString regex = {}; ///< matched against the whole trimmed half-width text, after the lengths
    QString rule = {}; ///< an identifier rule of app/core ("fuel_card", "plate_cn"); empty = none
    bool required = true;
    ScanSource scan = ScanSource::None;
    Keypad keypad = Keypad::Digits;
    MaskRule mask = MaskRule::Middle;
    QList<ParameterChoice> choices = {};
    LocalText help = {};

    friend bool operator==(const Parameter&, const Parameter&) = default;
};

} // namespace hui
