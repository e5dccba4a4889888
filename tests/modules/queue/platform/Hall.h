// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/customer/CustomerRepository.h"
#include "app/customer/TagRepository.h"
#include "app/ticket/TicketWire.h"
#include "modules/queue/platform/QueueEndpoints.h"
#include "tests/testkit/Platform.h"

namespace hui::testkit {

using namespace hui::queue;
using namespace hui::server;
using namespace Qt::StringLiterals;

const QString tickets = u"/v1/queue/tickets"_s;
const QString here = u"SZ-QYL-02"_s;
const QString there = u"SZ-QYL-03"_s;

/// Two windows of one branch against one platform.
class Hall {
public:
    explicit Hall(const QString& database)
        : platform(database,
              customerMigrations() << u":/schema/platform/queue/001_queue.sql"_s
                                   << u":/schema/platform/queue/002_queue_link.sql"_s
                                   << u":/schema/platform/queue/003_queue_booking.sql"_s
                                   << u":/schema/platform/queue/004_booking_use.sql"_s
                                   << u":/schema/platform/queue/005_remote.sql"_s
                                   << u":/schema/platform/queue/006_daily_use.sql"_s
                                   << u":/schema/platform/queue/007_label_class.sql"_s
                                   << u":/schema/platform/queue/008_days_ahead.sql"_s
                                   << u":/schema/platform/queue/009_draw_limit.sql"_s)
    {
        addQueueRoutes(m_router);
    }

    Response send(const QByteArray& method, const QString& where, const QJsonObject& body = {},
        const QUuid& key = operationId(), const QString& device = here)
    {
        return sendWith(platform.context(), method, where, body, key, device);
    }

    Response sendWith(Context& context, const QByteArray& method, const QString& where,
        const QJsonObject& body, const QUuid& key, const QString& device)
    {
        const QUrl url(where);
        Request request = platform.request(method, url.path(), body, key);
        request.query = QUrlQuery(url);
        request.signedIn = Operator{u"0217"_s, {}, roles, u"0512-08"_s};
        request.caller.deviceId = device;
        return m_router.route(context, request);
    }

    Response take(const QString& classId = u"personal"_s, const QUuid& key = operationId())
    {
        return send("POST", tickets, {{u"class"_s, classId}}, key);
    }

    Response next(const QString& device = here, const QUuid& key = operationId())
    {
        return send("POST", tickets + u":next"_s, {}, key, device);
    }

    Response move(const Response& ticket, const QString& step, const QJsonObject& body = {},
        const QString& device = here, const QUuid& key = operationId())
    {
        return send("POST",
            tickets + u'/' + ticket.body.value(u"ticket"_s).toString() + u':' + step, body, key,
            device);
    }

    QueueView view(const QString& device = here)
    {
        const auto seen = queueViewFromJson(send("GET", u"/v1/queue"_s, {}, {}, device).body);
        HUI_ASSERT(seen);
        return *seen;
    }

    /// The class that a number of today's waits in; empty when there is no such number.
    QString classOf(const QString& number)
    {
        const QueueView seen = view();
        for (const Ticket& ticket : seen.tickets)
            if (ticket.number == number)
                return ticket.classId;
        return {};
    }

    /// Somebody with a label of the bank's list.
    Customer enterLabelled(const QString& label, const std::optional<TagEffect>& effect)
    {
        Customer person;
        person.id = operationId();
        person.createdAt = platform.clock().nowUtc();
        setTag(person.tags, {label, true, person.id});
        const auto saved = platform.database().transaction([&]() -> Result<Done> {
            const auto entered = TagRepository(platform.database())
                                     .save({label, label, label, QDate(2026, 1, 1), {}, effect});
            return entered ? CustomerRepository(platform.database()).save(person) : entered;
        });
        HUI_ASSERT(saved);
        return person;
    }

    Platform platform;
    QStringList roles{u"teller"_s}; ///< of who asks

private:
    Router m_router;
};

inline QString text(const Response& response, const QString& key)
{
    return response.body.value(key).toString();
}

/// "A001 called 2"
inline QString standing(const Response& response)
{
    if (response.status != 200)
        return codeOf(response);
    return QStringList{
        text(response, u"number"_s), text(response, u"state"_s), text(response, u"window"_s)}
        .join(u' ')
        .trimmed();
}

inline QString shownOf(const QueueView& view)
{
    QStringList all;
    for (const Ticket& ticket : view.tickets)
        all.append(ticket.number + u' ' + nameOf(ticket.state));
    return all.join(u", "_s);
}

} // namespace hui::testkit
