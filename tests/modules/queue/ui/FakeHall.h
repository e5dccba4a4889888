// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/ticket/TicketWire.h"
#include "modules/queue/NextTicket.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fixed.h"

#include <QHash>

#include <algorithm>

namespace hui::testkit {

/// A branch's queue behind an uplink of a test, as window 2 sees it: the life of a ticket without
/// the platform's checks of who may touch it.
class FakeHall {
public:
    enum class Line { Up, Down, LosesAnswers };

    explicit FakeHall(const Clock& clock)
        : m_clock(clock)
    {
        view.businessDate = QDate(2026, 3, 18);
        view.window = QStringLiteral("2");
        view.longMinutes = 15;
        view.windows = {QStringLiteral("2"), QStringLiteral("3")};
        view.classes = {{QStringLiteral("personal"), QStringLiteral("A"), QStringLiteral("个人"),
                            QStringLiteral("Personal")},
            {QStringLiteral("corporate"), QStringLiteral("B"), QStringLiteral("对公"),
                QStringLiteral("Corporate")},
            {QStringLiteral("booked"), QStringLiteral("Y"), QStringLiteral("预约"),
                QStringLiteral("Booked"), 15, 3, 10, 15},
            {QStringLiteral("priority"), QStringLiteral("E"), QStringLiteral("优先"),
                QStringLiteral("Priority"), 30, 3, 0, 0, 65}};
    }

    /// Taken so many minutes ago.
    queue::Ticket& add(const QString& number, int minutes, const QUuid& customer = {})
    {
        queue::Ticket ticket;
        ticket.id = operationId();
        ticket.businessDate = view.businessDate;
        ticket.number = number;
        const auto found
            = std::ranges::find(view.classes, number.left(1), &queue::TicketClass::letter);
        ticket.classId = found->id;
        ticket.channel = QStringLiteral("counter");
        ticket.customer = customer;
        ticket.takenAt = m_clock.nowUtc().addSecs(-60 * minutes);
        view.tickets.append(ticket);
        return view.tickets.last();
    }

    queue::Ticket& byNumber(const QString& number)
    {
        return *std::ranges::find(view.tickets, number, &queue::Ticket::number);
    }

    /// "A001 serving"
    QString standing(const QString& number)
    {
        return number + u' ' + queue::nameOf(byNumber(number).state);
    }

    Result<UplinkAnswer> answer(const UplinkRequest& request)
    {
        if (line == Line::Down)
            return failure(Error::Kind::Offline, "no network in this test");
        const Result<UplinkAnswer> given = answered(request);
        if (line == Line::LosesAnswers && request.method == "POST")
            return failure(Error::Kind::Unknown, "the answer was lost");
        return given;
    }

    queue::QueueView view;
    Line line = Line::Up;
    int steps = 0; ///< made, not asked
    QList<QUuid> asked; ///< the keys of the links that were made

private:
    static UplinkAnswer refused(const QString& code)
    {
        return {409,
            {{QStringLiteral("code"), code}, {QStringLiteral("text_zh"), code},
                {QStringLiteral("text_en"), code}}};
    }

    UplinkAnswer answered(const UplinkRequest& request)
    {
        if (request.method == "GET") {
            queue::QueueView shown = view;
            shown.figures = queue::figuresOf(view.tickets, view.classes, m_clock.nowUtc());
            return {200, queue::toJson(shown)};
        }
        if (m_made.contains(request.key))
            return {200, queue::toJson(byNumber(m_made.value(request.key)))};
        if (request.path == QStringLiteral("/v1/queue/links")) {
            asked.append(request.key);
            return {200,
                {{QStringLiteral("url"), QStringLiteral("https://m.example/q/abc")},
                    {QStringLiteral("until"), QStringLiteral("2026-03-19T02:43:00.000Z")}}};
        }
        if (request.path == QStringLiteral("/v1/queue/tickets")) {
            ++m_drawn;
            return made(request, add(queue::ticketNumber(QStringLiteral("A"), 90 + m_drawn), 0));
        }
        if (request.path.endsWith(QStringLiteral(":next"))) {
            const auto waiting
                = queue::orderFor(view.window, view.tickets, view.classes, m_clock.nowUtc());
            if (waiting.isEmpty())
                return refused(QStringLiteral("queue_empty"));
            return moved(request, byNumber(waiting.first().number), queue::TicketStep::Call);
        }
        const QString last = request.path.section(u'/', -1);
        const QUuid id = QUuid::fromString(last.section(u':', 0, 0));
        return moved(request, *std::ranges::find(view.tickets, id, &queue::Ticket::id),
            *queue::ticketStepOf(last.section(u':', 1)));
    }

    UplinkAnswer moved(const UplinkRequest& request, queue::Ticket& ticket, queue::TicketStep step)
    {
        const auto state = queue::next(ticket.state, step);
        if (!state)
            return refused(QStringLiteral("ticket_state"));
        ticket.state = *state;
        const QDateTime now = m_clock.nowUtc();
        if (step == queue::TicketStep::Call) {
            ticket.window = view.window;
            ticket.calls = 1;
            ticket.calledAt = now;
        }
        if (step == queue::TicketStep::Recall)
            ++ticket.calls;
        if (step == queue::TicketStep::Serve)
            ticket.servedAt = now;
        if (step == queue::TicketStep::Transfer)
            ticket.window = request.body.value(QStringLiteral("window")).toString();
        if (request.body.contains(QStringLiteral("customer")))
            ticket.customer
                = QUuid::fromString(request.body.value(QStringLiteral("customer")).toString());
        if (queue::isOver(*state))
            ticket.endedAt = now;
        return made(request, ticket);
    }

    UplinkAnswer made(const UplinkRequest& request, const queue::Ticket& ticket)
    {
        ++steps;
        m_made.insert(request.key, ticket.number);
        return {200, queue::toJson(ticket)};
    }

    const Clock& m_clock;
    QHash<QUuid, QString> m_made;
    int m_drawn = 0;
};

} // namespace hui::testkit
