// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QPoint>
#include <QStringView>

#include <optional>

namespace hui::cases {

/// A signature as it was drawn: strokes in a box of 300 by 120.
using Strokes = QList<QList<QPoint>>;

inline constexpr int strokesWidth = 300;
inline constexpr int strokesHeight = 120;

/// "x.y_x.y-x.y_x.y", as the page of the telephone sends it; nothing when it is no signature: a
/// point outside the box, other signs, or hardly a mark.
std::optional<Strokes> strokesOf(QStringView text);

/// Under which keys a signature stands among the entries of a case: drawn, or typed as a name.
QString drawnKey();
QString signatureKey();

} // namespace hui::cases
