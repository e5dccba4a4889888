// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "ui/Card.h"

class QFrame;
class QGridLayout;
class QLabel;

namespace hui {
class DenominationGrid;
class KeyButton;
class MoneyField;
class QuickAmounts;
} // namespace hui

namespace hui::billpay {

/// The lower middle card: what is due, what was handed over, what goes back. The change is proposed
/// from what the drawer holds.
class CashCard : public Card {
    Q_OBJECT

public:
    explicit CashCard(QWidget* parent = nullptr);

    /// What the bills come to; zero while nothing is chosen.
    void setDue(Money due);

    /// What the drawer holds; nothing while the teller has no open till.
    void setTill(const std::optional<Till>& till);

    /// What is entered as handed over; zero while it is no amount.
    Money received() const;

    /// Forgets what was handed over.
    void startAnew();

    /// The pieces handed over and those that go back. Errors stand at the field.
    struct Taking {
        CashCount in;
        CashCount out;
    };
    std::optional<Taking> taking();

    void setBusy(bool busy);
    void focusFirst();

    /// Folds the denominations away in a low window.
    void setCompact(bool compact);

Q_SIGNALS:
    void committed();
    void cancelled();
    void receivedChanged();

private:
    void buildLeft(QWidget* column);
    void buildChange();
    void buildFooter();
    void amountTyped();
    void piecesTyped();
    void showChange();
    void fillChange(const CashCount& change);
    Money m_due = Money::fen(0);
    std::optional<Till> m_till;
    std::optional<CashCount> m_change; ///< nothing: it cannot be made, or nothing is to be given
    bool m_fromPieces = false; ///< the amount follows the pieces
    bool m_busy = false;
    QLabel* m_dueText;
    QLabel* m_dueWords;
    MoneyField* m_received;
    QuickAmounts* m_quick;
    QWidget* m_pieces;
    DenominationGrid* m_grid;
    QFrame* m_changeBox;
    QLabel* m_changeText;
    QLabel* m_changeWords;
    QGridLayout* m_changeRows;
    QLabel* m_drawerAfter;
    QLabel* m_note;
    KeyButton* m_cancel;
    KeyButton* m_commit;
};

} // namespace hui::billpay
