// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/server/Exchange.h"

#include <QFile>

#include <memory>
#include <mutex>

namespace hui::platform {

/// What went over the line, for the test that holds it against the contract: a JSON line per
/// exchange, {method, path, request, status, response}. It holds customers' data, so the platform
/// keeps it only when faults are allowed, which is in tests. May be written to by any thread.
class TrafficLog {
    Q_DISABLE_COPY_MOVE(TrafficLog)

public:
    explicit TrafficLog(const QString& file);

    void note(const server::Arrival& arrival, const server::Response& response);

private:
    std::mutex m_mutex;
    QFile m_file;
};

/// `answer`, with every exchange noted in `log`.
server::Answer recorded(server::Answer answer, std::shared_ptr<TrafficLog> log);

} // namespace hui::platform
