// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/ServiceLine.h"

#include <vector>

namespace hui::customers {

/// What all services hold on this desk for a record, whatever number it had when something was
/// begun: what is not over before what is, the newest first. A case stands behind the line of the
/// service that took a step of it, or that does what it is about and was begun while it was open.
/// `today`, in China, tells what is past.
Result<QList<ServiceLine>> linesFor(Database& database, const QUuid& customer, const QDate& today,
    const std::vector<ListsLines>& services);

} // namespace hui::customers
