// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Http.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hui::server {

namespace {

QString nameOf(Retry retry)
{
    switch (retry) {
    case Retry::Never: return QStringLiteral("never");
    case Retry::SameKey: return QStringLiteral("same-key");
    case Retry::After: return QStringLiteral("after");
    }
    return {};
}

} // namespace

QByteArray Response::bytes() const
{
    if (status == 204)
        return {};
    return text.isEmpty() ? QJsonDocument(body).toJson(QJsonDocument::Compact) : text;
}

Response toResponse(const Problem& problem)
{
    QJsonObject body{
        {QStringLiteral("type"), QStringLiteral("urn:hd:problem:") + problem.code},
        {QStringLiteral("title"), problem.textEn},
        {QStringLiteral("status"), problem.status},
        {QStringLiteral("code"), problem.code},
        {QStringLiteral("text_zh"), problem.textZh},
        {QStringLiteral("text_en"), problem.textEn},
        {QStringLiteral("retry"), nameOf(problem.retry)},
    };
    if (!problem.field.isEmpty())
        body.insert(QStringLiteral("field"), problem.field);
    if (!problem.factors.isEmpty())
        body.insert(QStringLiteral("factors"), QJsonArray::fromStringList(problem.factors));
    Response response{problem.status, body, {{"Content-Type", "application/problem+json"}}};
    if (problem.retryAfterSeconds > 0)
        response.headers.insert("Retry-After", QByteArray::number(problem.retryAfterSeconds));
    return response;
}

Response toResponse(const Error& error)
{
    if (error.kind == Error::Kind::Unknown)
        return toResponse({503, QStringLiteral("outcome_unknown"),
            QStringLiteral("暂时无法确认是否已入账，请稍后查询。"),
            QStringLiteral("It is not known yet whether this was stored. Ask again."),
            Retry::SameKey, {}, 2});
    if (error.kind == Error::Kind::Storage || error.kind == Error::Kind::Offline)
        return toResponse({503, QStringLiteral("storage_unavailable"),
            QStringLiteral("平台暂时不可用，请稍后再试。"),
            QStringLiteral("The platform cannot store anything now. Try again."), Retry::SameKey,
            {}, 2});
    const QString text = QLatin1StringView(error.text);
    return toResponse({422, QStringLiteral("refused"), QStringLiteral("平台未受理。"), text});
}

} // namespace hui::server
