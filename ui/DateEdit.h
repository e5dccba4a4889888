// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateEdit>

namespace hui {

/// A date as the trade writes it, 2026-03-18. Tab goes through year, month and day and then on; a
/// date that stands for none (setSpecialValueText) has no parts and is left at once.
class DateEdit : public QDateEdit {
    Q_OBJECT

public:
    explicit DateEdit(QWidget* parent = nullptr);

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace hui
