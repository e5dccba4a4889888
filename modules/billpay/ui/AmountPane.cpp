// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/AmountPane.h"

#include "ui/ErrorText.h"
#include "ui/MoneyEdit.h"
#include "ui/MoneyField.h"

#include <QHBoxLayout>

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

} // namespace

AmountPane::AmountPane(QWidget* parent)
    : QWidget(parent)
    , m_field(new MoneyField(tr("Amount to pay"), QStringLiteral("bill.amount"), this))
{
    m_field->setRequired();
    m_field->setRule([this](Money amount) -> Field::Verdict {
        const auto allowed = checkAmount(m_terms, m_bill, amount);
        if (allowed)
            return {};
        return {Field::State::Error, textOf(allowed.error())};
    });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 12);
    row->addWidget(m_field);
    connect(m_field->edit(), &MoneyEdit::valueChanged, this, &AmountPane::changed);
}

void AmountPane::ask(const BillerTerms& terms, const std::optional<BillAmounts>& bill)
{
    m_terms = terms;
    m_bill = bill;
    m_field->setHint(wordsOf(terms.amount));
    m_field->setVerdict({});
    if (bill && bill->due.isPositive())
        m_field->edit()->setValue(bill->due);
    else
        m_field->edit()->clear();
}

std::optional<Money> AmountPane::value(bool check) const
{
    if (check && !m_field->check())
        return std::nullopt;
    const Result<Money> amount = m_field->value();
    if (!amount || !checkAmount(m_terms, m_bill, *amount))
        return std::nullopt;
    return *amount;
}

void AmountPane::focusFirst()
{
    m_field->edit()->setFocus();
}

} // namespace hui::billpay
