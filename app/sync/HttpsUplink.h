// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/sync/Uplink.h"
#include "app/sync/UplinkLimits.h"

#include <QThread>

namespace hui {

class Clock;
class Wire;

/// The platform over HTTPS: TLS 1.2 or later with our certificate, nothing trusted but our private
/// authority and the pinned keys, no redirects, no HTTP/2. Owns the thread it works on; `clock` is
/// asked from there. What is still open when it is destroyed is dropped: its future is canceled.
class HttpsUplink final : public Uplink {
public:
    HttpsUplink(DeviceIdentity identity, const Clock& clock, UplinkLimits limits = {});
    ~HttpsUplink() override;

    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) override;
    void setToken(const QByteArray& token) override;
    void setTokens(const QByteArray& token, const QByteArray& refreshToken) override;

private:
    QThread m_thread;
    Wire* m_wire; ///< lives and dies on m_thread
};

} // namespace hui
