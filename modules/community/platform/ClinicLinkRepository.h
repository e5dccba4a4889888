// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhonePages.h"

#include <QUuid>

namespace hui::community {

/// The dated rules of waiting.
struct WaitingPolicy {
    int remindAhead = 0; ///< with so many before them a patient is reminded
    int pageHours = 0; ///< after the time of a booking its page can be looked at so long
};

/// The tables `community_link` and `community_waiting_policy`: the only place with their SQL.
class ClinicLinkRepository {
public:
    explicit ClinicLinkRepository(server::Context& context)
        : m_context(context)
    {
    }

    Result<WaitingPolicy> policyOn(const QDate& day) const;

    /// Makes the link of a booking, good until a moment; nothing when the platform has no phone
    /// pages. Inside the caller's transaction.
    Result<std::optional<server::PhoneLink>> make(const QUuid& booking, const QDateTime& until);

    /// Whose token it is; nothing when it never was or has expired.
    Result<std::optional<QUuid>> find(const QString& token) const;

    /// Drops the links that have expired.
    Result<Done> sweep();

private:
    server::Context& m_context;
};

} // namespace hui::community
