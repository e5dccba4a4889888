// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace hui {

/// What a branch prints on.
enum class PaperKind {
    Roll, ///< thermal roll of 80 mm
    A4, ///< ISO 216, 210 × 297 mm
    Form, ///< carbon form (三联) for 24-pin printers: 241 mm wide, a third of 11 inches high
};

QList<PaperKind> paperKinds();

/// The name of a kind of paper in settings and file names: "roll80", "a4", "form241".
QString keyOf(PaperKind paper);

} // namespace hui
