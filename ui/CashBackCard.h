// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "ui/Card.h"

class QLabel;

namespace hui {

class DenominationGrid;
class KeyButton;

/// What goes back, confirmed by a key of its own: that somebody is asked to let a payment go, which
/// moves no cash, or the cash, whose pieces are proposed from the drawer and counted as they are
/// handed out.
class CashBackCard : public Card {
    Q_OBJECT

public:
    /// `name` begins the names of its widgets: "campus.back".
    CashBackCard(const QString& name, QWidget* parent);

    /// What is asked before anything is paid out.
    struct Question {
        QString title;
        QString whom; ///< to whom, for what
        Money amount = Money::fen(0);
        QString note; ///< what to mind
        QString act; ///< on the key
    };
    void ask(const Question& question);

    /// To whom, for what; nothing of the till: none is open.
    void payOut(Money amount, const QString& whom, const std::optional<Till>& till);
    void setBusy(bool busy);

Q_SIGNALS:
    void agreed();
    void handedOut(const hui::CashCount& pieces);
    void givenUp();

private:
    void show(const Question& question, bool isCash);
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

} // namespace hui
