// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneContent.h"
#include "app/server/PhonePages.h"

#include <functional>

namespace hui::server {

/// What a service offers customers of a branch on the first page of their telephones.
struct PhoneOffer {
    PhoneText title; ///< the button
    PhoneText note = {}; ///< how it stands just now: "3 waiting, some 9 minutes"
    bool canBegin = true;
};

/// How customers begin a service by telephone at a branch of their choice.
struct PhoneStart {
    QString id; ///< "queue": what the button sends
    std::function<Result<PhoneOffer>(Context&, const QString& branch)> look;
    /// Makes the page that goes on, inside a transaction; nothing when the bank has none.
    std::function<Result<std::optional<PhoneLink>>(Context&, const QString& branch)> begin;
};

} // namespace hui::server
