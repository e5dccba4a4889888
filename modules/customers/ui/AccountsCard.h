// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/customers/CustomerAccounts.h"
#include "ui/Card.h"

namespace hui::customers {

/// The accounts with billers a customer pays (缴费户号), each with how it stands, and the billers
/// it comes back to; each begins the next payment.
class AccountsCard : public Card {
    Q_OBJECT

public:
    explicit AccountsCard(QWidget* parent);

    /// In this order. Masked always: the form that pays shows what it needs.
    void setAccounts(const QList<AccountLine>& accounts, const QDate& today);
    /// Billers the customer marked or used, best first; those of the accounts are left out.
    void setBillers(const QList<Biller>& billers);

    /// "水费", or the name of a biller of a kind that has no word.
    static QString kindOf(const Biller& biller);

Q_SIGNALS:
    /// `account` in clear, for the form; empty when only the biller is known.
    void payAsked(const QString& biller, const QString& account);

private:
    void present();
    QWidget* makeLine(const Biller& biller, const AccountLine* known);
    QString saidOf(const AccountLine& line) const;
    QWidget* makeWord(const AccountLine& line);

    QLabel* m_count;
    QVBoxLayout* m_lines;
    QList<AccountLine> m_accounts;
    QList<Biller> m_billers;
    QDate m_today;
};

} // namespace hui::customers
