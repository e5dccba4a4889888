// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"

#include <functional>
#include <mutex>

namespace hui {

/// An uplink that is made when it is first asked: nothing touches TLS before the first window
/// stands on the screen.
class LateUplink final : public Uplink {
public:
    explicit LateUplink(std::function<std::unique_ptr<Uplink>()> make)
        : m_make(std::move(make))
    {
    }

    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) override
    {
        return made().ask(request);
    }
    void setToken(const QByteArray& token) override { made().setToken(token); }
    void setTokens(const QByteArray& token, const QByteArray& refreshToken) override
    {
        made().setTokens(token, refreshToken);
    }

private:
    Uplink& made()
    {
        std::call_once(m_once, [this] { m_uplink = m_make(); });
        return *m_uplink;
    }

    const std::function<std::unique_ptr<Uplink>()> m_make;
    std::once_flag m_once;
    std::unique_ptr<Uplink> m_uplink;
};

/// The uplink of a terminal that was never enrolled: there is nobody to speak to.
class NoUplink final : public Uplink {
public:
    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) override;
    void setToken(const QByteArray& token) override { Q_UNUSED(token) }
};

} // namespace hui
