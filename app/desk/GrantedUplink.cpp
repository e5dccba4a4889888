// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/GrantedUplink.h"

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Store.h"

namespace hui {

namespace {

/// The level that the table asks of a signature: a supervisor's where it says nothing, as the
/// platform has it.
Result<ApprovalLevel> levelOf(Database& database, const ApprovalRequest& request)
{
    const auto level = levelOn(
        database, request.maker.businessDate, {request.kind, request.channel, request.amount});
    if (!level)
        return level;
    return *level == ApprovalLevel::None ? ApprovalLevel::Supervisor : *level;
}

} // namespace

GrantedUplink::GrantedUplink(std::unique_ptr<Uplink> platform, GrantProof proof, QString device,
    const Clock& clock, Random& random)
    : m_platform(std::move(platform))
    , m_proof(std::move(proof))
    , m_device(std::move(device))
    , m_clock(clock)
    , m_random(random)
{
}

SignOffline GrantedUplink::asking(const ApprovalRequest& request, const Signer& signer) const
{
    return {.decision = newOperationId(m_clock, m_random),
        .request = request,
        .signer = signer,
        .device = m_device,
        .now = m_clock.nowUtc()};
}

QFuture<Result<QList<OfflineOffer>>> GrantedUplink::offersFor(const ApprovalRequest& request)
{
    HUI_ASSERT(m_store); // windows come after it and go before it
    return m_store->run([asked = asking(request, {}), proof = m_proof](
                            Database& database) mutable -> Result<QList<OfflineOffer>> {
        const auto level = levelOf(database, asked.request);
        if (!level)
            return std::unexpected(level.error());
        asked.level = *level;
        return offlineOffers(database, asked, proof);
    });
}

QFuture<Result<Approval>> GrantedUplink::sign(const ApprovalRequest& request, const Signer& signer)
{
    HUI_ASSERT(m_store); // windows come after it and go before it
    return m_store->run([asked = asking(request, signer), proof = m_proof](
                            Database& database) mutable -> Result<Approval> {
        const auto level = levelOf(database, asked.request);
        if (!level)
            return std::unexpected(level.error());
        asked.level = *level;
        return signOffline(database, asked, proof);
    });
}

} // namespace hui
