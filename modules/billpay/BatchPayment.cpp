// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchPayment.h"

#include "app/catalogue/PayHours.h"
#include "app/catalogue/Plans.h"
#include "app/core/ChinaTime.h"
#include "app/core/Masking.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::billpay {

namespace {

/// The bill of a row nobody was asked about.
Bill listedBill(const BatchRow& row)
{
    Bill bill;
    bill.billNo = row.billNo.isEmpty() ? paperNumber(row.account, row.period) : row.billNo;
    bill.period = row.period;
    bill.principal = bill.due = row.amount;
    return bill;
}

/// A list names no plans: the one whose price the amount is. While nobody has said who serves the
/// number, that of any network stands for it.
void takePlan(PayBill& payment, const Biller& biller, const std::optional<QString>& network)
{
    const QList<Plan> plans = network ? plansFor(biller.terms, *network) : biller.terms.plans;
    const auto sold = std::ranges::find(plans, *payment.amount, &Plan::price);
    payment.plan = sold == plans.end() ? QString() : sold->code;
    payment.network = network ? *network : sold == plans.end() ? QString() : sold->network;
}

/// Whether a biller's masked name can be that of the list. A list that is masked itself is taken as
/// it stands.
bool isSameHolder(const QString& listed, const QString& told)
{
    return listed.isEmpty() || told.isEmpty() || listed == told || maskName(listed) == told;
}

bool isMeant(const BatchRow& row, const Bill& bill)
{
    return (row.period.isEmpty() || bill.period == row.period)
        && (row.billNo.isEmpty() || bill.billNo == row.billNo);
}

} // namespace

QDateTime opensToday(const BillerTerms& terms, const QDateTime& at)
{
    const PayWindow window = payWindowOf(terms, at, HolidayCalendar::national());
    const bool isToday = window.opens.isValid() && dateInChina(window.opens) == dateInChina(at);
    return isToday ? window.opens : QDateTime();
}

PayBill paymentOf(const BatchRow& row, const Biller& biller, const BatchTurn& turn)
{
    PayBill payment;
    payment.operation = row.operation;
    payment.shift = turn.shift;
    payment.biller = biller.id;
    payment.account = row.account;
    payment.parameters = row.parameters;
    payment.online = turn.online;
    payment.mode = turn.mode;
    payment.debit = turn.debit;
    payment.at = turn.at;
    const bool namesNoBill = row.period.isEmpty() && row.billNo.isEmpty();
    if (namesNoBill && biller.terms.fetch != FetchMode::MustFetch) {
        payment.amount = row.amount;
        takePlan(payment, biller, std::nullopt);
    } else
        payment.bills = {listedBill(row)};
    return payment;
}

Result<Done> takeAnswer(
    PayBill& payment, const BatchRow& row, const Biller& biller, const FetchedBills& answer)
{
    payment.holder = answer.holder;
    payment.fetchId = answer.fetchId;
    payment.fetchedAt = answer.fetchedAt;
    payment.fetchExpires = answer.expiresAt;
    payment.termsVersion = row.termsVersion;
    if (!isSameHolder(row.holder, answer.holder))
        return refused(
            QT_TRANSLATE_NOOP("Error", "The name in the list is not that of the account."));
    if (!answer.choices.isEmpty())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "This account has several things to pay for. Pay it at the counter."));
    if (answer.bills.isEmpty() && payment.bills.isEmpty()) {
        takePlan(payment, biller, answer.network);
        return Done{}; // the account was found good; the amount is the customer's
    }
    payment.plan.clear();
    payment.bills.clear();
    for (const Bill& bill : answer.bills) {
        payment.offered.append(bill.billNo);
        if (isMeant(row, bill))
            payment.bills.append(bill);
    }
    if (payment.bills.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Nothing is owed for this account and period."));
    payment.amount = row.amount; // the rules say whether it may differ from what is owed
    return Done{};
}

} // namespace hui::billpay
