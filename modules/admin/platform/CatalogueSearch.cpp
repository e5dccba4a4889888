// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/CatalogueSearch.h"

#include "app/server/Problems.h"

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Request;
using server::Response;

namespace {

constexpr int mostFound = 200;
constexpr qsizetype longestWords = 60;

Result<OfferedQuestion> questionOf(const Request& request)
{
    const auto item = [&request](const QString& name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    OfferedQuestion question{
        item(u"q"_s), item(u"module"_s), item(u"status"_s), item(u"version"_s), item(u"segment"_s)};
    if (question.words.size() > longestWords)
        return failure(Error::Kind::Protocol, "Too long.", u"q"_s);
    const QString limit = item(u"limit"_s);
    bool isNumber = true;
    if (!limit.isEmpty())
        question.limit = limit.toInt(&isNumber);
    if (!isNumber || question.limit < 1 || question.limit > mostFound)
        return failure(Error::Kind::Protocol, "Not a limit.", u"limit"_s);
    return question;
}

/// The question, once the catalogue is the one told last.
Result<OfferedQuestion> asked(Context& context, const Request& request)
{
    const auto question = questionOf(request);
    if (!question)
        return question;
    const auto fresh = OfferedRepository(context).refresh();
    return fresh ? question : std::unexpected(fresh.error());
}

Response notAsked(const Error& error)
{
    return error.kind == Error::Kind::Protocol ? server::toResponse(server::malformed(error))
                                               : server::toResponse(error);
}

} // namespace

QJsonObject interfaceToWire(const Offered& offered)
{
    QJsonObject body = interfaceToJson(offered.entry);
    body.insert(u"since"_s, offered.since.toString(Qt::ISODate));
    if (offered.sunset.isValid())
        body.insert(u"sunset"_s, offered.sunset.toString(Qt::ISODate));
    return body;
}

Response searchInterfaces(Context& context, const Request& request)
{
    const auto question = asked(context, request);
    if (!question)
        return notAsked(question.error());
    const auto found = OfferedRepository(context).interfaces(*question);
    if (!found)
        return server::toResponse(found.error());
    QJsonArray interfaces;
    for (const Offered& each : *found)
        interfaces.append(interfaceToWire(each));
    return {200, {{u"interfaces"_s, interfaces}}};
}

Response searchNeeds(Context& context, const Request& request)
{
    const auto question = asked(context, request);
    if (!question)
        return notAsked(question.error());
    const auto found = OfferedRepository(context).needs(*question);
    if (!found)
        return server::toResponse(found.error());
    QJsonArray needs;
    for (const Need& each : *found)
        needs.append(needToJson(each));
    return {200, {{u"needs"_s, needs}}};
}

} // namespace hui::admin
