// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QKeySequence>
#include <QString>

class QPainter;
class QRect;
class QRectF;
class QSize;

namespace hui {

/// A box with round corners whose outline lies inside `box`.
struct Box {
    Token fill = Token::TokenCount; ///< TokenCount = none
    Token line = Token::TokenCount;
    int lineWidth = 1;
    int radius = 6;
    bool dashed = false;
};

void paintBox(QPainter& painter, const QRectF& box, const Box& look, const QPalette& palette);

/// Text on one line, the ink of its letters centred on the height of `box`: what a line box of a
/// CJK font is not. Elided on the right.
void paintText(QPainter& painter, const QRect& box, const QString& text, Qt::Alignment align);

/// How a key is printed on its cap: "Ctrl ↵", "F9".
QString capText(const QKeySequence& key);

/// A key cap is as wide as this, and 18 high.
QSize capSize(const QString& cap);

/// Draws a key cap; with `ink` in that colour without fill, otherwise as on a plain ground.
void paintCap(QPainter& painter, const QRect& box, const QString& cap, const QPalette& palette,
    Token ink = Token::TokenCount);

} // namespace hui
