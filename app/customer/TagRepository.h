// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerTag.h"

#include <optional>

namespace hui {

class Database;

/// The tables `customer_tag`, a part of a record that CustomerRepository reads and writes with the
/// rest, and `tag_entry`, the bank's list. It decides nothing.
class TagRepository {
public:
    explicit TagRepository(Database& database)
        : m_database(database)
    {
    }

    /// By tag.
    Result<QList<CustomerTag>> of(const QUuid& customer) const;

    /// To a record that has none yet.
    Result<Done> add(const QUuid& customer, const QList<CustomerTag>& tags);

    /// Whom a label is on, at most `limit`.
    Result<QList<QUuid>> having(const QString& tag, int limit) const;

    /// The whole list, by id, also what is not offered any more.
    Result<QList<TagEntry>> entries() const;
    Result<std::optional<TagEntry>> entry(const QString& id) const;

    /// Enters a label into the list; what stands under its id is replaced.
    Result<Done> save(const TagEntry& entry);

    /// Applies one change of the stream `customer_tag`; `value` is empty when the entry is gone.
    Result<Done> apply(const QString& key, const QJsonObject& value);

private:
    Database& m_database;
};

} // namespace hui
