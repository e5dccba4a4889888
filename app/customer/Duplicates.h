// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/Customer.h"

namespace hui {

class Database;

/// Why two records may be one person's.
enum class DuplicateSign {
    Number, ///< one number, under another kind or country
    NamePhone,
    NameBirth,
};

/// "name_phone": on the wire.
QString nameOf(DuplicateSign sign);
std::optional<DuplicateSign> duplicateSignOf(QStringView name);

/// A record that may be another one of the same person.
struct Duplicate {
    Customer customer;
    QList<DuplicateSign> signs; ///< at least one
};

/// What speaks for one person: nothing for two records that only share a household's telephone.
QList<DuplicateSign> signsOf(const Customer& one, const Customer& other);

/// The records of this database that may be the same person's, at most ten: a look into an index,
/// however many customers there are. Only a person decides whether they are.
Result<QList<Duplicate>> duplicatesOf(Database& database, const Customer& record);

} // namespace hui
