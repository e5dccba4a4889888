// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>

class QWidget;

namespace hui {

/// What takes the keyboard in a window or a part of it, as one reads it: in the order of its
/// layouts, whatever was made or shown last. What is hidden or disabled is left out.
QList<QWidget*> controlsInReadingOrder(QWidget& part);

/// Moves the keyboard to the next control of a window, or to the one before, round and round; false
/// when there is none. A window calls it in focusNextPrevChild(): the order in which Qt came to
/// know the widgets leaves out what a card made later.
bool focusNextControl(QWidget& window, bool forward);

} // namespace hui
