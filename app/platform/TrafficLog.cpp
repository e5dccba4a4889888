// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/TrafficLog.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hui::platform {

using namespace Qt::StringLiterals;

namespace {

/// A body as JSON; null when there is none or it is not JSON (metrics, malformed requests).
QJsonValue jsonOf(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

} // namespace

TrafficLog::TrafficLog(const QString& file)
    : m_file(file)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        qWarning("the traffic log cannot be written");
}

void TrafficLog::note(const server::Arrival& arrival, const server::Response& response)
{
    const QJsonObject line{{u"method"_s, QString::fromLatin1(arrival.method)},
        {u"path"_s, QString::fromUtf8(arrival.target)}, {u"request"_s, jsonOf(arrival.body)},
        {u"status"_s, response.status}, {u"response"_s, jsonOf(response.bytes())}};
    const std::scoped_lock lock(m_mutex);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
}

server::Answer recorded(server::Answer answer, std::shared_ptr<TrafficLog> log)
{
    return [answer = std::move(answer), log = std::move(log)](
               server::Arrival arrival, server::Reply reply) {
        server::Reply noted
            = [arrival, log, reply = std::move(reply)](std::optional<server::Response> response) {
                  if (response)
                      log->note(arrival, *response);
                  reply(std::move(response));
              };
        answer(std::move(arrival), std::move(noted));
    };
}

} // namespace hui::platform
