// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Platform.h"

#include "app/server/Devices.h"
#include "app/server/Sample.h"

namespace hui::testkit {

using namespace server;

namespace {

/// What the device SZ-QYL-02 has instead of a certificate here.
const QByteArray thumbprint(64, 'a');

} // namespace

QString samplePassword()
{
    return QStringLiteral("Huidesk-2026");
}

Caller sampleCaller()
{
    return {QStringLiteral("SZ-QYL-02"), QStringLiteral("0512-08"), thumbprint};
}

Platform::Platform(const QString& databaseKind, const QStringList& moduleMigrations)
    : m_store(databaseKind, moduleMigrations)
    , m_context{*m_store, m_clock, m_random}
{
    HUI_ASSERT(seedSample(m_context, PasswordCost::cheap()));
    const Result<QString> code = newEnrolmentCode(m_context, sampleCaller().deviceId);
    HUI_ASSERT(code);
    const auto certify = [](const Device&) -> Result<QByteArray> { return thumbprint; };
    const auto enrolled = enrolDevice(m_context, *code, certify);
    HUI_ASSERT(enrolled && *enrolled);
}

Request Platform::request(
    const QByteArray& method, const QString& path, const QJsonObject& body, const QUuid& key)
{
    Request made;
    made.method = method;
    made.path = path;
    made.body = body;
    made.key = key;
    made.caller = sampleCaller();
    made.receivedAt = m_clock.nowUtc();
    return made;
}

QString codeOf(const Response& response)
{
    return response.body.value(QStringLiteral("code")).toString();
}

} // namespace hui::testkit
