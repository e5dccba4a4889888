// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/ApprovalPolicy.h"
#include "app/core/Shift.h"
#include "app/customer/Customer.h"
#include "app/till/Till.h"

#include <QJsonObject>

#include <functional>

namespace hui {
class Database;
}

namespace hui::customers {

/// What an operation about a record writes: its part of the journal and what it makes of the
/// record.
struct CustomerStep {
    QUuid operation;
    QString kind;
    Shift shift;
    QDateTime at;
    QUuid customer;
    QJsonObject body;
    QUuid alsoAfter = {}; ///< another record that must be known to the platform first; null: none
    std::optional<ApprovalMatter> matter = {}; ///< what the bank's table may want signed
    Countersign approval = {}; ///< of that
};

/// Runs `make` on the record and writes what came of it with the journal entry, both or neither; it
/// is sent after the record's own creation. The same operation again gives the record as it is.
/// Refused when there is no such customer, and as `make` refuses; NeedsApproval by the bank's
/// table.
Result<Customer> writeStep(Database& database, const CustomerStep& step,
    const std::function<Result<Done>(Customer&)>& make);

} // namespace hui::customers
