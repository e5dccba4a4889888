// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QJsonObject>
#include <QUuid>

namespace hui::customers {

/// `customer.export` and `customer.erase`: what a person asked for about their own data, and who
/// signed that it was them.
struct RightsBody {
    QUuid customer;
    QString reason; ///< how it is known that the person asked
    QJsonObject approval; ///< the signature's number and what was shown
};

QJsonObject toJson(const RightsBody& body);

/// A Protocol error names the field that is missing, unknown or out of the contract.
Result<RightsBody> rightsBodyFromJson(const QJsonObject& json);

} // namespace hui::customers
