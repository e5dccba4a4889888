// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;

namespace hui {

class ChoiceButton;

/// What people hand over for `due`: the exact amount and up to four rounder ones, ascending:
/// 187.40 gives 187.40, 190, 200, 300, 500.
QList<Money> quickAmountsFor(Money due);

/// A row of buttons with likely amounts, so that the amount need not be typed. Where the room is
/// short the largest are left out: an amount that is cut off says nothing.
class QuickAmounts : public QWidget {
    Q_OBJECT

public:
    explicit QuickAmounts(QWidget* parent = nullptr);

    void setDue(Money due);
    /// Marks the button of this amount, if there is one.
    void mark(Money amount);

Q_SIGNALS:
    void chosen(hui::Money amount);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QHBoxLayout* m_row;
    QList<Money> m_amounts;
    QList<ChoiceButton*> m_buttons;
};

} // namespace hui
