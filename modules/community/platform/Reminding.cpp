// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/Reminding.h"

#include "app/core/Clock.h"
#include "app/core/Masking.h"
#include "app/core/rules/Phone.h"
#include "app/customer/CustomerRepository.h"
#include "app/customer/LabelEffects.h"
#include "app/server/Branches.h"
#include "app/server/TextMessages.h"
#include "app/store/Database.h"
#include "modules/community/platform/ClinicSight.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/ReminderRepository.h"
#include "modules/community/platform/WaitingSight.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;

namespace {

constexpr int minutesOfUse = 30; ///< who reads it later has been called

QString wordsOf(const Waiting& waiting, const QString& bank)
{
    const QString sender = bank.isEmpty() ? QString() : u"【%1】"_s.arg(bank);
    return waiting.state == WaitingState::Called
        ? sender + u"您预约的号已轮到，请进诊室。Your number is called. Please go in."_s
        : sender
            + u"您预约的号前面还有 %1 位，请到门口等候。%1 before your number. Please wait at the door."_s
                  .arg(waiting.ahead);
}

/// What the patient's labels say of short messages.
Result<server::MessageWish> wishOf(Context& context, const QUuid& customer)
{
    const auto declines = asksFor(context.database, customer, TagEffect::NoMessages);
    if (!declines)
        return std::unexpected(declines.error());
    return *declines ? server::MessageWish::None : server::MessageWish::Any;
}

Result<Done> tell(Context& context, const Reminder& reminder, const Waiting& waiting,
    const BranchBooking& booking)
{
    const auto branch = server::Branches(context.database).byCode(booking.branch);
    if (!branch)
        return std::unexpected(branch.error());
    const QDateTime now = context.clock.nowUtc();
    return context.database.transaction([&]() -> Result<Done> {
        const auto wish = wishOf(context, booking.customer);
        if (!wish)
            return std::unexpected(wish.error());
        const auto isFirst = ReminderRepository(context.database).markTold(reminder.booking, now);
        if (!isFirst)
            return std::unexpected(isFirst.error());
        if (!*isFirst)
            return Done{}; // another worker has told
        return server::TextMessages(context).add(
            {reminder.message, reminder.phone,
                wordsOf(waiting, *branch ? (*branch)->bank : QString()),
                now.addSecs(qint64(60) * minutesOfUse)},
            *wish);
    });
}

Result<Done> remindOne(Context& context, HospitalAdapter& adapter, const QUuid& id)
{
    const auto reminder = ReminderRepository(context.database).of(id);
    if (!reminder)
        return std::unexpected(reminder.error());
    if (!*reminder)
        return Done{}; // its day has passed meanwhile
    const auto booking = BookingRepository(context.database).byId(id);
    if (!booking)
        return std::unexpected(booking.error());
    HUI_ASSERT(*booking); // bookings stay longer than their reminders
    const auto waiting = viewWaiting(context, adapter, (*booking)->booking);
    if (!waiting)
        return std::unexpected(waiting.error());
    return waiting->isNear() ? tell(context, **reminder, *waiting, **booking) : Done{};
}

Result<Done> remindAll(Context& context, HospitalAdapter& adapter)
{
    const QDate today = clinicDate(context.clock.nowUtc());
    ReminderRepository reminders(context.database);
    Result<Done> done = Done{};
    QUuid last;
    for (;;) {
        const auto some = reminders.untold(today, last);
        if (!some)
            return std::unexpected(some.error());
        if (some->isEmpty())
            break;
        for (const QUuid& each : *some)
            if (const auto reminded = remindOne(context, adapter, each); !reminded)
                done = reminded; // the others are told all the same
        last = some->last();
    }
    const auto swept = reminders.sweep(today);
    return swept ? done : swept;
}

ReminderState stateOf(const std::optional<server::MessageState>& message)
{
    using enum server::MessageState;
    if (!message || *message == Waiting)
        return ReminderState::Set;
    if (*message == Declined)
        return ReminderState::Declined;
    return *message == Sent ? ReminderState::Sent : ReminderState::Failed;
}

} // namespace

/// What the record of a patient says; empty when there is none.
Result<QString> phoneOnRecord(Context& context, const QUuid& customer)
{
    if (customer.isNull())
        return QString();
    const auto record = CustomerRepository(context.database).byId(customer);
    if (!record)
        return std::unexpected(record.error());
    return *record ? (*record)->value(CustomerField::Phone) : QString();
}

Result<std::optional<server::Problem>> setReminder(
    Context& context, const BranchBooking& booking, const QString& phone, const QUuid& key)
{
    const QDate today = clinicDate(context.clock.nowUtc());
    if (booking.booking.state != BookingState::Booked || booking.booking.date < today)
        return communityProblem("booking_state");
    const auto wish = wishOf(context, booking.customer);
    if (!wish)
        return std::unexpected(wish.error());
    if (*wish == server::MessageWish::None)
        return communityProblem("messages_declined");
    const auto number
        = phone.isEmpty() ? phoneOnRecord(context, booking.customer) : Result<QString>(phone);
    if (!number)
        return std::unexpected(number.error());
    const RuleOutcome mobile = checkMobile(*number, today);
    if (!mobile.valid)
        return communityProblem(phone.isEmpty() ? "phone_missing" : "phone_wrong");
    ReminderRepository reminders(context.database);
    const auto before = reminders.of(booking.booking.id);
    if (!before)
        return std::unexpected(before.error());
    if (*before && (*before)->message == key)
        return std::nullopt; // asked again
    const auto told = *before ? server::TextMessages(context).stateOf((*before)->message)
                              : Result<std::optional<server::MessageState>>(std::nullopt);
    if (!told)
        return std::unexpected(told.error());
    const ReminderState was = stateOf(*told);
    const bool isUntold = was == ReminderState::Failed || was == ReminderState::Declined;
    const QUuid failed = isUntold ? (*before)->message : QUuid();
    const auto saved = reminders.save(
        {booking.booking.id, key, mobile.normalised, booking.booking.date}, failed);
    if (!saved)
        return std::unexpected(saved.error());
    return *saved ? std::nullopt : std::optional(communityProblem("reminded_already"));
}

Result<WaitingReminder> reminderOf(Context& context, const QUuid& booking)
{
    const auto kept = ReminderRepository(context.database).of(booking);
    if (!kept)
        return std::unexpected(kept.error());
    if (!*kept)
        return WaitingReminder{};
    const auto message = server::TextMessages(context).stateOf((*kept)->message);
    if (!message)
        return std::unexpected(message.error());
    return WaitingReminder{stateOf(*message), maskPhone((*kept)->phone)};
}

server::PlatformJob remindJob(std::shared_ptr<HospitalAdapter> adapter)
{
    return {u"community.remind"_s,
        [adapter](Context& context) { return remindAll(context, *adapter); },
        std::chrono::minutes(1)};
}

} // namespace hui::community
