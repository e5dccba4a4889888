// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Till.h"
#include "modules/billpay/Payment.h"
#include "ui/Card.h"

class QCheckBox;
class QLabel;

namespace hui {
class DebitPane;
class DenominationGrid;
class KeyButton;
class MoneyField;
class PaymentTerminal;
class QuickAmounts;
class SegmentedControl;
} // namespace hui

namespace hui::billpay {

class ChangeBox;

/// The lower middle card: how it is paid. In cash: what is due, what was handed over, what goes
/// back; the change is proposed from what the drawer holds. Else what the terminal has read.
class CashCard : public Card {
    Q_OBJECT

public:
    explicit CashCard(const PaymentTerminal* terminal, QWidget* parent = nullptr);

    /// What the customer gives, and how much of it is the fee; zero while nothing is chosen.
    void setDue(Money due, Money fee = Money::fen(0));

    /// The ways of paying that are open now; cash is always one.
    void setModes(const QList<PayMode>& modes);
    PayMode mode() const { return m_mode; }

    /// Whether it can be put aside for one count with others.
    void setCanAdd(bool can);

    /// Shows the box to be ticked before something is paid that cannot be taken back.
    void setIrrevocable(bool irrevocable);

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
        Debit debit; ///< when the mode is not cash
    };
    std::optional<Taking> taking();

    void setBusy(bool busy);
    void focusFirst();

    /// Folds the denominations away in a low window.
    void setCompact(bool compact);
    /// Leaves the head, which says then how much is due, and the buttons.
    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }
    /// What it needs folded, or whole with or without the denominations.
    int heightOf(bool folded, bool compact) const;

Q_SIGNALS:
    void committed();
    void modeChanged();
    void addAsked(); ///< to the basket
    void cancelled();
    void receivedChanged();
    void openAsked(); ///< while it is folded

private:
    void buildModes();
    void buildLeft(QWidget* column);
    void buildCash(QWidget* box);
    void modeChosen(const QString& id);
    bool confirmsIrrevocable();
    bool handsOverEnough();
    void buildFooter();
    void amountTyped();
    void piecesTyped();
    void showChange();
    void showDue();

    Money m_due = Money::fen(0);
    PayMode m_mode = PayMode::Cash;
    bool m_isRead = false; ///< setTill() was called: whether a till is open is known
    std::optional<Till> m_till;
    std::optional<CashCount> m_change; ///< nothing: it cannot be made, or nothing is to be given
    bool m_fromPieces = false; ///< the amount follows the pieces
    bool m_busy = false;
    bool m_isFolded = false;
    QLabel* m_dueText;
    QLabel* m_dueWords;
    QLabel* m_fee;
    SegmentedControl* m_modes;
    KeyButton* m_open; ///< of the folded card
    QWidget* m_content;
    QWidget* m_left;
    QWidget* m_cash;
    DebitPane* m_debit;
    QCheckBox* m_irrevocable;
    KeyButton* m_add;
    MoneyField* m_received;
    QuickAmounts* m_quick;
    QWidget* m_pieces;
    DenominationGrid* m_grid;
    ChangeBox* m_changeBox;
    QLabel* m_note;
    KeyButton* m_cancel;
    KeyButton* m_commit;
};

} // namespace hui::billpay
