// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/PayWay.h"

#include <QDate>
#include <QUuid>

namespace hui {

class Database;

/// Much cash (大额现金, PayPolicy::identifyCashFrom) is taken of somebody with a record, seen and
/// called as the customer, or of who was seen on a document for this once (非客户一次性尽调): Input
/// when the policy of the day asks for one and there is neither.
Result<Done> checkKnownPayer(Database& database, const QDate& businessDate, Money cash,
    const QUuid& record, const std::optional<Payer>& seen = {});

/// Whether that much may be taken in that way of whoever stands at the counter (`record`; null: not
/// known): of cash as checkKnownPayer(), of an account Input when none was read.
Result<Done> checkWay(Database& database, const QDate& businessDate, Money amount,
    const QUuid& record, const PayWay& way);

} // namespace hui
