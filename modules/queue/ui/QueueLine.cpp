// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/QueueLine.h"

#include "app/core/Async.h"
#include "app/core/IdText.h"
#include "app/core/OperationId.h"
#include "ui/ErrorText.h"

#include <QLocale>

namespace hui::queue {

using namespace Qt::StringLiterals;

namespace {

const QString ticketsPath = u"/v1/queue/tickets"_s;

bool isChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

/// Whether the same question may be answered otherwise a moment later.
bool isForNow(const UplinkAnswer& answer)
{
    return answer.status >= 500 || answer.status == 429;
}

} // namespace

QueueLine::QueueLine(Uplink& uplink, const Clock& clock, Random& random, QObject* parent,
    std::chrono::milliseconds every)
    : QObject(parent)
    , m_uplink(uplink)
    , m_clock(clock)
    , m_random(random)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(every);
    connect(&m_rest, &QTimer::timeout, this, &QueueLine::send);
}

void QueueLine::refresh()
{
    if (!m_reading.begin())
        return;
    whenDone(
        m_uplink.ask({.path = u"/v1/queue"_s}), this, [this](const Result<UplinkAnswer>& answer) {
            read(answer);
            if (m_reading.end())
                refresh();
        });
}

void QueueLine::read(const Result<UplinkAnswer>& answer)
{
    if (!answer)
        return fail(textOf(answer.error()));
    if (answer->isProblem())
        return fail(answer->text(isChinese()));
    auto view = queueViewFromJson(answer->body);
    if (!view)
        return fail(textOf(view.error()));
    m_view = *std::move(view);
    m_why.clear();
    setUp(true);
    Q_EMIT viewChanged();
}

void QueueLine::fail(const QString& why)
{
    m_why = why;
    setUp(false);
    Q_EMIT failed();
}

void QueueLine::setUp(bool isUp)
{
    if (m_isUp == isUp)
        return;
    m_isUp = isUp;
    Q_EMIT asking();
}

void QueueLine::setUnclear(bool isUnclear)
{
    if (m_isUnclear == isUnclear)
        return;
    m_isUnclear = isUnclear;
    Q_EMIT asking();
}

void QueueLine::take(const QString& classId, const QUuid& customer)
{
    QJsonObject body{{u"class"_s, classId}};
    if (!customer.isNull())
        body.insert(u"customer"_s, idText(customer));
    add({ticketsPath, body});
}

void QueueLine::callNext()
{
    add({ticketsPath + u":next"_s, {}, TicketStep::Call});
}

void QueueLine::move(
    const QUuid& ticket, TicketStep step, const QUuid& customer, const QString& window)
{
    QJsonObject body;
    if (!customer.isNull())
        body.insert(u"customer"_s, idText(customer));
    if (!window.isEmpty())
        body.insert(u"window"_s, window);
    add({ticketsPath + u'/' + idText(ticket) + u':' + nameOf(step), body, step});
}

void QueueLine::add(AskedStep step)
{
    step.key = newOperationId(m_clock, m_random);
    m_steps.append(std::move(step));
    if (m_steps.size() == 1)
        send();
    Q_EMIT asking();
}

void QueueLine::giveUp()
{
    m_rest.stop();
    m_steps.clear();
    m_isUnclear = false;
    Q_EMIT asking();
    refresh();
}

void QueueLine::send()
{
    if (m_steps.isEmpty())
        return;
    const AskedStep& step = m_steps.first();
    UplinkRequest request;
    request.method = "POST";
    request.path = step.path;
    request.body = step.body;
    request.key = step.key;
    whenDone(m_uplink.ask(request), this, [this, key = step.key](const auto& answer) {
        if (!m_steps.isEmpty() && m_steps.first().key == key)
            answered(answer);
    });
}

void QueueLine::answered(const Result<UplinkAnswer>& answer)
{
    if (!answer || isForNow(*answer)) {
        m_rest.start();
        return setUnclear(true);
    }
    setUnclear(false);
    const AskedStep step = m_steps.takeFirst();
    const auto ticket
        = answer->isProblem() ? Result<Ticket>(Ticket()) : ticketFromJson(answer->body);
    if (answer->isProblem() || !ticket) {
        m_steps.clear(); // what was to follow stood on it
        Q_EMIT asking();
        Q_EMIT refused(ticket ? answer->text(isChinese()) : textOf(ticket.error()));
        return refresh();
    }
    send();
    Q_EMIT asking();
    Q_EMIT moved(*ticket, step.step);
    refresh();
}

} // namespace hui::queue
