// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/NextSteps.h"

#include "app/core/ChinaTime.h"

#include <algorithm>

namespace hui::customers {

namespace {

using Kind = NextStep::Kind;

constexpr int spokenAboutDays = 60; ///< before something ends, as the head of the record has it
constexpr int forgottenDays = 120; ///< an account that was left is nobody's next step
constexpr qsizetype mostSteps = 6;

void addOwed(QList<NextStep>& steps, const Underway& underway)
{
    for (int place = 0; place < underway.owed.size(); ++place)
        steps.append(
            {.kind = Kind::GiveBack, .amount = underway.owed.at(place).amount, .other = place});
}

void addCases(QList<NextStep>& steps, const Underway& underway)
{
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

NextStep billStep(Kind kind, const AccountLine& line, int place)
{
    return {.kind = kind,
        .day = dateInChina(line.paid.lastAt),
        .amount = line.standing.due,
        .account = place,
        .canDebit = line.biller.terms.subscribable && !line.standing.isDebited};
}

void addOverdue(QList<NextStep>& steps, const QList<AccountLine>& accounts)
{
    for (int place = 0; place < accounts.size(); ++place)
        if (accounts.at(place).standing.overdueDays > 0)
            steps.append(billStep(Kind::PayOverdue, accounts.at(place), place));
}

/// Whether an account waits to be paid: the biller says so, or it is some time since it was and
/// nobody says otherwise. One that is debited is paid without anybody's doing.
bool waitsToBePaid(const AccountLine& line, const QDate& today)
{
    const AccountStanding& standing = line.standing;
    if (standing.isDebited || standing.state == AccountStanding::State::Clear)
        return false;
    if (standing.state == AccountStanding::State::Owes)
        return standing.overdueDays == 0;
    const qint64 since = dateInChina(line.paid.lastAt).daysTo(today);
    return since >= billedDays && since <= forgottenDays;
}

void addBills(QList<NextStep>& steps, const QList<AccountLine>& accounts, const QDate& today)
{
    for (int place = 0; place < accounts.size(); ++place)
        if (waitsToBePaid(accounts.at(place), today))
            steps.append(billStep(Kind::PayBill, accounts.at(place), place));
}

} // namespace

QList<NextStep> nextSteps(const Customer& record, const QList<AccountLine>& accounts,
    const Underway& underway, const QDate& today)
{
    QList<NextStep> steps;
    addOwed(steps, underway);
    addOverdue(steps, accounts);
    addCases(steps, underway);
    addDocuments(steps, record, today);
    addConsents(steps, record, today);
    addBills(steps, accounts, today);
    return steps.first(qMin(steps.size(), mostSteps));
}

} // namespace hui::customers
