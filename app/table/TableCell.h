// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/table/Table.h"

#include <QStringView>

namespace hui {

/// A cell of a text file by its looks: "=…" is what a spreadsheet would run, "3.20501E+12" is what
/// it writes for a long number it has rounded. Everything else is text as it stands.
Cell cellOfText(const QString& text);

/// Whether a number as text has an exponent, as a spreadsheet writes it: "3.20501E+12".
bool isScientific(QStringView text);

} // namespace hui
