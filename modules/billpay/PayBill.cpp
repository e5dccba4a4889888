// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PayBill.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString payKind = u"billpay.pay"_s;
constexpr qint64 sameAgainMs = 10LL * 60 * 1000;
constexpr int recentEnough = 20; // payments of one account that are looked at for that

std::unexpected<Error> refused(const char* text, const QString& detail = {})
{
    return failure(Error::Kind::Refused, text, detail);
}

/// The payment as the request describes it, with what the rules need beside it.
struct Case {
    Biller biller;
    CounterLimits limits;
    Payment payment;
};

Result<Done> checkBills(const PayBill& request)
{
    QSet<QString> periods;
    for (const Bill& bill : request.bills) {
        if (!isPeriod(bill.period) || periods.contains(bill.period))
            return failure(Error::Kind::Input,
                QT_TRANSLATE_NOOP("Error", "A billing period is a year and a month, each once."));
        if (!bill.due.isPositive() || bill.due.currency() != Currency::CNY)
            return failure(
                Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The amount must be above zero."));
        periods.insert(bill.period);
    }
    if (request.bills.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Choose at least one bill."));
    return Done{};
}

Result<Payment> paymentOf(const PayBill& request, const Biller& biller)
{
    const Result<QString> account = parseAccount(request.account, biller);
    if (!account)
        return std::unexpected(account.error());
    if (const auto sound = checkBills(request); !sound)
        return std::unexpected(sound.error());
    const Result<Money> due = totalOf(request.bills);
    const Result<Money> tendered = totalOf(request.cashIn, Currency::CNY);
    const Result<Money> change = totalOf(request.cashOut, Currency::CNY);
    for (const Result<Money>* sum : {&due, &tendered, &change})
        if (!*sum)
            return std::unexpected(sum->error());
    return Payment{request.operation, request.shift, biller.id, biller.name, biller.category,
        *account, request.holder, request.bills, *due, *tendered, *change, !request.online,
        request.at};
}

Result<Case> caseOf(Database& database, const PayBill& request)
{
    const CatalogueRepository catalogue(database);
    const auto biller = catalogue.byId(request.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (!*biller)
        return refused(QT_TRANSLATE_NOOP("Error", "This biller is not in the catalogue."));
    const Result<CounterLimits> limits = catalogue.policy();
    if (!limits)
        return std::unexpected(limits.error());
    const Result<Payment> payment = paymentOf(request, **biller);
    if (!payment)
        return std::unexpected(payment.error());
    return Case{**biller, *limits, *payment};
}

Result<Done> checkCash(const Payment& payment)
{
    if (payment.tendered.minor() < payment.due.minor())
        return refused(
            QT_TRANSLATE_NOOP("Error", "The cash received is less than the amount due."));
    if (payment.tendered.minor() - payment.due.minor() != payment.change.minor())
        return refused(QT_TRANSLATE_NOOP("Error", "The change is not what is left over."));
    return Done{};
}

Result<Done> checkOnline(const PayBill& request)
{
    if (request.fetchId.isEmpty())
        return refused(QT_TRANSLATE_NOOP("Error", "Fetch the bill first."));
    if (!request.fetchExpires.isValid() || request.fetchExpires <= request.at)
        return refused(QT_TRANSLATE_NOOP("Error", "The bill is too old. Fetch it again."));
    return Done{};
}

/// What a biller allows while the line is down, and how much the platform lets a desk take.
Result<Done> checkOffline(Database& database, const PayBill& request, const Case& one)
{
    switch (one.biller.offline) {
    case OfflinePolicy::Never:
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "This biller cannot be paid while the line is down."));
    case OfflinePolicy::Captured:
        if (request.fetchId.isEmpty())
            return refused(QT_TRANSLATE_NOOP(
                "Error", "Only bills fetched before the line went down can be paid now."));
        break;
    case OfflinePolicy::Allowed: break;
    }
    const qint64 due = one.payment.due.minor();
    const qint64 cap = std::min(one.biller.offlineCap.minor(), one.limits.offlinePerItem.minor());
    if (due > cap)
        return refused(
            QT_TRANSLATE_NOOP("Error", "This is more than may be taken while the line is down."));
    const Result<Money> before
        = PaymentRepository(database).takenOffline(request.shift.businessDate);
    if (!before)
        return std::unexpected(before.error());
    if (due > one.limits.offlinePerDay.minor() - before->minor())
        return refused(QT_TRANSLATE_NOOP(
            "Error", "The limit of today for payments without the line is used up."));
    return Done{};
}

bool isGivenBack(PaymentState state)
{
    return state == PaymentState::Reversed || state == PaymentState::RefundDue
        || state == PaymentState::Refunded || state == PaymentState::Failed;
}

Result<Done> checkNotPaid(Database& database, const Payment& payment)
{
    const PaymentRepository payments(database);
    for (const Bill& bill : payment.bills) {
        const auto before = payments.forPeriod(payment.biller, payment.account, bill.period);
        if (!before)
            return std::unexpected(before.error());
        for (const Payment& paid : *before)
            if (!isGivenBack(paid.state))
                return refused(
                    QT_TRANSLATE_NOOP("Error", "This period has been paid already."), bill.period);
    }
    return Done{};
}

Result<bool> looksPaidTwice(Database& database, const Payment& payment)
{
    const auto before
        = PaymentRepository(database).recent(payment.biller, payment.account, recentEnough);
    if (!before)
        return std::unexpected(before.error());
    return std::any_of(before->begin(), before->end(), [&payment](const Payment& paid) {
        return paid.due == payment.due && !isGivenBack(paid.state)
            && std::abs(paid.at.msecsTo(payment.at)) < sameAgainMs;
    });
}

Result<Done> checkApproval(Database& database, const PayBill& request, const Case& one)
{
    const Result<bool> twice = looksPaidTwice(database, one.payment);
    if (!twice)
        return std::unexpected(twice.error());
    const bool large = one.payment.due.minor() >= one.limits.largeCash.minor();
    if (!request.approval.approvalId.isEmpty())
        return checkCountersign(request.approval, request.shift);
    if (*twice)
        return failure(Error::Kind::NeedsApproval,
            QT_TRANSLATE_NOOP(
                "Error", "The same amount was paid for this account within ten minutes."));
    if (large)
        return failure(Error::Kind::NeedsApproval,
            QT_TRANSLATE_NOOP("Error", "A payment of this size needs a supervisor."));
    return Done{};
}

Result<Done> check(Database& database, const PayBill& request, const Case& one)
{
    if (const auto open = checkTakesPayments(one.biller, request.at); !open)
        return open;
    if (const auto cash = checkCash(one.payment); !cash)
        return cash;
    const auto line = request.online ? checkOnline(request) : checkOffline(database, request, one);
    if (!line)
        return line;
    if (const auto notPaid = checkNotPaid(database, one.payment); !notPaid)
        return notPaid;
    return checkApproval(database, request, one);
}

QJsonObject bodyOf(const PayBill& request, const Payment& payment)
{
    QJsonObject body{
        {u"biller"_s, payment.biller},
        {u"category"_s, payment.category},
        {u"account"_s, payment.account},
        {u"fetch_id"_s, request.fetchId.isEmpty() ? QJsonValue() : QJsonValue(request.fetchId)},
        {u"bills"_s, paidBillsToJson(payment.bills)},
        {u"tendered"_s, moneyToJson(payment.tendered)},
        {u"change"_s, moneyToJson(payment.change)},
        {u"cash_in"_s, toJson(request.cashIn)},
        {u"cash_out"_s, toJson(request.cashOut)},
        {u"offline"_s, payment.offline},
    };
    if (!request.approval.approvalId.isEmpty())
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

/// Journal, drawer and payment; inside the transaction.
Result<Payment> record(Database& database, const PayBill& request, const Payment& payment)
{
    const auto noted = Journal(database).append({request.operation, payKind, request.shift,
        payment.due, bodyOf(request, payment), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto moved = moveCash(database,
        {request.operation, request.shift, payKind, request.cashIn, request.cashOut, request.at});
    if (!moved)
        return std::unexpected(moved.error());
    PaymentRepository payments(database);
    if (const auto added = payments.add(payment); !added)
        return std::unexpected(added.error());
    Payment taken = payment;
    taken.sequence = *noted;
    taken.state = stateOf(OutboxState::Recorded, payment.offline, std::nullopt, false);
    return taken;
}

Result<Payment> recorded(Database& database, const QUuid& operation)
{
    const auto payment = PaymentRepository(database).byOperation(operation);
    if (!payment)
        return std::unexpected(payment.error());
    HUI_ASSERT(payment->has_value()); // written with the journal entry
    return **payment;
}

} // namespace

QStringList billpayMigrations()
{
    return {u":/schema/billpay/001_payment.sql"_s};
}

Result<Payment> payBill(Database& database, const PayBill& request)
{
    return database.transaction([&]() -> Result<Payment> {
        const Result<bool> repeat = isRepeat(database, request.operation, payKind,
            {{u"biller"_s, request.biller}, {u"bills"_s, paidBillsToJson(request.bills)},
                {u"cash_in"_s, toJson(request.cashIn)}, {u"cash_out"_s, toJson(request.cashOut)}});
        if (!repeat)
            return std::unexpected(repeat.error());
        if (*repeat)
            return recorded(database, request.operation);
        const Result<Case> one = caseOf(database, request);
        if (!one)
            return std::unexpected(one.error());
        if (const auto allowed = check(database, request, *one); !allowed)
            return std::unexpected(allowed.error());
        return record(database, request, one->payment);
    });
}

} // namespace hui::billpay
