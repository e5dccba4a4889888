// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/PersonDocument.h"

namespace hui {
class Customer;
class Database;
} // namespace hui

namespace hui::customers {

/// What this desk knows of the images and vouchers of a customer: what it did for them, and the
/// consents that stand in the record. Images lie at the platform alone.
Result<QList<PersonDocument>> documentsHere(Database& database, const Customer& record);

/// Both as one, newest first: what the platform tells of stands as it does.
QList<PersonDocument> joinedDocuments(
    const QList<PersonDocument>& here, const QList<PersonDocument>& there);

} // namespace hui::customers
