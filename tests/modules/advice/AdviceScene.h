// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/OutboxRepository.h"
#include "modules/advice/AdviceWire.h"
#include "modules/advice/DeskAdviceRepository.h"
#include "modules/advice/ReferNeed.h"
#include "modules/advice/RegisterNeed.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

namespace hui::testkit {

inline const QDateTime adviceNow(QDate(2026, 3, 18), QTime(2, 43), Qt::UTC);
inline const QDateTime meetingTime(QDate(2026, 3, 19), QTime(2, 0), Qt::UTC); ///< 10:00

/// One notice of two paragraphs a line, two bands, three persons: p1 for everything, p2 whose
/// licence ends on the day before the meeting, p3 without one for wealth.
inline advice::AdviceBook adviceBook()
{
    using namespace advice;
    const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
    AdviceBook book;
    book.bands = {
        {text("10k-50k"), text("1 万至 5 万元"), text("10,000 to 50,000"), QDate(2026, 1, 1), {}},
        {text("old"), text("旧区间"), text("Old band"), QDate(2020, 1, 1), QDate(2025, 12, 31)}};
    for (const AdviceLine line : adviceLines()) {
        book.notices.append({line, text("2026-01"), QDate(2026, 1, 1),
            {text("柜面不销售产品。"), text("投资有风险。")},
            {text("Nothing is sold here."), text("Investing has risks.")}});
        book.information.append({.id = nameOf(line) + text("-01"),
            .line = line,
            .title = text("样例：五个风险等级怎么读"),
            .titleEn = text("Sample: how to read the five grades"),
            .text = text("等级一最低。\n等级五最高。"),
            .textEn = text("Grade one is the lowest.\nGrade five is the highest."),
            .riskGrade = line == AdviceLine::Wealth ? 3 : 0,
            .source = text("样例资料"),
            .validFrom = QDate(2026, 1, 1),
            .validUntil = QDate(2026, 12, 31)});
    }
    Information past = book.information.first();
    past.id = text("past");
    past.validUntil = QDate(2026, 3, 17);
    book.information.append(past);
    book.persons = {{text("p1"), text("示例甲"), text("0512-08"),
                        {{text("样例资格"), text("S-1"), QDate(2027, 12, 31), adviceLines()}}},
        {text("p2"), text("示例乙"), text("0512-08"),
            {{text("样例资格"), text("S-2"), QDate(2026, 3, 18), {AdviceLine::Wealth}}}},
        {text("p3"), text("示例丙"), text("0512-08"),
            {{text("样例资格"), text("S-3"), QDate(2027, 12, 31), {AdviceLine::Farming}}}}};
    return book;
}

inline advice::RegisterNeed registering()
{
    return {shift(),
        {.id = operationId(),
            .line = advice::AdviceLine::Wealth,
            .name = QStringLiteral("王例明"),
            .phone = QStringLiteral("13800005678"),
            .band = QStringLiteral("10k-50k"),
            .purpose = QStringLiteral("养老储备"),
            .remarks = QStringLiteral("上午方便"),
            .noticeVersion = QStringLiteral("2026-01"),
            .registeredAt = adviceNow},
        adviceNow};
}

inline advice::BookMeeting booking(const QUuid& need)
{
    return {operationId(), shift(), need, QStringLiteral("p1"), meetingTime, true, adviceNow};
}

/// The need of `referral` with a meeting of p1, as the platform would tell it.
inline advice::Referral referredTo(
    advice::Referral referral, const QUuid& meeting, advice::MeetingState state)
{
    ++referral.version;
    referral.meeting = advice::Meeting{meeting, referral.need.id, QStringLiteral("p1"),
        referral.need.line, meetingTime, meetingTime.addSecs(1800), state};
    referral.personName = QStringLiteral("示例甲");
    return referral;
}

/// What sync would have stored of the platform's answer.
inline void answerAdvice(Database& database, const QUuid& operation, OutboxEvent event,
    const QJsonObject& result = {}, const QString& code = {})
{
    OutboxRepository outbox(database);
    HUI_ASSERT(outbox.markSending({operation}));
    HUI_ASSERT(outbox.settle(operation, {.event = event, .code = code, .result = result}));
}

/// A desk that has been told the book.
inline std::unique_ptr<Database> adviceDesk()
{
    auto database = memoryDatabase(advice::adviceMigrations());
    HUI_ASSERT(advice::DeskAdviceRepository(*database).keepBook(adviceBook(), adviceNow));
    return database;
}

/// Registered, and the platform has it.
inline advice::DeskReferral registeredAt(Database& database)
{
    const auto made = advice::registerNeed(database, registering());
    HUI_ASSERT(made);
    answerAdvice(database, made->referral.need.id, OutboxEvent::Accepted,
        advice::standingToJson(made->referral));
    const auto read = advice::DeskAdviceRepository(database).byNeed(made->referral.need.id);
    HUI_ASSERT(read && *read);
    return **read;
}

/// With a meeting that the platform has booked.
inline advice::DeskReferral bookedAt(Database& database)
{
    const advice::DeskReferral need = registeredAt(database);
    const advice::BookMeeting request = booking(need.referral.need.id);
    HUI_ASSERT(advice::bookMeeting(database, request));
    answerAdvice(database, request.operation, OutboxEvent::Accepted,
        advice::standingToJson(
            referredTo(need.referral, request.operation, advice::MeetingState::Booked)));
    const auto read = advice::DeskAdviceRepository(database).byNeed(need.referral.need.id);
    HUI_ASSERT(read && *read);
    return **read;
}

} // namespace hui::testkit
