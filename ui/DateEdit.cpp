// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DateEdit.h"

namespace hui {

DateEdit::DateEdit(QWidget* parent)
    : QDateEdit(parent)
{
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
}

/// Qt looks for the next part of the date even where a text stands in its place, and stays there
/// for ever.
bool DateEdit::focusNextPrevChild(bool next)
{
    const bool hasParts = specialValueText().isEmpty() || date() != minimumDate();
    return hasParts ? QDateEdit::focusNextPrevChild(next)
                    : QAbstractSpinBox::focusNextPrevChild(next);
}

} // namespace hui
