// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/AmountRules.h"

#include <QWidget>

namespace hui {
class MoneyField;
}

namespace hui::billpay {

class ChoicePane;

/// Where the teller enters what is paid, for billers that leave it open: a part of a bill, a
/// payment on account. The rule of the biller stands beside the field and is checked at it. Of a
/// biller that sells plans one is chosen instead, and its price is the amount.
class AmountPane : public QWidget {
    Q_OBJECT

public:
    explicit AmountPane(QWidget* parent = nullptr);

    /// Asks by these terms, for this bill or for none; proposes what is due.
    void ask(const BillerTerms& terms, const std::optional<BillAmounts>& bill);
    /// Offers these plans, one of which is bought.
    void askForPlan(const QList<Plan>& plans);

    /// The amount when it is allowed; with `check` the error stands at the field.
    std::optional<Money> value(bool check) const;
    /// The code of the plan that is chosen; empty for none, and where none is offered.
    QString plan() const;

    /// The amount as it was entered; empty while none is, or a plan is chosen.
    QString entry() const;
    /// Enters an amount, or chooses a plan, as if it had been typed.
    void setEntry(const QString& amount, const QString& plan);

    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    MoneyField* m_field;
    ChoicePane* m_plan;
    QList<Plan> m_plans; ///< offered; none: an amount is asked for
    BillerTerms m_terms;
    std::optional<BillAmounts> m_bill;
};

} // namespace hui::billpay
