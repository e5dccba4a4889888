// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Disk.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace hui {

class Clock;
class Store;

/// Looks at the room on the disk while the desk works, once a minute, so that somebody is told
/// before an operation is refused (Journal::append looks before each). Once there is room enough
/// again, the ballast is taken again.
class DiskWatch : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds interval = std::chrono::minutes(1);

    /// `store` and `clock` must outlive this. `folder` is where its file lies.
    DiskWatch(Store& store, QString folder, const Clock& clock);

    void start(); ///< looks now and from now on
    void tick(); ///< looks when the minute is over; its timer calls it, and so do tests

Q_SIGNALS:
    /// Said once after the start, and then whenever it is another.
    void changed(hui::DiskSpace space);

    void looked(); ///< after each look

private:
    void look();

    Store& m_store;
    const QString m_folder;
    const Clock& m_clock;
    QTimer m_ticks;
    qint64 m_nextAtMs = 0;
    bool m_isLooking = false;
    std::optional<DiskSpace> m_space;
};

} // namespace hui
