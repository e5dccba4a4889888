// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/platform/QueueSteps.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/LabelEffects.h"
#include "app/server/Changes.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"
#include "modules/queue/NextTicket.h"
#include "modules/queue/platform/QueueSight.h"

#include <algorithm>

namespace hui::queue {

using namespace Qt::StringLiterals;
using server::Context;
using server::Problem;

namespace {

struct QueueCode {
    const char* code;
    int status;
    const char* zh;
    const char* en;
};

constexpr QueueCode queueCodes[] = {
    {"class_unknown", 422, "没有这一类号。", "There is no such class of tickets."},
    {"time_full", 409, "该时间已约满或已过，请另选时间。",
        "That time is taken or over. Please choose another."},
    {"due_wrong", 422, "预约号须有可预约日的预约时间，其他号不能有。",
        "A booked ticket needs a time of a day that may be booked, and no other has one."},
    {"queue_empty", 409, "没有人在等候。", "Nobody is waiting."},
    {"ticket_unknown", 404, "没有这个号。", "There is no such ticket."},
    {"ticket_state", 409, "该号已不在此状态，请刷新。",
        "The ticket does not stand there any more. Refresh."},
    {"ticket_elsewhere", 409, "该号在其他窗口办理。", "Another window has this ticket."},
    {"window_busy", 409, "本窗口还有客户，请先办结、挂起或转窗口。",
        "This window still has a customer. Finish, park or transfer first."},
    {"window_unknown", 422, "没有这个窗口。", "There is no such window."},
    {"too_few_calls", 409, "呼叫次数未到，不能过号。", "It has not been called often enough."},
};

/// The day and its classes, with nobody else changing the queue.
struct OpenQueue {
    QDate day;
    qint64 steps = 0;
    QList<TicketClass> classes;
};

Result<OpenQueue> openQueue(Context& context, const QString& branch, const Result<QDate>& day)
{
    if (!day)
        return std::unexpected(day.error());
    TicketRepository tickets(context.database);
    const auto steps = tickets.lock(branch, *day);
    if (!steps)
        return std::unexpected(steps.error());
    auto classes = tickets.classesOn(*day);
    if (!classes)
        return std::unexpected(classes.error());
    return OpenQueue{*day, *steps, *std::move(classes)};
}

/// The day of which a number is drawn: that of its time when that may be booked, else the branch's.
Result<QDate> dayOf(Context& context, const QString& branch, const TakeTicket& taking)
{
    auto today = businessDateOf(context, branch);
    const QDate due = taking.dueAt.isValid() ? dateInChina(taking.dueAt) : QDate();
    if (!today || !due.isValid() || due == *today)
        return today;
    const auto days = daysToBookAt(context, branch);
    if (!days)
        return std::unexpected(days.error());
    return days->contains(due) ? due : *today;
}

/// The day whose queue a step moves: the branch's, but who booked a later one may leave before it.
Result<QDate> dayOf(Context& context, const QString& branch, const MoveTicket& moving)
{
    auto today = businessDateOf(context, branch);
    if (!today || moving.step != TicketStep::Leave)
        return today;
    const auto found = TicketRepository(context.database).byId(moving.ticket);
    if (!found)
        return std::unexpected(found.error());
    return *found ? qMax(*today, (*found)->ticket.businessDate) : *today;
}

/// What the key stood for before: the ticket as it is now, a refusal when that was something else,
/// nothing when it is new.
Result<std::optional<std::variant<Ticket, Problem>>> answered(
    Context& context, const Asker& asker, const QString& asked)
{
    const TicketRepository tickets(context.database);
    const auto made = tickets.step(asker.key);
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return std::nullopt;
    if ((*made)->asked != asked || (*made)->device != asker.device)
        return server::problem("key_reused");
    const auto ticket = tickets.byId((*made)->ticket);
    if (!ticket)
        return std::unexpected(ticket.error());
    HUI_ASSERT(ticket->has_value()); // written with the step
    return (*ticket)->ticket;
}

/// Notes the step and tells the desks of the branch that the queue has moved.
TicketAnswer finish(Context& context, const Asker& asker, const OpenQueue& queue,
    const QString& asked, const Ticket& ticket)
{
    const auto noted = TicketRepository(context.database)
                           .note({asker.key, ticket.id, asked, asker.device, asker.operatorId,
                               context.clock.nowUtc()});
    if (!noted)
        return std::unexpected(noted.error());
    const QString day = queue.day.toString(Qt::ISODate);
    const auto told
        = server::publish(context.database, server::ofBranch(u"queue"_s, asker.branch), u"today"_s,
            QJsonObject{{u"business_date"_s, day}, {u"step"_s, queue.steps},
                {u"ticket"_s, idText(ticket.id)}, {u"state"_s, nameOf(ticket.state)}});
    if (!told)
        return std::unexpected(told.error());
    return ticket;
}

/// The class a ticket has, with whom it is of known: by their age, or a label that asks to be
/// called first. A booked one keeps its own.
Result<QString> classFor(Context& context, const OpenQueue& queue, const Ticket& ticket)
{
    if (ticket.customer.isNull() || ticket.dueAt.isValid())
        return ticket.classId;
    const auto record = CustomerRepository(context.database).byId(ticket.customer);
    if (!record)
        return std::unexpected(record.error());
    const auto effects = effectsFor(context.database, ticket.customer);
    if (!effects)
        return std::unexpected(effects.error());
    const std::optional<int> age = *record ? ageOf(**record, queue.day) : std::nullopt;
    const bool isLabelled = effects->contains(TagEffect::CalledFirst);
    for (const TicketClass& each : queue.classes)
        if ((age && each.fromAge > 0 && *age >= each.fromAge) || (isLabelled && each.isForLabel))
            return each.id;
    return ticket.classId;
}

std::optional<const char*> refusalOf(const TakeTicket& taking, const OpenQueue& queue)
{
    const TicketClass ofClass = classOf(queue.classes, taking.classId);
    if (ofClass.letter.isEmpty())
        return "class_unknown";
    const bool isBooked = ofClass.holdMinutes > 0;
    if (isBooked != taking.dueAt.isValid() || (isBooked && dateInChina(taking.dueAt) != queue.day))
        return "due_wrong";
    return std::nullopt;
}

/// Why this window may not make the step; who stands at another one is not touched from here, but
/// by a supervisor: a desk that broke would keep its ticket to the end of the day.
std::optional<const char*> refusalOf(
    const BranchTicket& found, const MoveTicket& moving, const Asker& asker, int callsWanted)
{
    using enum TicketStep;
    const Ticket& ticket = found.ticket;
    if (!next(ticket.state, moving.step))
        return "ticket_state";
    const bool isMine = found.device == asker.device;
    const bool isParked = ticket.state == TicketState::Parked;
    const bool isHeld = ticket.state == TicketState::Called || ticket.state == TicketState::Serving;
    const bool mayTakeOver
        = (isParked || asker.isSupervisor) && (moving.step == Transfer || moving.step == Leave);
    if ((isHeld || isParked) && !isMine && !mayTakeOver)
        return "ticket_elsewhere";
    if (moving.step == Miss && ticket.calls < callsWanted)
        return "too_few_calls";
    return std::nullopt;
}

void apply(BranchTicket& moved, const MoveTicket& moving, const Asker& asker, const QDateTime& now)
{
    using enum TicketStep;
    Ticket& ticket = moved.ticket;
    const auto state = next(ticket.state, moving.step);
    HUI_ASSERT(state); // the caller has looked
    ticket.state = *state;
    if (!moving.customer.isNull())
        ticket.customer = moving.customer;
    switch (moving.step) {
    case Call:
        moved.device = asker.device;
        ticket.window = windowOf(asker.device);
        ticket.calls = 1;
        if (!ticket.calledAt.isValid())
            ticket.calledAt = now;
        break;
    case Recall: ++ticket.calls; break;
    case Serve:
        if (!ticket.servedAt.isValid())
            ticket.servedAt = now;
        break;
    case Transfer:
        moved.device.clear();
        ticket.window = moving.window;
        break;
    case Finish:
    case Miss:
    case Leave: ticket.endedAt = now; break;
    case Return:
        moved.device.clear();
        ticket.window.clear();
        ticket.endedAt = {};
        ticket.calls = 0;
        break;
    case Park:
    case Resume: break;
    }
}

/// A window serves one customer at a time, and a transfer goes to a window that is there.
Result<std::optional<const char*>> windowRefusal(
    Context& context, const MoveTicket& moving, const Asker& asker, const QDate& day)
{
    if (moving.step == TicketStep::Transfer) {
        const auto windows = windowsOf(context, asker.branch);
        if (!windows)
            return std::unexpected(windows.error());
        if (!windows->contains(moving.window))
            return "window_unknown";
    }
    if (moving.step != TicketStep::Call && moving.step != TicketStep::Resume)
        return std::nullopt;
    const auto held = TicketRepository(context.database).heldBy(asker.device, day);
    if (!held)
        return std::unexpected(held.error());
    return *held ? std::optional("window_busy") : std::nullopt;
}

/// Whether the class still says anything: of who was served, or left, the figures keep the one they
/// waited in.
bool isCalledAgain(TicketStep step)
{
    return step == TicketStep::Park || step == TicketStep::Transfer || step == TicketStep::Return;
}

TicketAnswer moveFound(Context& context, const Asker& asker, const OpenQueue& queue,
    BranchTicket found, const MoveTicket& moving, const QString& asked)
{
    const TicketClass ofClass = classOf(queue.classes, found.ticket.classId);
    if (const auto refusal = refusalOf(found, moving, asker, ofClass.calls))
        return queueProblem(*refusal);
    const auto refusal = windowRefusal(context, moving, asker, queue.day);
    if (!refusal)
        return std::unexpected(refusal.error());
    if (*refusal)
        return queueProblem(**refusal);
    apply(found, moving, asker, context.clock.nowUtc());
    if (!found.ticket.customer.isNull() && isCalledAgain(moving.step)) { // the number stays
        const auto classId = classFor(context, queue, found.ticket);
        if (!classId)
            return std::unexpected(classId.error());
        found.ticket.classId = *classId;
    }
    if (const auto saved = TicketRepository(context.database).save(found); !saved)
        return std::unexpected(saved.error());
    return finish(context, asker, queue, asked, found.ticket);
}

QString textOf(const MoveTicket& moving)
{
    return QStringList{nameOf(moving.step), idText(moving.ticket), moving.window,
        moving.customer.isNull() ? QString() : idText(moving.customer)}
        .join(u' ');
}

/// Of a time that is offered: whether it still is, with nobody else changing the queue. A window
/// may let somebody in between today.
Result<bool> isFree(
    Context& context, const Asker& asker, const OpenQueue& queue, const TakeTicket& taking)
{
    const auto today = businessDateOf(context, asker.branch);
    if (!today)
        return std::unexpected(today.error());
    if (!taking.isOfTimes && queue.day == *today)
        return true;
    const auto times = freeTimesOf(context, asker.branch, queue.day);
    if (!times)
        return std::unexpected(times.error());
    return std::ranges::find(*times, taking.dueAt, &BookedTime::at) != times->end();
}

} // namespace

TicketAnswer takeTicket(Context& context, const Asker& asker, const TakeTicket& taking)
{
    const auto queue = openQueue(context, asker.branch, dayOf(context, asker.branch, taking));
    if (!queue)
        return std::unexpected(queue.error());
    const QString asked = QStringList{u"take"_s, taking.classId, taking.channel,
        taking.customer.isNull() ? QString() : idText(taking.customer),
        taking.dueAt.isValid() ? timestampToJson(taking.dueAt) : QString()}
                              .join(u' ');
    const auto before = answered(context, asker, asked);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    if (const auto refusal = refusalOf(taking, *queue))
        return queueProblem(*refusal);
    const auto free = isFree(context, asker, *queue, taking);
    if (!free)
        return std::unexpected(free.error());
    if (!*free)
        return queueProblem("time_full");
    BranchTicket ticket{.ticket = {.id = asker.key,
                            .businessDate = queue->day,
                            .classId = taking.classId,
                            .channel = taking.channel,
                            .customer = taking.customer,
                            .takenAt = context.clock.nowUtc(),
                            .dueAt = taking.dueAt},
        .branch = asker.branch,
        .device = {}};
    const auto classId = classFor(context, *queue, ticket.ticket);
    if (!classId)
        return std::unexpected(classId.error());
    ticket.ticket.classId = *classId;
    const QString letter = classOf(queue->classes, *classId).letter;
    if (const auto added = TicketRepository(context.database).add(ticket, letter); !added)
        return std::unexpected(added.error());
    return finish(context, asker, *queue, asked, ticket.ticket);
}

TicketAnswer callNext(Context& context, const Asker& asker)
{
    const auto queue = openQueue(context, asker.branch, businessDateOf(context, asker.branch));
    if (!queue)
        return std::unexpected(queue.error());
    const QString asked = u"next"_s;
    const auto before = answered(context, asker, asked);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    const auto all = TicketRepository(context.database).ofDay(asker.branch, queue->day);
    if (!all)
        return std::unexpected(all.error());
    QList<Ticket> tickets;
    for (const BranchTicket& each : *all)
        tickets.append(each.ticket);
    const QDateTime now = context.clock.nowUtc();
    const QList<Ticket> line = orderFor(windowOf(asker.device), tickets, queue->classes, now);
    if (line.isEmpty() // who comes later stands last, and is not there yet
        || isTooEarly(line.first(), classOf(queue->classes, line.first().classId), now))
        return queueProblem("queue_empty");
    const auto first = std::ranges::find(
        *all, line.first().id, [](const BranchTicket& each) { return each.ticket.id; });
    return moveFound(context, asker, *queue, *first, {line.first().id, TicketStep::Call}, asked);
}

TicketAnswer moveTicket(Context& context, const Asker& asker, const MoveTicket& moving)
{
    const auto queue = openQueue(context, asker.branch, dayOf(context, asker.branch, moving));
    if (!queue)
        return std::unexpected(queue.error());
    const QString asked = textOf(moving);
    const auto before = answered(context, asker, asked);
    if (!before)
        return std::unexpected(before.error());
    if (*before)
        return **before;
    const auto found = TicketRepository(context.database).byId(moving.ticket);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->branch != asker.branch || (*found)->ticket.businessDate != queue->day)
        return queueProblem("ticket_unknown");
    return moveFound(context, asker, *queue, **found, moving, asked);
}

Problem queueProblem(const char* code)
{
    const QLatin1StringView wanted(code);
    const auto* const found = std::ranges::find(
        queueCodes, wanted, [](const QueueCode& entry) { return QLatin1StringView(entry.code); });
    HUI_ASSERT(found != std::end(queueCodes));
    return {found->status, QString::fromLatin1(found->code), QString::fromUtf8(found->zh),
        QString::fromLatin1(found->en)};
}

} // namespace hui::queue
