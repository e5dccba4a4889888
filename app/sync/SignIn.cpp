// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/SignIn.h"

#include "app/core/Async.h"
#include "app/core/JsonReader.h"
#include "app/sync/WirePick.h"

#include <QCoreApplication>

#include <utility>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const char* neededFactor(const QList<SecondFactor::Kind>& kinds)
{
    if (kinds == QList{SecondFactor::Kind::Card})
        return QT_TRANSLATE_NOOP("Error", "A staff card is needed too. Swipe it.");
    if (kinds == QList{SecondFactor::Kind::Totp})
        return QT_TRANSLATE_NOOP("Error", "A dynamic code is needed too: six digits.");
    return QT_TRANSLATE_NOOP("Error", "A staff card or a dynamic code is needed too.");
}

Error refusalOf(const UplinkAnswer& problem)
{
    if (const auto factor = factorRefusal(problem))
        return *factor;
    if (problem.code() == u"bad_credentials")
        return {Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "Operator number or password is wrong."), problem.code()};
    if (problem.code() == u"operator_locked")
        return {Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This operator is locked. A supervisor can unlock it."),
            problem.code()};
    if (problem.code() == u"clock_skew")
        return {Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The clock of this computer is wrong. Call support."),
            problem.code()};
    return errorOf(problem);
}

Result<Session> sessionFrom(const Result<UplinkAnswer>& answer)
{
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->isProblem())
        return std::unexpected(refusalOf(*answer));
    return sessionFromJson(answer->body);
}

QByteArray tokenIn(const QJsonObject& body, QLatin1StringView key)
{
    return body.value(key).toString().toLatin1();
}

Result<Done> readOperator(const QJsonObject& json, Session& session)
{
    JsonReader reader(pick(json, {"id"_L1, "name"_L1, "roles"_L1, "limit"_L1}), u"operator"_s);
    session.shift.operatorId = reader.string("id"_L1, 32, 1);
    session.shift.operatorName = reader.string("name"_L1, 64, 1);
    session.roles = reader.strings("roles"_L1, 16, 32);
    session.limit = reader.optionalMoney("limit"_L1).value_or(Money::fen(0));
    return reader.finish();
}

Result<Done> readBranch(const QJsonObject& json, Session& session)
{
    JsonReader reader(pick(json, {"code"_L1, "name"_L1, "bank"_L1}), u"branch"_s);
    session.shift.branch = reader.string("code"_L1, 32, 1);
    session.branchName = reader.string("name"_L1, 128);
    session.bankName = reader.string("bank"_L1, 128);
    return reader.finish();
}

Result<Done> readTill(const QJsonObject& json, Session& session)
{
    JsonReader reader(pick(json, {"id"_L1, "state"_L1, "issued"_L1}), u"till"_s);
    TillAssignment till{reader.string("id"_L1, 16, 1), reader.string("state"_L1, 32), {}};
    till.issued = reader.array("issued"_L1, 64);
    session.shift.till = till.id;
    session.till = std::move(till);
    return reader.finish();
}

Result<Done> readPolicy(const QJsonObject& json, Session& session)
{
    JsonReader reader(
        pick(json, {"offline_per_item"_L1, "offline_per_day"_L1, "till_limit"_L1}), u"policy"_s);
    session.policy.offlinePerItem = reader.money("offline_per_item"_L1);
    session.policy.offlinePerDay = reader.money("offline_per_day"_L1);
    session.policy.tillLimit = reader.money("till_limit"_L1);
    return reader.finish();
}

} // namespace

Result<Session> sessionFromJson(const QJsonObject& body)
{
    Session session;
    JsonReader reader(pick(body,
        {"token"_L1, "refresh_token"_L1, "operator"_L1, "branch"_L1, "business_date"_L1, "till"_L1,
            "policy"_L1, "duty"_L1}));
    reader.string("token"_L1, 4096, 1);
    reader.string("refresh_token"_L1, 4096, 1);
    session.shift.businessDate = reader.date("business_date"_L1);
    const QJsonObject person = reader.object("operator"_L1);
    const QJsonObject branch = reader.object("branch"_L1);
    const QJsonObject policy = reader.object("policy"_L1);
    const std::optional<QJsonObject> till = reader.optionalObject("till"_L1);
    session.duty = reader.optionalObject("duty"_L1, dutyOfferFromJson).value_or(DutyOffer{});
    Result<Done> read = reader.finish();
    if (read)
        read = readOperator(person, session);
    if (read)
        read = readBranch(branch, session);
    if (read)
        read = readPolicy(policy, session);
    if (read && till)
        read = readTill(*till, session);
    if (!read)
        return std::unexpected(read.error());
    return session;
}

std::optional<Error> factorRefusal(const UplinkAnswer& problem)
{
    const QString code = problem.code();
    if (code == u"factor_missing")
        return Error{Error::Kind::Input, neededFactor(factorKindsIn(problem.body)), code};
    if (code == u"factor_wrong")
        return Error{Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This card or code is not the right one."), code};
    if (code == u"factor_used")
        return Error{Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "This code was used already. Wait for the next one."), code};
    return std::nullopt;
}

bool isAboutFactor(const Error& error)
{
    return error.detail.startsWith(u"factor_");
}

void signIn(Uplink& uplink, const Credentials& credentials, QObject* context, SignedIn then)
{
    UplinkRequest ask{.method = "POST",
        .path = QStringLiteral("/v1/sessions"),
        .body = {{QStringLiteral("operator"), credentials.operatorId},
            {QStringLiteral("password"), credentials.password}},
        .key = credentials.key,
        .asOperator = false};
    if (credentials.factor)
        ask.body.insert(QStringLiteral("factor"), toJson(*credentials.factor));
    whenDone(uplink.ask(ask), context,
        [&uplink, then = std::move(then)](const Result<UplinkAnswer>& answer) {
            const Result<Session> session = sessionFrom(answer);
            if (session)
                uplink.setTokens(
                    tokenIn(answer->body, "token"_L1), tokenIn(answer->body, "refresh_token"_L1));
            then(session);
        });
}

void signOff(Uplink& uplink)
{
    uplink.ask({.method = "DELETE", .path = QStringLiteral("/v1/sessions/current")});
    uplink.setToken({}); // the request above keeps the token it was asked with
}

} // namespace hui
