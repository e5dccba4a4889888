// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "ui/Card.h"

#include <QUuid>

class QLabel;

namespace hui {
class DenominationGrid;
class KeyButton;
} // namespace hui

namespace hui::community {

/// Cash that is given back, piece by piece: what the drawer would give is proposed, and counted as
/// it is handed out.
class HandOutCard : public Card {
    Q_OBJECT

public:
    /// `name` is the prefix of its object names: "clinic".
    HandOutCard(const QString& name, QWidget* parent);

    /// How much goes to whom; nothing of the till: none is open.
    void start(
        const QUuid& what, Money amount, const QString& whom, const std::optional<Till>& till);
    const QUuid& what() const { return m_what; }
    void setBusy(bool busy);

Q_SIGNALS:
    void handedOut(const hui::CashCount& pieces);
    void givenUp();

private:
    void present();

    QUuid m_what;
    Money m_amount = Money::fen(0);
    bool m_busy = false;
    QLabel* m_whom;
    QLabel* m_sum;
    DenominationGrid* m_grid;
    QLabel* m_fault;
    KeyButton* m_back;
    KeyButton* m_commit;
};

} // namespace hui::community
