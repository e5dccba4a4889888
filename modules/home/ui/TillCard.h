// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/home/DayFigures.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class Meter;
}

namespace hui::home {

/// The teller's till: what is in it, how near the limit, what runs short.
class TillCard : public Card {
    Q_OBJECT

public:
    explicit TillCard(QWidget* parent);

    void setTill(const std::optional<Till>& till, Money limit);
    /// Hides or shows what is in the till.
    void setMasked(bool masked);

private:
    void tell();
    void tellWarnings();

    std::optional<Till> m_till;
    Money m_limit = Money::fen(0);
    bool m_masked = false;
    QLabel* m_balance;
    Meter* m_meter;
    QLabel* m_limitText;
    QLabel* m_used;
    QWidget* m_lowIcon;
    QLabel* m_low;
};

} // namespace hui::home
