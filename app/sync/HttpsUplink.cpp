// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/HttpsUplink.h"

#include "app/sync/Wire.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace hui {

HttpsUplink::HttpsUplink(DeviceIdentity identity, const Clock& clock, UplinkLimits limits)
    : m_wire(new Wire(std::move(identity), clock, limits))
{
    m_thread.setObjectName(QStringLiteral("uplink"));
    m_wire->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_wire, &QObject::deleteLater);
    m_thread.start();
}

HttpsUplink::~HttpsUplink()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<UplinkAnswer>> HttpsUplink::ask(const UplinkRequest& request)
{
    auto promise = std::make_shared<QPromise<Result<UplinkAnswer>>>();
    promise->start();
    const auto done = [promise](const Result<UplinkAnswer>& answer) {
        promise->addResult(answer);
        promise->finish();
    };
    QMetaObject::invokeMethod(
        m_wire, [wire = m_wire, request, done] { wire->ask(request, done); }, Qt::QueuedConnection);
    return promise->future();
}

void HttpsUplink::setToken(const QByteArray& token)
{
    setTokens(token, {});
}

void HttpsUplink::setTokens(const QByteArray& token, const QByteArray& refreshToken)
{
    QMetaObject::invokeMethod(
        m_wire, [wire = m_wire, token, refreshToken] { wire->setTokens(token, refreshToken); },
        Qt::QueuedConnection);
}

} // namespace hui
