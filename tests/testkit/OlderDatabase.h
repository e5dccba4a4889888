// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <memory>

namespace hui {
class Database;
}

namespace hui::testkit {

/// An empty database of a platform of before: with all of its own migrations up to one that it does
/// not have yet. Gone with the object.
class OlderDatabase {
    Q_DISABLE_COPY_MOVE(OlderDatabase)

public:
    /// `kind` is "sqlite" or "postgresql"; `migration` a file of serverMigrations().
    OlderDatabase(const QString& kind, const QString& migration);
    ~OlderDatabase();

    Database& operator*() const { return *m_database; }

    /// As the start of the platform of today makes it newer; whether that went well.
    bool renew();

private:
    QString m_name; ///< of the PostgreSQL database
    std::unique_ptr<Database> m_database;
};

} // namespace hui::testkit
