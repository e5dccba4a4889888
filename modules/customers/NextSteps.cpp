// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/NextSteps.h"

#include "app/core/ChinaTime.h"

#include <algorithm>

namespace hui::customers {

namespace {

using Kind = NextStep::Kind;

constexpr int spokenAboutDays = 60; ///< before something ends, as the head of the record has it
constexpr int billedDays = 28; ///< most accounts are billed by the month
constexpr int forgottenDays = 120; ///< an account that was left is nobody's next step
constexpr qsizetype mostSteps = 6;

void addUnderway(QList<NextStep>& steps, const Underway& underway)
{
    for (int place = 0; place < underway.owed.size(); ++place)
        steps.append(
            {.kind = Kind::GiveBack, .amount = underway.owed.at(place).amount, .other = place});
    for (int place = 0; place < underway.cases.size(); ++place)
        steps.append({.kind = Kind::ContinueCase, .other = place});
}

void addDocuments(QList<NextStep>& steps, const Customer& record, const QDate& today)
{
    if (record.certificates.isEmpty())
        steps.append({.kind = Kind::EnterDocument});
    for (int place = 0; place < record.certificates.size(); ++place) {
        const Certificate& each = record.certificates.at(place);
        if (each.isExpired(today.addDays(spokenAboutDays)))
            steps.append({.kind = Kind::RenewDocument, .day = each.validUntil, .document = place});
    }
}

/// Whether another consent for the same use stands for longer.
bool isRenewed(const Customer& record, const Consent& ending)
{
    return std::ranges::any_of(record.consents, [&](const Consent& each) {
        return each.use() == ending.use() && each.withdrawnBy.isNull()
            && (!each.until.isValid() || each.until > ending.until);
    });
}

/// One that was withdrawn is not asked for again.
void addConsents(QList<NextStep>& steps, const Customer& record, const QDate& today)
{
    if (lacksGuardian(record, today))
        steps.append({.kind = Kind::AskGuardian});
    for (int place = 0; place < record.consents.size(); ++place) {
        const Consent& each = record.consents.at(place);
        const bool endsNow = each.until.isValid() && each.withdrawnBy.isNull()
            && each.until.addDays(spokenAboutDays) >= today
            && each.until < today.addDays(spokenAboutDays);
        if (endsNow && !isRenewed(record, each))
            steps.append({.kind = Kind::RenewConsent, .day = each.until, .consent = place});
    }
}

void addBills(QList<NextStep>& steps, const QList<PaidAccount>& accounts, const QDate& today)
{
    for (int place = 0; place < accounts.size(); ++place) {
        const QDate paid = dateInChina(accounts.at(place).lastAt);
        const qint64 since = paid.daysTo(today);
        if (since >= billedDays && since <= forgottenDays)
            steps.append({.kind = Kind::PayBill, .day = paid, .account = place});
    }
}

} // namespace

QList<NextStep> nextSteps(const Customer& record, const QList<PaidAccount>& accounts,
    const Underway& underway, const QDate& today)
{
    QList<NextStep> steps;
    addUnderway(steps, underway);
    addDocuments(steps, record, today);
    addConsents(steps, record, today);
    addBills(steps, accounts, today);
    return steps.first(qMin(steps.size(), mostSteps));
}

} // namespace hui::customers
