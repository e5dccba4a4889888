// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

class QPainter;
class QRectF;

namespace hui {

/// Draws the mark of HuiDesk into the square `box`: an H whose bar is the curve of a counter, with
/// the customer as a dot behind it.
void paintLogo(QPainter& painter, const QRectF& box);

} // namespace hui
