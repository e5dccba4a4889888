// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/AccountStanding.h"

namespace hui::billpay {

/// Notes which of the accounts are debited by an agreement that was made at this desk and stands:
/// known without the line.
Result<Done> knownAgreements(Database& database, QList<KnownAccount>& accounts, const QDate& today);

} // namespace hui::billpay
