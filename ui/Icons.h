// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Token.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QLabel;
class QPainter;
class QRect;
class QWidget;

namespace hui {

/// A picture of resources/icons in one colour, `size` logical pixels wide. The width of its strokes
/// is set for that size. Kept in the pixmap cache; an unknown name is a mistake of ours.
QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal ratio);

/// An icon that takes the colour of a token anew each time it is drawn: it follows the theme.
/// Disabled it wears TextDisabled; `checked` is its token when on.
QIcon icon(const QString& name, Token token, Token checked = Token::TokenCount);

/// Draws a picture of resources/icons into `box`, which is square.
void paintIcon(QPainter& painter, const QRect& box, const QString& name, const QColor& color);

/// A label with nothing but an icon that follows the theme; silent to screen readers.
QLabel* makeIcon(const QString& name, int size, Token token, QWidget* parent);

/// All names there are, sorted.
QStringList iconNames();

} // namespace hui
