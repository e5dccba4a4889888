// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/Biller.h"
#include "app/customer/AccountRepository.h"
#include "ui/Card.h"

namespace hui::customers {

/// An account a customer pays, with the name of its biller.
struct AccountLine {
    PaidAccount paid;
    Biller biller;
};

/// The accounts with billers a customer pays (缴费户号), and the billers it comes back to; each
/// begins the next payment.
class AccountsCard : public Card {
    Q_OBJECT

public:
    explicit AccountsCard(QWidget* parent);

    /// The one paid last first. Masked always: the form that pays shows what it needs.
    void setAccounts(const QList<AccountLine>& accounts);
    /// Billers the customer marked or used, best first; those of the accounts are left out.
    void setBillers(const QList<Biller>& billers);

Q_SIGNALS:
    /// `account` in clear, for the form; empty when only the biller is known.
    void payAsked(const QString& biller, const QString& account);

private:
    void present();
    QWidget* makeLine(const Biller& biller, const PaidAccount* paid);

    QVBoxLayout* m_lines;
    QList<AccountLine> m_accounts;
    QList<Biller> m_billers;
};

} // namespace hui::customers
