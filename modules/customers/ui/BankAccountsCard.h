// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/BankAccount.h"
#include "ui/Card.h"

#include <QTimer>

class QLineEdit;

namespace hui {
class Field;
class KeyButton;
class PaymentTerminal;
class TableView;
} // namespace hui

namespace hui::customers {

class BankAccountsModel;

/// The accounts and cards of a customer with the bank (账户). What is in them is hidden until the
/// customer's card was read, and again a short while later. Nothing of it is kept.
class BankAccountsCard : public Card {
    Q_OBJECT

public:
    /// `today` is the business date; what is in the accounts is shown for `shownMs`.
    BankAccountsCard(
        const PaymentTerminal* terminal, const QDate& today, int shownMs, QWidget* parent);

    /// How far the platform has come with telling them.
    enum class Extent { Reading, Told, Offline };
    void setAccounts(const QList<BankAccount>& accounts, Extent extent);
    /// Whether they need not be asked for again, as long as this look at the record lasts.
    bool isTold() const { return m_isTold; }
    /// How many there are; nothing while they are not told.
    std::optional<int> count() const;

    /// Shows what is in them, while that is waited for; else it was given up.
    void setBalances(const QList<AccountBalance>& balances);
    /// The card that was read will not do, or nobody answered: said at the field.
    void refuseCard(const QString& why);

    /// Neither a card is waited for nor anything in clear.
    void startAnew();
    /// The look at the record is over: the next one asks for the accounts again, and is noted.
    void endLook();
    /// What is in the accounts is hidden again.
    void hideBalances();
    /// Gives up the card that is waited for, or hides what is shown; false when there is neither.
    bool stepBack();
    bool isShown() const { return m_hide.isActive(); }

Q_SIGNALS:
    /// The token of a card that was read: what is in the accounts is asked for.
    void cardRead(const QString& token);
    void readAgainAsked();
    void countChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOutAsk();
    void layOutTable();
    void toggle();
    void read();
    void setAsking(bool isAsking);
    void present();
    void fitColumns();

    const PaymentTerminal* const m_terminal;
    BankAccountsModel* m_model;
    TableView* m_table;
    KeyButton* m_balances;
    QWidget* m_ask;
    QLineEdit* m_typed;
    Field* m_field;
    QTimer m_hide;
    bool m_isAsking = false; ///< the platform
    bool m_isTold = false;
};

} // namespace hui::customers
