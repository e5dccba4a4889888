// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/OfflineSigning.h"
#include "app/sync/Uplink.h"

#include <atomic>
#include <memory>

namespace hui {

class Clock;
class Random;
class Store;

/// The uplink of a desk that keeps grants: asks the platform as any other, and lets a second person
/// sign while nobody answers. Signing belongs to the thread of the windows.
class GrantedUplink final : public Uplink, public OfflineSigning {
public:
    /// `proof` knows the platform's keys; without one no grant is good. `device` is this desk.
    GrantedUplink(std::unique_ptr<Uplink> platform, GrantProof proof, QString device,
        const Clock& clock, Random& random);

    /// Where the grants are kept, from now on; nothing before and after.
    void setStore(Store* store) { m_store = store; }

    /// Whether the platform answers, as whoever asks it all the time has seen.
    void setAway(bool away) { m_away = away; }

    QFuture<Result<UplinkAnswer>> ask(const UplinkRequest& request) override
    {
        return m_platform->ask(request);
    }
    void setToken(const QByteArray& token) override { m_platform->setToken(token); }
    void setTokens(const QByteArray& token, const QByteArray& refreshToken) override
    {
        m_platform->setTokens(token, refreshToken);
    }

    bool isAway() const override { return m_away; }
    QFuture<Result<QList<OfflineOffer>>> offersFor(const ApprovalRequest& request) override;
    QFuture<Result<Approval>> sign(const ApprovalRequest& request, const Signer& signer) override;

private:
    SignOffline asking(const ApprovalRequest& request, const Signer& signer) const;

    const std::unique_ptr<Uplink> m_platform;
    const GrantProof m_proof;
    const QString m_device;
    const Clock& m_clock;
    Random& m_random;
    Store* m_store = nullptr;
    std::atomic<bool> m_away = false;
};

} // namespace hui
