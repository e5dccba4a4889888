// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/AmountRules.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

namespace {

std::unexpected<Error> wrong(const char* text, Money asked)
{
    return failure(Error::Kind::Input, text, asked.toString());
}

Result<Done> atLeast(Money amount, Money least)
{
    if (amount.minor() >= least.minor())
        return Done{};
    return wrong(QT_TRANSLATE_NOOP("Error", "The amount is less than this biller takes."), least);
}

Result<Done> atMost(Money amount, Money most)
{
    if (most.isZero() || amount.minor() <= most.minor())
        return Done{};
    return wrong(QT_TRANSLATE_NOOP("Error", "The amount is more than this biller takes."), most);
}

Result<Done> within(Money amount, Money least, Money most)
{
    const Result<Done> enough = atLeast(amount, least);
    return enough ? atMost(amount, most) : enough;
}

Result<Done> multipleOf(Money amount, Money step)
{
    if (step.isZero() || amount.minor() % step.minor() == 0)
        return Done{};
    return wrong(QT_TRANSLATE_NOOP("Error", "This biller takes multiples of a sum only."), step);
}

Result<Done> checkWhole(
    const BillerTerms& terms, const std::optional<BillAmounts>& bill, Money amount)
{
    if (!bill)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This biller is paid by its bills only."));
    if (amount == bill->due)
        return Done{};
    if (!terms.partPayment)
        return wrong(QT_TRANSLATE_NOOP("Error", "Only the whole amount of the bill can be paid."),
            bill->due);
    if (amount.minor() > bill->due.minor())
        return wrong(QT_TRANSLATE_NOOP("Error", "The amount is more than is owed."), bill->due);
    return within(amount, terms.amount.min, terms.amount.max);
}

Result<Done> checkKind(
    const BillerTerms& terms, const std::optional<BillAmounts>& bill, Money amount)
{
    const AmountRule& rule = terms.amount;
    const Money due = bill ? bill->due : Money::fen(0);
    switch (rule.kind) {
    case AmountRule::Kind::Exact: return checkWhole(terms, bill, amount);
    case AmountRule::Kind::UpTo: {
        const Result<Done> owed = atMost(amount, due);
        return owed ? within(amount, rule.min, rule.max) : owed;
    }
    case AmountRule::Kind::AtLeast: {
        const Result<Done> owed = atLeast(amount, due);
        return owed ? within(amount, rule.min, rule.max) : owed;
    }
    case AmountRule::Kind::Range: return within(amount, rule.min, rule.max);
    case AmountRule::Kind::Any: return Done{};
    case AmountRule::Kind::List:
        if (rule.list.contains(amount) || (bill && amount == due)) // a whole bill is what it is
            return Done{};
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Choose one of the amounts this biller sells."));
    case AmountRule::Kind::Unknown: break;
    }
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error", "This desk does not know a rule of this biller: view only."));
}

} // namespace

bool isAmountEntered(const BillerTerms& terms)
{
    return terms.amount.kind != AmountRule::Kind::Exact || terms.partPayment;
}

Result<Done> checkAmount(
    const BillerTerms& terms, const std::optional<BillAmounts>& bill, Money amount)
{
    if (!amount.isPositive() || amount.currency() != Currency::CNY)
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The amount must be above zero."));
    if (const auto allowed = checkKind(terms, bill, amount); !allowed)
        return allowed;
    if (bill)
        if (const auto allowed = within(amount, bill->min, bill->max); !allowed)
            return allowed;
    const bool settles = bill && amount == bill->due; // a whole bill is what it is
    return settles ? Done{} : multipleOf(amount, terms.amount.multiple);
}

} // namespace hui
