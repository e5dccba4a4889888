// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QFont>

class QLabel;
class QWidget;

namespace hui {

/// The sizes of text there are, in pixels; B = bold.
enum class Type {
    Hero, ///< 32 B: amount due, change, counted total
    Figure, ///< 24 B: key figures, the cash field
    Name, ///< 20 B: customer name
    Title, ///< 18 B: page title
    TitlePlain, ///< 18: palette input
    Dialog, ///< 16 B: dialog title
    Section, ///< 14 B: card title, commit button
    Input, ///< 14: inputs, navigation
    Strong, ///< 13 B: totals, selected item
    Body, ///< 13: body, tables, buttons
    LabelStrong, ///< 12 B: status bar figures
    Label, ///< 12: labels, hints, pills, status bar
    Cap ///< 11: key caps only
};

/// The font of a size. Sizes are in pixels: Qt scales them by the device's ratio.
QFont fontOf(Type type);

/// A label that wears a token of the theme and follows its change. Plain text only.
QLabel* makeLabel(const QString& text, Type type, Token token, QWidget* parent);

/// Gives a label another token.
void setTone(QLabel* label, Token token);

} // namespace hui
