// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Router.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/ServerDatabase.h"

namespace hui::testkit {

/// The password of every operator of the sample data.
QString samplePassword();

/// A platform without a network: a database of its own with the sample bank in it, a clock that
/// stands still, and the context a handler gets.
class Platform {
    Q_DISABLE_COPY_MOVE(Platform)

public:
    explicit Platform(const QString& databaseKind, const QStringList& moduleMigrations = {});

    server::Context& context() { return m_context; }
    Database& database() { return *m_store; }
    const ServerDatabase& store() const { return m_store; }
    FixedClock& clock() { return m_clock; }
    FixedRandom& random() { return m_random; }

    /// A request as it comes from the enrolled device SZ-QYL-02, without an operator.
    server::Request request(const QByteArray& method, const QString& path,
        const QJsonObject& body = {}, const QUuid& key = {});

private:
    ServerDatabase m_store;
    FixedClock m_clock;
    FixedRandom m_random;
    server::Context m_context;
};

/// The device SZ-QYL-02 of branch 0512-08.
server::Caller sampleCaller();

/// The code of a problem answer; empty for any other.
QString codeOf(const server::Response& response);

} // namespace hui::testkit
