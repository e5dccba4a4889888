// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Router.h"

#include <QUrl>

#include <algorithm>

namespace hui::server {

namespace {

using Parameters = QHash<QString, QString>;

/// Whether one segment of a path fits one of the pattern; a parameter found goes to `into`.
bool segmentFits(QStringView pattern, QStringView segment, Parameters& into)
{
    if (!pattern.startsWith(u'{'))
        return pattern == segment;
    const qsizetype close = pattern.indexOf(u'}');
    const QStringView verb = pattern.mid(close + 1);
    if (!segment.endsWith(verb))
        return false;
    const QStringView value = segment.chopped(verb.size());
    if (value.isEmpty() || value.contains(u':'))
        return false;
    into.insert(
        pattern.mid(1, close - 1).toString(), QUrl::fromPercentEncoding(value.toString().toUtf8()));
    return true;
}

std::optional<Parameters> parametersOf(const QString& pattern, const QString& path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    Parameters parameters;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (!segmentFits(wanted.at(i), given.at(i), parameters))
            return std::nullopt;
    return parameters;
}

Problem notFound()
{
    return {404, QStringLiteral("not_found"), QStringLiteral("没有这个地址。"),
        QStringLiteral("There is nothing at this address.")};
}

Response methodNotAllowed(const QByteArrayList& allowed)
{
    Response response = toResponse(
        Problem{405, QStringLiteral("method_not_allowed"), QStringLiteral("不支持这种操作方式。"),
            QStringLiteral("This address does not take that method.")});
    response.headers.insert("Allow", allowed.join(", "));
    return response;
}

Problem notSignedIn()
{
    return {401, QStringLiteral("not_signed_in"), QStringLiteral("登录已失效，请重新签到。"),
        QStringLiteral("Sign in again.")};
}

/// Why the request may not use a route; nothing when it may.
std::optional<Problem> refusal(Access access, const Request& request)
{
    if (access == Access::Anyone)
        return std::nullopt;
    if (request.caller.deviceId.isEmpty())
        return Problem{403, QStringLiteral("device_revoked"),
            QStringLiteral("本终端未登记或已停用，请联系科技人员。"),
            QStringLiteral("This device is not registered or has been revoked.")};
    if (access == Access::Device)
        return std::nullopt;
    if (!request.signedIn)
        return notSignedIn();
    if (access == Access::Supervisor
        && !request.signedIn->roles.contains(QStringLiteral("supervisor")))
        return Problem{403, QStringLiteral("not_a_supervisor"), QStringLiteral("需要主管权限。"),
            QStringLiteral("Only a supervisor may do this.")};
    return std::nullopt;
}

} // namespace

void Router::add(const QByteArray& method, const QString& pattern, Access access, Handler handler)
{
    HUI_ASSERT(pattern.startsWith(u'/'));
    HUI_ASSERT(std::none_of(m_routes.cbegin(), m_routes.cend(),
        [&](const Route& route) { return route.method == method && route.pattern == pattern; }));
    m_routes.append({method, pattern, access, std::move(handler)});
}

Response Router::route(Context& context, Request request) const
{
    QByteArrayList allowed;
    QString pattern;
    for (const Route& route : m_routes) {
        const std::optional<Parameters> parameters = parametersOf(route.pattern, request.path);
        if (!parameters)
            continue;
        pattern = route.pattern;
        if (route.method != request.method) {
            allowed.append(route.method);
            continue;
        }
        request.parameters = *parameters;
        const std::optional<Problem> refused = refusal(route.access, request);
        Response response = refused ? toResponse(*refused) : route.handler(context, request);
        response.route = pattern;
        return response;
    }
    Response response = allowed.isEmpty() ? toResponse(notFound()) : methodNotAllowed(allowed);
    response.route = pattern;
    return response;
}

} // namespace hui::server
