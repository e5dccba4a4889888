// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/Plans.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui {

QList<Plan> plansFor(const BillerTerms& terms, const QString& network)
{
    QList<Plan> plans = terms.plans;
    plans.removeIf([&network](const Plan& plan) {
        return !plan.network.isEmpty() && plan.network != network;
    });
    return plans;
}

Result<std::optional<Plan>> planOf(const BillerTerms& terms, const PlanChoice& choice)
{
    const auto wrong = [](const char* text, const QString& detail = {}) {
        return failure(Error::Kind::Input, text, detail);
    };
    if (terms.plans.isEmpty() && choice.code.isEmpty())
        return std::nullopt;
    if (choice.code.isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Error", "Choose one of the plans this biller sells."));
    const QList<Plan> plans = plansFor(terms, choice.network);
    const auto found = std::ranges::find(plans, choice.code, &Plan::code);
    if (found == plans.end())
        return wrong(
            QT_TRANSLATE_NOOP("Error", "This plan is not sold for this account."), choice.code);
    if (found->price != choice.amount)
        return wrong(
            QT_TRANSLATE_NOOP("Error", "The price of a plan is fixed."), found->price.toString());
    return *found;
}

} // namespace hui
