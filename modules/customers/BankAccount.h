// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Money.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace hui::customers {

/// How many accounts of one customer are told.
inline constexpr int mostAccountsTold = 50;

/// An account or card of a customer with the bank (账户), as far as a record shows it: never its
/// whole number, and never what is in it.
struct BankAccount {
    /// Debit accounts by class (Ⅰ, Ⅱ, Ⅲ 类户), what is kept for a term, what is held in foreign
    /// currency, and cards of credit, the customer's own or in addition to somebody else's.
    enum class Kind { DebitFirst, DebitSecond, DebitThird, Term, Foreign, Credit, CreditAdded };
    enum class State { Normal, Frozen, Lost, Dormant, Closed };

    QString key = {}; ///< tells it from the customer's others; says nothing of its number
    QString number = {}; ///< masked: "6222 **** 0186"
    Kind kind = Kind::DebitFirst;
    State state = State::Normal;
    QList<Currency> currencies = {}; ///< two of a card of credit in two currencies
    int months = 0; ///< of the term; 0: it has none
    QDate matures = {}; ///< when the term is over; invalid: it has none

    friend bool operator==(const BankAccount&, const BankAccount&) = default;
};

/// What is in an account, in each of its currencies; what is owed is below zero.
struct AccountBalance {
    QString key = {};
    QList<Money> amounts = {};

    friend bool operator==(const AccountBalance&, const AccountBalance&) = default;
};

/// The answer of GET /v1/customers/{id}/accounts.
QJsonObject toJson(const QList<BankAccount>& accounts);
Result<QList<BankAccount>> bankAccountsFromJson(const QJsonObject& json);

/// The answer of POST /v1/customers/{id}/accounts:balances.
QJsonObject toJson(const QList<AccountBalance>& balances);
Result<QList<AccountBalance>> balancesFromJson(const QJsonObject& json);

} // namespace hui::customers
