// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/customer/CustomerLink.h"

#include <QDate>
#include <QUuid>

namespace hui {

class Database;

/// Whether a branch has the record, with a document that is good on the day: whom its desks may
/// call the payer of much cash. On the platform, which alone knows the branches of a record.
Result<bool> isIdentifiedAt(
    Database& database, const QString& branch, const QUuid& record, const QDate& day);

/// Whether who is linked so may come in the person's place on a day: an agent or a guardian, as
/// long as the link stands.
bool mayCome(const CustomerLink& link, const QDate& day);

/// Whether somebody may come for the customer on a day (反洗钱法 §31): there is a link of the two
/// that says so, which stands. False when there is no record of the customer.
Result<bool> mayComeFor(
    Database& database, const QUuid& agent, const QUuid& customer, const QDate& day);

/// The same at a desk, which need not have the record of the customer: then the platform will say.
Result<bool> mightComeFor(
    Database& database, const QUuid& agent, const QUuid& customer, const QDate& day);

} // namespace hui
