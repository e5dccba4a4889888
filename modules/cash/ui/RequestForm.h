// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Cash.h"
#include "ui/Card.h"

namespace hui {
class DenominationGrid;
class KeyButton;
} // namespace hui

namespace hui::cash {

class Figures;

/// What a teller asks the vault for, by denomination. It books nothing: the step does.
class RequestForm : public Card {
    Q_OBJECT

public:
    explicit RequestForm(QWidget* parent);

    CashCount cash() const;
    void clear();
    void start();
    KeyButton* button() const { return m_ask; }

private:
    void showTotal();

    DenominationGrid* m_cash;
    Figures* m_total;
    KeyButton* m_ask;
};

} // namespace hui::cash
