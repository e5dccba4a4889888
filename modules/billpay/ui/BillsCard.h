// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "modules/billpay/Bill.h"
#include "ui/Card.h"
#include "ui/Pill.h"

#include <optional>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace hui {
class EmptyState;
class Field;
class KeyButton;
class MoneyField;
class TableView;
class TotalsRow;
struct ServedCustomer;
} // namespace hui

namespace hui::billpay {

class AmountPane;
class BillTableModel;
class ChoicePane;

/// The upper middle card: what is owed. Either the bills the biller told of, or, while the line is
/// down and the biller allows it, the bill as it stands on the customer's paper.
class BillsCard : public Card {
    Q_OBJECT

public:
    explicit BillsCard(QWidget* parent = nullptr);

    /// Who stands at the counter: the masked name is held beside that of the account.
    void setServed(const std::optional<ServedCustomer>& customer);

    void showNothing(const QString& sentence);
    void showFetching();
    void showFailed(const QString& why);
    /// The account was asked about too often: it may be again from `until` on (UTC).
    void showHeld(const QDateTime& until);
    /// What the biller told, to be paid by its terms.
    void showFetched(const FetchedBills& bills, const BillerTerms& terms);

    /// Asks which of the things an account has is meant: its bills come with a second query.
    void askForThing(const FetchedBills& answer);

    /// Asks for an amount alone, or for one of the plans sold to a number of `network`: the biller
    /// has told no bill, or is not asked for one.
    void askForAmount(const BillerTerms& terms, const QString& network = {});

    /// Asks for period and amount of the paper; `cap` is the most that may be taken.
    void askForPaper(const QString& account, Money cap);

    /// The bills to be paid now, empty while there are none. Checks the paper form when it is that
    /// which is shown, with the error at the field.
    QList<Bill> chosen(bool check);
    Money due() const;

    /// The amount the teller enters, where the biller leaves it open; nothing where it does not, or
    /// with `check` the error stands at the field.
    std::optional<Money> amount(bool check) const;
    bool asksForAmount() const;
    /// The code of the plan that is chosen; empty where the biller sells none.
    QString plan() const;

    const std::optional<FetchedBills>& fetched() const { return m_fetched; }

    /// Whether the biller has answered: with bills, or with what there is to choose from.
    bool hasAnswer() const;

    /// Whether there is something to choose or to enter, from the biller or from paper.
    bool hasBegun() const;

    /// What the teller chose and entered about what is owed, as it stands on the card.
    QMap<QString, QString> entries() const;
    /// Chooses and enters it again, as far as it is still asked for.
    void setEntries(const QMap<QString, QString>& entries);

    /// Whose they are, how many are chosen and how much that is, in a line.
    QString inWords() const;
    /// Whether they are of who stands at the counter, as it is shown; nothing while it is not.
    std::optional<PillLook> match() const;

    /// Puts the focus where the teller goes on.
    void focusFirst();

Q_SIGNALS:
    void choiceChanged();
    void retryAsked();
    void thingChosen(const QString& billNo);

private:
    QWidget* buildTable();
    QWidget* buildPaper();
    void showWhose(const FetchedBills& answer);
    void showMatch();
    void choiceWasChanged();
    void showTotals();
    void askAmountOfChoice();
    std::optional<Bill> paperBill() const;

    BillTableModel* const m_model;
    QStackedWidget* const m_views;
    EmptyState* m_empty;
    TableView* m_table;
    TotalsRow* m_totals;
    QLabel* m_holder;
    QLabel* m_address;
    QLabel* m_fetchedAt;
    Pill* m_match;
    QString m_served;
    QWidget* m_paper;
    QLineEdit* m_period;
    Field* m_periodField;
    MoneyField* m_paperAmount;
    ChoicePane* m_things;
    AmountPane* m_amount;
    BillerTerms m_terms;
    QString m_account;
    Money m_cap = Money::fen(0);
    std::optional<FetchedBills> m_fetched;
};

} // namespace hui::billpay
