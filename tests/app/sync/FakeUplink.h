// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"

#include <QJsonArray>
#include <QMutex>
#include <QPromise>

#include <atomic>
#include <functional>
#include <vector>

namespace hui::testkit {

/// An uplink without a network: answers at once with what the test says, or not at all. ask() may
/// be called from any thread, one at a time gets through.
class FakeUplink final : public Uplink {
public:
    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) override
    {
        const QMutexLocker lock(&m_mutex);
        const bool isLook = request.path.startsWith(QStringLiteral("/v1/approvals?"));
        if (!isLook)
            requests.append(request);
        QPromise<Result<UplinkAnswer>> promise;
        promise.start();
        if (isSilent) {
            m_unanswered.push_back(std::move(promise));
            return m_unanswered.back().future();
        }
        promise.addResult(isLook ? given(request) : answer(request));
        promise.finish();
        return promise.future();
    }

    void setToken(const QByteArray& now) override { token = now; }
    void setTokens(const QByteArray& now, const QByteArray& refresh) override
    {
        token = now;
        refreshToken = refresh;
    }

    QList<UplinkRequest> seen() const
    {
        const QMutexLocker lock(&m_mutex);
        return requests;
    }

    std::function<Result<UplinkAnswer>(const UplinkRequest&)> answer;

    /// Whether something was signed before, which is asked before anybody signs: nothing was. It is
    /// not among what was seen.
    std::function<Result<UplinkAnswer>(const UplinkRequest&)> given = [](const UplinkRequest&) {
        return Result<UplinkAnswer>(
            UplinkAnswer{200, {{QStringLiteral("approvals"), QJsonArray()}}});
    };
    QByteArray token;
    QByteArray refreshToken;
    std::atomic<bool> isSilent = false;

private:
    mutable QMutex m_mutex;
    QList<UplinkRequest> requests;
    std::vector<QPromise<Result<UplinkAnswer>>> m_unanswered;
};

} // namespace hui::testkit
