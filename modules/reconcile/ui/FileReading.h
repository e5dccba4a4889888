// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/BookedDay.h"
#include "app/sync/Uplink.h"

#include <QObject>

#include <functional>

namespace hui::reconcile {

/// Fetches the platform's file of a business day, a page after the other.
class FileReading : public QObject {
    Q_OBJECT

public:
    /// The whole file; nothing when the platform cannot be reached; an Error when it refuses, or
    /// says what does not hold together.
    using Then = std::function<void(const Result<std::optional<BookedDay>>&)>;

    FileReading(Uplink& uplink, QObject* parent);

    /// `then` is called once. One reading at a time.
    void read(const QDate& businessDate, Then then);

private:
    void ask(qint64 after);
    void answered(const Result<UplinkAnswer>& answer);

    Uplink& m_uplink;
    QDate m_date;
    BookedDay m_day;
    Then m_then;
};

} // namespace hui::reconcile
