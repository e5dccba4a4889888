// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/ticket/TicketWire.h"
#include "ui/Reading.h"

#include <QObject>

namespace hui {
struct UplinkAnswer;
class Uplink;
} // namespace hui

namespace hui::home {

/// The branch's queue as the platform tells it; nothing is asked of it but to be told.
class HallLine : public QObject {
    Q_OBJECT

public:
    HallLine(Uplink& uplink, QObject* parent);

    /// Asks; what is wished for meanwhile becomes one more question.
    void refresh();

Q_SIGNALS:
    void told(const hui::queue::QueueView& view);
    void failed(const QString& why);

private:
    void answered(const Result<UplinkAnswer>& answer);

    Uplink& m_uplink;
    Reading m_reading;
};

} // namespace hui::home
