// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"

#include <QLineEdit>

#include <optional>

namespace hui {

/// Where pieces of one denomination are counted. Digits only, at most 99,999; of notes also straps
/// and bundles, "2/56" or "1/2/56" (捆/把/张), which become pieces when the cell is left. Up and
/// Down go to the neighbours with arrows(), + and - change the number by one.
class CountCell : public QLineEdit {
    Q_OBJECT

public:
    explicit CountCell(QWidget* parent = nullptr);

    /// Shows `label` at the left inside and wears colour once it holds pieces: a cell of the
    /// denomination grid.
    void setInlineLabel(const QString& label);

    /// Lets tied notes be entered; not for a coin.
    void setDenomination(const Denomination& denomination);

    /// 0 when nothing is entered.
    int pieces() const;
    void setPieces(int pieces);

Q_SIGNALS:
    void arrows(int step); ///< -1 up, 1 down

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void untie();

    QString m_inline;
    std::optional<Denomination> m_denomination; ///< of notes that may be tied
};

} // namespace hui
