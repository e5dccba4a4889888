// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PaymentCase.h"

#include "app/catalogue/AmountRules.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/Fees.h"
#include "app/catalogue/ParameterCheck.h"
#include "app/catalogue/PayHours.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/catalogue/Plans.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>
#include <QSet>

namespace hui::billpay {

namespace {

std::unexpected<Error> wrongInput(const char* text, const QString& detail = {})
{
    return failure(Error::Kind::Input, text, detail);
}

Result<Done> checkBills(const PayBill& request, const BillerTerms& terms)
{
    QSet<QString> periods;
    QSet<QString> numbers;
    for (const Bill& bill : request.bills) {
        const bool twice = numbers.contains(bill.billNo) || periods.contains(bill.period);
        if (twice || (!bill.period.isEmpty() && !isPeriod(bill.period)))
            return wrongInput(
                QT_TRANSLATE_NOOP("Error", "A billing period is a year and a month, each once."));
        if (!bill.due.isPositive() || bill.due.currency() != Currency::CNY)
            return wrongInput(QT_TRANSLATE_NOOP("Error", "The amount must be above zero."));
        numbers.insert(bill.billNo);
        if (!bill.period.isEmpty())
            periods.insert(bill.period);
    }
    const bool onAccount = terms.fetch != FetchMode::MustFetch && request.amount;
    if (request.bills.isEmpty() && !onAccount)
        return wrongInput(QT_TRANSLATE_NOOP("Error", "Choose at least one bill."));
    return Done{};
}

/// The bills with what is paid of each. An amount that is entered is for one bill, or for none.
Result<QList<Bill>> paidBills(const PayBill& request, const BillerTerms& terms)
{
    const Result<Money> owed = totalOf(request.bills);
    if (!owed)
        return std::unexpected(owed.error());
    const Money amount = request.amount.value_or(*owed);
    QList<Bill> bills = request.bills;
    if (bills.size() > 1) {
        if (amount != *owed)
            return wrongInput(
                QT_TRANSLATE_NOOP("Error", "Another amount can be paid for one bill only."));
        return bills;
    }
    if (bills.isEmpty() && !terms.plans.isEmpty())
        return bills; // the price of the plan is the rule
    std::optional<BillAmounts> said;
    if (!bills.isEmpty())
        said = BillAmounts{*owed, bills.first().least, bills.first().most};
    if (const auto allowed = checkAmount(terms, said, amount); !allowed)
        return std::unexpected(allowed.error());
    if (!bills.isEmpty())
        bills.first().due = amount;
    return bills;
}

/// What is bought, where a biller sells plans and no bill is paid.
Result<Done> takePlan(Payment& payment, const PayBill& request, const BillerTerms& terms)
{
    if (!payment.bills.isEmpty())
        return request.plan.isEmpty()
            ? Result<Done>(Done{})
            : wrongInput(QT_TRANSLATE_NOOP("Error", "A bill is paid without a plan."));
    const auto plan = planOf(terms, {request.plan, request.network, payment.due});
    if (!plan)
        return std::unexpected(plan.error());
    if (*plan) {
        payment.plan = (*plan)->code;
        payment.planText = (*plan)->text.zh;
    }
    return Done{};
}

/// The day a payment counts for, when that is not the business day; Refused outside the hours.
Result<QDate> bookingDay(const PayBill& request, const BillerTerms& terms)
{
    if (terms.hours.isEmpty())
        return QDate();
    const PayMoment moment = payMomentOf(terms.hours, request.at, HolidayCalendar::national());
    switch (moment.kind) {
    case PayMoment::Kind::Now: return QDate();
    case PayMoment::Kind::NextDay:
    case PayMoment::Kind::Queued: return moment.bookedOn;
    case PayMoment::Kind::Closed: break;
    }
    return refused(QT_TRANSLATE_NOOP("Error", "The biller takes no payments at this hour."));
}

Payment describedBy(const PayBill& request, const Biller& biller)
{
    Payment payment;
    payment.operation = request.operation;
    payment.shift = request.shift;
    payment.biller = biller.id;
    payment.billerName = biller.name;
    payment.category = biller.category;
    payment.holder = request.holder;
    payment.offline = !request.online;
    payment.at = request.at;
    payment.mode = request.mode;
    payment.debited = request.debit.masked;
    return payment;
}

Result<Payment> paymentOf(const PayBill& request, const Biller& biller)
{
    const BillerTerms& terms = biller.terms;
    Payment payment = describedBy(request, biller);
    const Result<QString> account = parseAccount(request.account, biller);
    if (!account)
        return std::unexpected(account.error());
    payment.account = *account;
    const auto parameters
        = parseParameters(request.parameters, terms.parameters.mid(1), request.shift.businessDate);
    if (!parameters)
        return std::unexpected(parameters.error());
    payment.parameters = *parameters;
    if (const auto sound = checkBills(request, terms); !sound)
        return std::unexpected(sound.error());
    const auto bills = paidBills(request, terms);
    if (!bills)
        return std::unexpected(bills.error());
    payment.bills = *bills;
    const Result<Money> due = bills->isEmpty() ? Result<Money>(*request.amount) : totalOf(*bills);
    if (!due)
        return std::unexpected(due.error());
    payment.due = *due;
    if (const auto bought = takePlan(payment, request, terms); !bought)
        return std::unexpected(bought.error());
    const Result<Fee> fee = feeOf(terms.fees, *due, request.shift.businessDate);
    if (!fee)
        return std::unexpected(fee.error());
    payment.fee = fee->customer;
    const Result<QDate> day = bookingDay(request, terms);
    if (!day)
        return std::unexpected(day.error());
    payment.bookedOn = *day;
    return payment;
}

} // namespace

Result<DayRules> dayRulesOf(Database& database, const QDate& businessDate)
{
    const Result<CounterLimits> limits = CatalogueRepository(database).policy();
    if (!limits)
        return std::unexpected(limits.error());
    const auto policy = PayPolicyRepository(database).on(businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    return DayRules{*limits, *policy};
}

Result<PaymentCase> caseOf(Database& database, const PayBill& request)
{
    const auto biller = CatalogueRepository(database).byId(request.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (!*biller)
        return refused(QT_TRANSLATE_NOOP("Error", "This biller is not in the catalogue."));
    const auto day = dayRulesOf(database, request.shift.businessDate);
    return day ? caseOf(request, **biller, *day) : std::unexpected(day.error());
}

Result<PaymentCase> caseOf(const PayBill& request, const Biller& biller, const DayRules& day)
{
    const Result<Payment> payment = paymentOf(request, biller);
    if (!payment)
        return std::unexpected(payment.error());
    return PaymentCase{biller, day.limits, day.policy, *payment};
}

} // namespace hui::billpay
