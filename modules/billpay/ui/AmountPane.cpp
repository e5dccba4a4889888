// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/AmountPane.h"

#include "modules/billpay/ui/ChoicePane.h"
#include "ui/ErrorText.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hui::billpay {

namespace {

/// "10.00 to 500.00, in steps of 10.00", as far as the biller says.
QString wordsOf(const AmountRule& rule)
{
    QStringList parts;
    QStringList faces;
    for (const Money face : rule.list)
        faces.append(face.toString());
    if (!faces.isEmpty())
        return faces.join(QStringLiteral(" · "));
    if (rule.min.isPositive() && rule.max.isPositive())
        parts << AmountPane::tr("%1 to %2").arg(rule.min.toString(), rule.max.toString());
    else if (rule.min.isPositive())
        parts << AmountPane::tr("at least %1").arg(rule.min.toString());
    else if (rule.max.isPositive())
        parts << AmountPane::tr("at most %1").arg(rule.max.toString());
    if (rule.multiple.isPositive())
        parts << AmountPane::tr("in steps of %1").arg(rule.multiple.toString());
    return parts.join(AmountPane::tr(", "));
}

/// The parameter the form engine makes the choice of: each plan with its price, and how long it
/// lasts.
Parameter choiceOf(const QList<Plan>& plans)
{
    const QString label = AmountPane::tr("Plan");
    Parameter plan{.key = QStringLiteral("plan"),
        .label = {label, label},
        .kind = ParameterKind::Choice,
        .max = 32,
        .mask = MaskRule::None};
    for (const Plan& one : plans) {
        LocalText text = one.text;
        const QString price = QStringLiteral("¥") + one.price.toString();
        for (QString* words : {&text.zh, &text.en}) {
            *words += QStringLiteral(" · ") + price;
            if (one.validDays > 0)
                *words += QStringLiteral(" · ") + AmountPane::tr("%n days", nullptr, one.validDays);
        }
        plan.choices.append({one.code, text});
    }
    return plan;
}

} // namespace

AmountPane::AmountPane(QWidget* parent)
    : QWidget(parent)
    , m_field(new MoneyField(tr("Amount to pay"), QStringLiteral("bill.amount"), this))
    , m_plan(new ChoicePane({}, this))
{
    m_field->setRequired();
    m_field->setRule([this](Money amount) -> Field::Verdict {
        const auto allowed = checkAmount(m_terms, m_bill, amount);
        if (allowed)
            return {};
        return {Field::State::Error, textOf(allowed.error())};
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 12);
    column->addWidget(m_plan);
    column->addWidget(m_field);
    m_plan->layout()->setContentsMargins(0, 0, 0, 0);
    m_plan->hide();
    connect(m_field->edit(), &MoneyEdit::valueChanged, this, &AmountPane::changed);
    connect(m_plan, &ChoicePane::changed, this, &AmountPane::changed);
}

void AmountPane::ask(const BillerTerms& terms, const std::optional<BillAmounts>& bill)
{
    m_terms = terms;
    m_bill = bill;
    m_plans.clear();
    m_plan->hide();
    m_field->show();
    m_field->setHint(wordsOf(terms.amount));
    m_field->setVerdict({});
    if (bill && bill->due.isPositive())
        m_field->edit()->setValue(bill->due);
    else
        m_field->edit()->clear();
}

void AmountPane::askForPlan(const QList<Plan>& plans)
{
    m_plans = plans;
    m_plan->offer(choiceOf(plans));
    m_plan->show();
    m_field->hide();
}

QString AmountPane::plan() const
{
    return m_plans.isEmpty() ? QString() : m_plan->chosen(false);
}

std::optional<Money> AmountPane::value(bool check) const
{
    if (!m_plans.isEmpty()) {
        const auto bought = std::ranges::find(m_plans, m_plan->chosen(check), &Plan::code);
        return bought == m_plans.end() ? std::nullopt : std::optional(bought->price);
    }
    if (check && !m_field->check())
        return std::nullopt;
    const Result<Money> amount = m_field->value();
    if (!amount || !checkAmount(m_terms, m_bill, *amount))
        return std::nullopt;
    return *amount;
}

QString AmountPane::entry() const
{
    return m_plans.isEmpty() ? m_field->edit()->text() : QString();
}

void AmountPane::setEntry(const QString& amount, const QString& plan)
{
    if (m_plans.isEmpty())
        m_field->edit()->setText(amount);
    else
        m_plan->choose(plan);
}

void AmountPane::focusFirst()
{
    if (!m_plans.isEmpty())
        return m_plan->focusFirst();
    m_field->edit()->setFocus();
}

} // namespace hui::billpay
