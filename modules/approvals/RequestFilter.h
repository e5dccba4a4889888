// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/RemoteApproval.h"

namespace hui::approvals {

/// Which of the requests are looked at, beside where they stand.
struct RequestFilter {
    QString maker = {}; ///< those of one operator; empty: of everybody
    QString kind = {}; ///< of the operation; empty: every kind
    std::optional<Money> from = {}; ///< of at least this amount, whichever its sign
    QString branch = {}; ///< those asked by one branch; empty: by every branch

    bool isOpen() const { return maker.isEmpty() && branch.isEmpty() && kind.isEmpty() && !from; }
};

/// Those that fit, in their order. With an amount asked for, what has none or one of another
/// currency does not fit.
QList<RemoteApproval> fitting(const QList<RemoteApproval>& requests, const RequestFilter& filter);

/// The branches that ask among them, code and name, each once, by code; without a name where the
/// request was sent to no other branch.
QList<std::pair<QString, QString>> branchesOf(const QList<RemoteApproval>& requests);

/// The kinds among them, each once, sorted.
QStringList kindsOf(const QList<RemoteApproval>& requests);

} // namespace hui::approvals
