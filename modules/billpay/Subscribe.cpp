// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/Subscribe.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/catalogue/ParameterCheck.h"
#include "app/catalogue/PayPolicyRepository.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/SubscriptionRepository.h"
#include "modules/billpay/SubscriptionWire.h"

#include <QCoreApplication>

#include <functional>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

const QString subscribeKind = u"billpay.subscribe"_s;

Result<Done> checkSignature(const CustomerSignature& signature)
{
    if (signature.reference.trimmed().isEmpty())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Note how the customer has signed the agreement."));
    return Done{};
}

QJsonObject toJson(const CustomerSignature& signature)
{
    const bool isPaper = signature.kind == CustomerSignature::Kind::Paper;
    return {{u"kind"_s, isPaper ? u"paper"_s : u"code"_s},
        {u"reference"_s, signature.reference.trimmed()}};
}

/// What the request itself says; the biller's way of writing the account is not in it.
QJsonObject saidBy(const Subscribe& request)
{
    QJsonObject said{{u"biller"_s, request.biller}, {u"holder"_s, request.holder},
        {u"debit"_s,
            QJsonObject{{u"token"_s, request.debit.token}, {u"masked"_s, request.debit.masked}}},
        {u"terms"_s, toJson(request.terms)}, {u"signature"_s, toJson(request.signature)}};
    if (!request.customer.isNull())
        said.insert(u"customer"_s, idText(request.customer));
    return said;
}

Result<Subscription> found(Database& database, const QUuid& operation, const QDate& today)
{
    auto one = SubscriptionRepository(database).byOperation(operation, today);
    if (!one)
        return std::unexpected(one.error());
    if (!*one)
        return refused(QT_TRANSLATE_NOOP("Error", "There is no such subscription."));
    return **std::move(one);
}

Result<Done> check(
    Database& database, const Subscribe& request, const Biller& biller, const QString& account)
{
    const QDate today = request.shift.businessDate;
    if (const auto terms = checkTerms(request.terms, biller, today); !terms)
        return terms;
    if (const auto signature = checkSignature(request.signature); !signature)
        return signature;
    if (request.debit.token.isEmpty())
        return failure(
            Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say from which account it is paid."));
    const auto before = SubscriptionRepository(database).ofAccount(biller.id, account, today);
    if (!before)
        return std::unexpected(before.error());
    for (const Subscription& one : *before)
        if (one.state == SubscriptionState::Pending || one.state == SubscriptionState::Active)
            return refused(
                QT_TRANSLATE_NOOP("Error", "There is a subscription for this account already."));
    return Done{};
}

/// Journal and row; inside the transaction.
Result<Subscription> record(Database& database, const Subscribe& request)
{
    const auto biller = CatalogueRepository(database).byId(request.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (!*biller)
        return refused(QT_TRANSLATE_NOOP("Error", "The catalogue has no such biller."));
    const Result<QString> account = parseAccount(request.account, **biller);
    if (!account)
        return std::unexpected(account.error());
    const auto parameters = parseParameters(
        request.parameters, (*biller)->terms.parameters.mid(1), request.shift.businessDate);
    if (!parameters)
        return std::unexpected(parameters.error());
    if (const auto allowed = check(database, request, **biller, *account); !allowed)
        return std::unexpected(allowed.error());
    const auto policy = PayPolicyRepository(database).on(request.shift.businessDate);
    if (!policy)
        return std::unexpected(policy.error());
    QJsonObject body = saidBy(request);
    body.insert(u"account"_s, *account);
    if (!parameters->isEmpty())
        body.insert(u"parameters"_s, parametersToJson(*parameters));
    body.insert(u"remind_days_before"_s, policy->remindDaysBefore);
    const auto noted = Journal(database).append(
        {request.operation, subscribeKind, request.shift, {}, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    const auto added
        = SubscriptionRepository(database).add(request.operation, **biller, *account, request.at);
    if (!added)
        return std::unexpected(added.error());
    return found(database, request.operation, request.shift.businessDate);
}

/// What is particular about one kind of later operation.
struct Later {
    QString kind;
    QJsonObject said = {}; ///< its body, beside original and signature
    std::function<Result<QJsonObject>(const Subscription&)> decide; ///< rules, and more of its body
};

Result<Done> recordLater(Database& database, const SubscriptionRequest& request, const Later& what,
    const QJsonObject& body)
{
    Operation operation{request.operation, what.kind, request.shift, {}, body, request.at};
    operation.dependsOn = request.original;
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    return SubscriptionRepository(database).addStep(
        request.original, {request.operation, what.kind}, request.at);
}

Result<Subscription> later(
    Database& database, const SubscriptionRequest& request, const Later& what)
{
    return database.transaction([&]() -> Result<Subscription> {
        QJsonObject body = what.said;
        body.insert(u"original"_s, request.original.toString(QUuid::WithoutBraces));
        body.insert(u"signature"_s, toJson(request.signature));
        const Result<bool> repeat = isRepeat(database, request.operation, what.kind, body);
        if (!repeat)
            return std::unexpected(repeat.error());
        const QDate today = request.shift.businessDate;
        const auto one = found(database, request.original, today);
        if (!one || *repeat)
            return one;
        if (const auto step = next(one->state, SubscriptionEvent::Cancel); !step)
            return std::unexpected(step.error()); // over: nothing of it can be changed
        if (const auto signature = checkSignature(request.signature); !signature)
            return std::unexpected(signature.error());
        const auto decided = what.decide(*one);
        if (!decided)
            return std::unexpected(decided.error());
        for (auto word = decided->begin(); word != decided->end(); ++word)
            body.insert(word.key(), word.value());
        if (const auto recorded = recordLater(database, request, what, body); !recorded)
            return std::unexpected(recorded.error());
        return found(database, request.original, today);
    });
}

Result<Biller> billerOf(Database& database, const Subscription& subscription)
{
    const auto biller = CatalogueRepository(database).byId(subscription.biller);
    if (!biller)
        return std::unexpected(biller.error());
    return biller->value_or(Biller{});
}

} // namespace

Result<Subscription> subscribe(Database& database, const Subscribe& request)
{
    return database.transaction([&]() -> Result<Subscription> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, subscribeKind, saidBy(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? found(database, request.operation, request.shift.businessDate)
                       : record(database, request);
    });
}

Result<Subscription> changeSubscription(Database& database, const ChangeSubscription& request)
{
    const auto decide = [&](const Subscription& one) -> Result<QJsonObject> {
        const auto biller = billerOf(database, one);
        if (!biller)
            return std::unexpected(biller.error());
        const auto terms = checkTerms(request.terms, *biller, request.of.shift.businessDate);
        return terms ? Result<QJsonObject>(QJsonObject{}) : std::unexpected(terms.error());
    };
    return later(database, request.of,
        {u"billpay.change_subscription"_s, {{u"terms"_s, toJson(request.terms)}}, decide});
}

Result<Subscription> skipNextPayment(Database& database, const SubscriptionRequest& request)
{
    const auto decide = [&](const Subscription& one) -> Result<QJsonObject> {
        const QString period = nextPeriod(one.terms, request.shift.businessDate);
        if (period.isEmpty())
            return refused(QT_TRANSLATE_NOOP("Error", "No payment is left to be skipped."));
        return QJsonObject{{u"period"_s, period}};
    };
    return later(database, request, {u"billpay.skip_period"_s, {}, decide});
}

Result<Subscription> cancelSubscription(Database& database, const SubscriptionRequest& request)
{
    const auto decide = [](const Subscription&) -> Result<QJsonObject> { return QJsonObject{}; };
    return later(database, request, {u"billpay.unsubscribe"_s, {}, decide});
}

} // namespace hui::billpay
