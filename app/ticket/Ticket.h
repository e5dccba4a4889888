// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/ticket/TicketState.h"

#include <QDate>
#include <QDateTime>
#include <QUuid>

namespace hui::queue {

/// A class of tickets, as the bank's policy of a day has it: data, not code.
struct TicketClass {
    QString id = {}; ///< "personal", "corporate", "booked", "priority"
    QString letter = {}; ///< "A"
    QString nameZh = {};
    QString nameEn = {};
    int headStartMinutes = 0; ///< how much longer it counts as having waited
    int calls = 2; ///< how often it is called before it may be given up
    int earlyMinutes = 0; ///< of booked ones: how long before their time they may be called
    int holdMinutes = 0; ///< of booked ones: how long after their time they keep the head start
    int fromAge = 0; ///< from this age on everybody is of this class; 0: nobody by age
    /// Whether whoever has a label that asks to be called first is of it; desks are not told.
    bool isForLabel = false;

    friend bool operator==(const TicketClass&, const TicketClass&) = default;
};

/// A number drawn at a branch, and what became of it. Nothing of a person but the record's id.
struct Ticket {
    QUuid id = {};
    QDate businessDate = {};
    QString classId = {};
    QString number = {}; ///< "A037"
    TicketState state = TicketState::Waiting;
    QString channel = {}; ///< "counter", "phone", "booking"
    QUuid customer = {}; ///< their record; null: nobody knows who it is
    QString window = {}; ///< "2": that has it, or that it waits for; empty: any
    int calls = 0;
    QDateTime takenAt = {}; ///< UTC, as all of them
    QDateTime dueAt = {}; ///< of a booked one
    QDateTime calledAt = {}; ///< for the first time
    QDateTime servedAt = {}; ///< when serving began, for the first time
    QDateTime endedAt = {};

    friend bool operator==(const Ticket&, const Ticket&) = default;
};

/// "A037"
QString ticketNumber(const QString& letter, int number);

/// What stands in the code of a ticket, on paper and on a telephone, for the scanner of a window;
/// the ticket of such a code, null when it is none.
QString ticketCode(const Ticket& ticket);
QUuid ticketOf(const QString& code);

/// Of a desk's id, the window it stands at: "SZ-QYL-02" is window 2. An id that ends in no digit
/// names the window itself.
QString windowOf(const QString& deviceId);

/// When a ticket began to wait: a booked one not before its time.
QDateTime waitsSince(const Ticket& ticket);

/// Whether its customer waits to be called at `now`: a booked one from its time on.
bool isWaiting(const Ticket& ticket, const QDateTime& now);

/// Whether it was booked and its time is still to come.
bool isToCome(const Ticket& ticket, const QDateTime& now);

/// Whether it was booked and may not even be called yet, early as its class may be.
bool isTooEarly(const Ticket& ticket, const TicketClass& ofClass, const QDateTime& now);

/// How long it waited or has waited at `now`, until it was first called or given up.
qint64 waitedSeconds(const Ticket& ticket, const QDateTime& now);

/// How long it was served, or is being served, at `now`; 0 when it was not.
qint64 servedSeconds(const Ticket& ticket, const QDateTime& now);

/// The class of a list by its id; a class without a name when the policy has none.
TicketClass classOf(const QList<TicketClass>& classes, const QString& id);

} // namespace hui::queue
