// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashRequest.h"
#include "app/till/Transfer.h"
#include "ui/Card.h"

class QLineEdit;

namespace hui {
class DenominationGrid;
class Field;
class KeyButton;
} // namespace hui

namespace hui::cash {

class Figures;

/// What is sent and where to. It asks for nothing and books nothing: the step does.
class SendForm : public Card {
    Q_OBJECT

public:
    /// `fromVault`: then a teller's number makes it the handing out of a drawer.
    SendForm(bool fromVault, QWidget* parent);

    /// Fills in what a teller asked for.
    void answer(const CashRequest& request);
    /// Whether everything is entered; marks what is not.
    bool check();
    void clear();
    void start();

    QString to() const;
    QString heir() const;
    CashCount cash() const;
    KeyButton* button() const { return m_send; }

private:
    void showTotal();

    const bool m_fromVault;
    QLineEdit* m_to;
    QLineEdit* m_heir;
    Field* m_toField;
    Field* m_heirField;
    DenominationGrid* m_cash;
    DenominationGrid* m_damaged;
    Figures* m_total;
    KeyButton* m_send;
};

} // namespace hui::cash
