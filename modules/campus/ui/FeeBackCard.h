// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/campus/DeskFees.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class DenominationGrid;
class KeyButton;
} // namespace hui

namespace hui::campus {

/// What goes back, confirmed by a key of its own: that the school is asked to let a payment go,
/// which moves no cash, or the cash, whose pieces are counted as they are handed out.
class FeeBackCard : public Card {
    Q_OBJECT

public:
    /// `name` begins the names of its widgets: "campus.back".
    FeeBackCard(const QString& name, QWidget* parent);

    void askToTakeBack(const DeskFees& payment);
    /// To whom, for what; nothing of the till: none is open.
    void askToPayOut(Money amount, const QString& whom, const std::optional<Till>& till);
    void setBusy(bool busy);

Q_SIGNALS:
    void takenBack();
    void handedOut(const hui::CashCount& pieces);
    void givenUp();

private:
    void ask(const QString& title, const QString& whom, Money amount, bool isCash);
    void confirm();
    void present();

    Money m_amount = Money::fen(0);
    bool m_isCash = false;
    bool m_busy = false;
    QLabel* m_whom;
    QLabel* m_sum;
    QLabel* m_note;
    DenominationGrid* m_grid;
    QLabel* m_fault;
    KeyButton* m_back;
    KeyButton* m_commit;
};

} // namespace hui::campus
