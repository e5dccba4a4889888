// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/BankAccount.h"
#include "ui/Pill.h"
#include "ui/RowTableModel.h"

#include <optional>

namespace hui::customers {

/// An account, and what is in it while that is shown.
struct BankAccountRow {
    BankAccount account;
    std::optional<QList<Money>> amounts; ///< nothing: hidden
};

/// The accounts of a customer with the bank; what is in them is hidden until it is given.
class BankAccountsModel : public RowTableModel<BankAccountRow> {
    Q_OBJECT

public:
    enum Column { Number, Kind, Currencies, Balance, State, ColumnCount };

    /// `today` is the business date.
    BankAccountsModel(const QDate& today, QObject* parent);

    void setAccounts(const QList<BankAccount>& accounts);
    /// Shows what is in them; an account that is not named stays hidden.
    void setBalances(const QList<AccountBalance>& balances);
    void hideBalances();

    /// A row as it is copied: what is in the account never leaves the screen.
    QString copied(int row) const;

private:
    QString text(const BankAccountRow& row, int column) const override;
    QVariant look(const BankAccountRow& row, int column, int role) const override;
    PillLook stateOf(const BankAccount& account) const;
    QString dayOf(const QDate& day) const;

    const QDate m_today;
};

} // namespace hui::customers
