// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Lookups.h"
#include "app/server/PkiFolder.h"
#include "app/server/PlatformModule.h"

namespace hui::platform {

/// Tables, routes and questions of everything this platform offers: its own and those of the
/// modules found.
struct Application {
    QStringList migrations;
    server::Router deviceRoutes = {};
    server::Router publicRoutes = {}; ///< of the enrolment listener
    server::Router phoneRoutes = {}; ///< of the listener for customers' telephones
    server::Router partnerRoutes = {}; ///< of the listener for programs of partners
    server::Lookups lookups;
    std::function<Result<Done>(server::Context&)> seedSample = {}; ///< repeatable
    QList<server::PlatformJob> jobs = {};
    QList<server::ClosedColumn> closedColumns = {};
    QSet<QString> signedKinds = {}; ///< that the bank's table may name
};

/// Makes a database ready for use: its tables, the data keys of its closed fields, and with
/// `newDataKey` the next of them.
Result<Done> prepareDatabase(server::Context& context, const Application& application,
    const server::PkiFolder& pki, bool newDataKey);

/// A Storage or Input error when the server's key cannot be used; Refused when a definition of a
/// module may not be offered.
Result<Application> application(const server::PkiFolder& pki);

} // namespace hui::platform
