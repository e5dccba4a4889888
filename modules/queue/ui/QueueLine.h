// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/sync/Uplink.h"
#include "app/ticket/TicketWire.h"
#include "ui/Reading.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hui {
class Clock;
class Random;
} // namespace hui

namespace hui::queue {

/// A step that is asked of the platform. `ticket` is null to call who is next, or to draw a number.
struct AskedStep {
    QString path;
    QJsonObject body = {};
    std::optional<TicketStep> step = {}; ///< nothing: a number is drawn
    QUuid key = {}; ///< made when it is asked for the first time, and kept
};

/// The desk's end of the branch's queue: reads it, and asks for steps one after another. A step of
/// which no answer came is asked for again under the same id, until the platform says what became
/// of it; nothing else is asked meanwhile.
class QueueLine : public QObject {
    Q_OBJECT

public:
    /// `every` is how long it rests before it asks again.
    QueueLine(Uplink& uplink, const Clock& clock, Random& random, QObject* parent,
        std::chrono::milliseconds every = std::chrono::seconds(2));

    /// Reads the queue; what is asked for while it is being read becomes one more reading.
    void refresh();

    /// Draws a number of a class, for a customer when there is one.
    void take(const QString& classId, const QUuid& customer);

    /// Calls who is next at this window.
    void callNext();

    /// Moves a ticket on. `window`: of a transfer; `customer`: who it turned out to be.
    void move(const QUuid& ticket, TicketStep step, const QUuid& customer = {},
        const QString& window = {});

    /// Does not ask any more for what was not answered: the queue itself will tell.
    void giveUp();

    /// Whether a step has been asked for and is not answered yet.
    bool isAsking() const { return !m_steps.isEmpty(); }
    /// Whether no answer has come to the step that is asked: it may have been made or not.
    bool isUnclear() const { return m_isUnclear; }
    /// Whether the queue could be read when it was last asked for.
    bool isUp() const { return m_isUp; }
    const std::optional<QueueView>& view() const { return m_view; }
    QString why() const { return m_why; } ///< it could not be read

Q_SIGNALS:
    void viewChanged();
    void failed(); ///< the queue could not be read: `why()`
    void moved(const hui::queue::Ticket& ticket, std::optional<hui::queue::TicketStep> step);
    void refused(const QString& why);
    void asking(); ///< what is asked, or the line, is another

private:
    void add(AskedStep step);
    void send();
    void answered(const Result<UplinkAnswer>& answer);
    void read(const Result<UplinkAnswer>& answer);
    void fail(const QString& why);
    void setUp(bool isUp);
    void setUnclear(bool isUnclear);

    Uplink& m_uplink;
    const Clock& m_clock;
    Random& m_random;
    Reading m_reading;
    QList<AskedStep> m_steps; ///< the first one is on its way
    QTimer m_rest;
    std::optional<QueueView> m_view;
    QString m_why;
    bool m_isUp = true;
    bool m_isUnclear = false;
};

} // namespace hui::queue
