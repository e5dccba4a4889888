// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/approval/GrantRepository.h"

namespace hui::approvals {

/// That somebody of this branch gets no grant any more, as the platform tells it.
struct GrantTaken {
    QString approverId;
    QString approverName;
    QString by; ///< who took it: name and number
    QDateTime at; ///< UTC

    friend bool operator==(const GrantTaken&, const GrantTaken&) = default;
};

/// What one person may still sign at this desk while the platform cannot be reached.
struct GrantRow {
    OfflineGrant grant; ///< of whom it was taken from, who they are and nothing else
    GrantLeft left;
    std::optional<GrantTaken> taken = {};
};

/// The grants of this desk, by person.
Result<QList<GrantRow>> grantList(Database& database);

/// The answer of GET /v1/offline-grants/refused; Protocol names the field that is wrong.
Result<QList<GrantTaken>> grantsTakenFromJson(const QJsonObject& body);

/// The same rows with those from whom it was taken, instead of what this desk may still have of
/// theirs.
QList<GrantRow> withTaken(QList<GrantRow> rows, const QList<GrantTaken>& taken);

} // namespace hui::approvals
