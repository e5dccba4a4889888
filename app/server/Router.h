// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Http.h"

#include <functional>

namespace hui {
class Clock;
class Database;
class Random;
} // namespace hui

namespace hui::server {

/// What a handler may use, on the worker thread that runs it.
struct Context {
    Database& database; ///< the worker's own connection
    const Clock& clock;
    Random& random;
    QString phoneUrl = {}; ///< where customers reach the phone pages, "https://m.bank.example";
                           ///< empty: there are none, and nobody is given a link
};

using Handler = std::function<Response(Context&, const Request&)>;

/// Who may call a route. Anyone is for the enrolment listener, where no certificate is asked for.
enum class Access { Anyone, Device, Operator, Supervisor };

/// The one door into the platform: method and path pattern → handler.
class Router {
public:
    /// `pattern` is "/v1/operations/{opId}"; a verb of a resource is part of its last segment:
    /// "/v1/operations:batch", "/v1/devices/{id}:revoke". A parameter never holds a colon.
    /// Adding the same method and pattern twice asserts.
    void add(const QByteArray& method, const QString& pattern, Access access, Handler handler);

    /// The answer to a request: 404, 405, 401, 403 problems are the router's own.
    Response route(Context& context, Request request) const;

private:
    struct Route {
        QByteArray method;
        QString pattern;
        Access access;
        Handler handler;
    };
    QList<Route> m_routes;
};

} // namespace hui::server
