// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/Result.h"

#include <QFile>
#include <QJsonObject>

#include <mutex>

namespace hui::platform {

/// What happened, one JSON object a line, for machines to read. Only fields named in the code are
/// written, never a body, a query, a name or an amount. May be used from any thread.
class EventLog {
public:
    explicit EventLog(const Clock& clock)
        : m_clock(clock)
    {
    }

    /// Appends to `file`; to standard error when it is empty.
    Result<Done> open(const QString& file);

    void write(const char* level, const char* event, QJsonObject fields = {});

    /// Whatever the program says with qWarning() and the like also comes here, until `this` ends.
    void takeMessages();

private:
    const Clock& m_clock;
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace hui::platform
