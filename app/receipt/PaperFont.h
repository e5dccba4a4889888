// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>

class QPainter;
class QRect;

namespace hui {

/// How a text on paper is set.
struct PaperFont {
    int pixels = 12; ///< units of the painter
    bool fixedPitch = false; ///< Latin half as wide as Chinese, all of one width
    bool bold = false;
};

/// The font of everything printed. WenQuanYi Micro Hei comes first because Qt writes the text
/// layer of a PDF right with it: with Noto CJK a search for 支行 finds nothing, since the map names
/// Kangxi radicals. It has neither a bold cut nor Latin half as wide as Chinese: see outlineFont().
QFont paperFont(const PaperFont& font);

/// The font of what paperFont() cannot set, bold or of fixed pitch: Noto Sans (Mono) CJK, drawn as
/// outlines.
QFont outlineFont(const PaperFont& font);

/// How wide a text is on one line, and how many lines it takes in `width`.
int paperWidth(const QString& text, const PaperFont& font);
int paperLines(const QString& text, int width, const PaperFont& font);

/// Draws `text` into `place` with Qt's alignment and wrapping flags, in the painter's pen. Bold and
/// fixed pitch are drawn as outlines over an invisible text of paperFont(), so that they look cut
/// and not smeared, stand in their cells, and can still be found and copied in a PDF. Bold that is
/// not of fixed pitch is one line, never wrapped.
void drawPaperText(
    QPainter& painter, const QRect& place, int flags, const QString& text, const PaperFont& font);

} // namespace hui
