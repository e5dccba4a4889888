// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/SessionReplies.h"

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/core/StrictJson.h"
#include "app/store/ClosedRow.h"
#include "app/store/Database.h"

#include <QCryptographicHash>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 replySeconds = 90; // three steps of a dynamic code: as long as one is taken

} // namespace

SignInRequest signInRequestOf(const Context& context, const Request& request, const Proof& proof)
{
    QJsonObject said{{u"operator"_s, proof.operatorId}, {u"password"_s, proof.password}};
    if (proof.factor)
        said.insert(u"factor"_s, toJson(*proof.factor));
    const QByteArray digest
        = QCryptographicHash::hash(canonicalJson(said), QCryptographicHash::Sha256);
    return {request.key, request.caller.deviceId,
        QString::fromLatin1(context.database.fieldKeys().fingerprint(digest).toHex())};
}

Result<std::optional<SessionReplies::Known>> SessionReplies::find(
    const SignInRequest& request) const
{
    if (request.key.isNull())
        return std::nullopt;
    auto row = m_context.database.run(u"SELECT device_id, said, answer FROM session_reply"
                                      " WHERE request = ? AND expires_at > ?"_s,
        {idText(request.key), timestampToJson(m_context.clock.nowUtc())});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    if (row->value(0).toString() != request.deviceId || row->value(1).toString() != request.said)
        return Known{};
    ClosedRow closed(m_context.database, "session_reply", idText(request.key));
    const QString answer = closed.open("answer", row->value(2));
    if (const auto opened = closed.finish(); !opened)
        return std::unexpected(opened.error());
    const auto json = parseStrict(answer.toUtf8());
    return json ? Result<std::optional<Known>>(Known{true, *json}) : std::unexpected(json.error());
}

Result<bool> SessionReplies::add(const SignInRequest& request, const QJsonObject& answer)
{
    const QDateTime now = m_context.clock.nowUtc();
    const auto swept = m_context.database.run(
        u"DELETE FROM session_reply WHERE expires_at <= ?"_s, {timestampToJson(now)});
    if (!swept)
        return std::unexpected(swept.error());
    const ClosedRow closed(m_context.database, "session_reply", idText(request.key));
    auto row = m_context.database.run(u"INSERT INTO session_reply(request, device_id, said, answer,"
                                      " expires_at) VALUES (?, ?, ?, ?, ?)"
                                      " ON CONFLICT (request) DO NOTHING RETURNING request"_s,
        {idText(request.key), request.deviceId, request.said,
            closed.close("answer", QString::fromUtf8(canonicalJson(answer))),
            timestampToJson(now.addSecs(replySeconds))});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

} // namespace hui::server
