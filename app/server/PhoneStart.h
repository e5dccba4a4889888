// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/PhoneContent.h"
#include "app/server/PhonePages.h"
#include "app/server/Problems.h"

#include <functional>
#include <variant>

namespace hui::server {

/// What a service offers customers of a branch on the first page of their telephones.
struct PhoneOffer {
    PhoneText title; ///< the button
    PhoneText note = {}; ///< how it stands just now: "3 waiting, some 9 minutes"
    bool canBegin = true;
};

/// Who begins on the first page, and where.
struct PhoneAsker {
    QString branch = {};
    QByteArray address = {}; ///< of the telephone; empty where it has none of its own

    /// What the telephone is counted by at that branch: behind one address of a carrier are
    /// customers of every branch. Empty where the telephone has none.
    QByteArray atBranch() const
    {
        return address.isEmpty() ? QByteArray() : address + '/' + branch.toUtf8();
    }
};

/// The page that goes on, or why there is none for who asks.
using PhoneBegin = Result<std::variant<PhoneLink, Problem>>;

/// The refusal of a bank, or a service, without pages for telephones.
Problem noPhonePages();

/// How customers begin a service by telephone at a branch of their choice.
struct PhoneStart {
    QString id; ///< "queue": what the button sends
    std::function<Result<PhoneOffer>(Context&, const QString& branch)> look;
    /// Makes the page that goes on, inside a transaction.
    std::function<PhoneBegin(Context&, const PhoneAsker&)> begin;
};

} // namespace hui::server
