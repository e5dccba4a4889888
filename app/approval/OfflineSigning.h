// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/SignOffline.h"

#include <QFuture>

namespace hui {

/// What an uplink can do beside asking the platform, where a desk has grants: let a second person
/// sign while nobody answers. Whoever shows a request finds it by a cast of its Uplink; a desk that
/// cannot has an uplink without it.
class OfflineSigning {
public:
    virtual ~OfflineSigning();

    /// Whether the platform could not be reached when it was last asked.
    virtual bool isAway() const = 0;

    /// Everybody who may sign the request here and now.
    virtual QFuture<Result<QList<OfflineOffer>>> offersFor(const ApprovalRequest& request) = 0;

    /// As signOffline().
    virtual QFuture<Result<Approval>> sign(const ApprovalRequest& request, const Signer& signer)
        = 0;
};

} // namespace hui
