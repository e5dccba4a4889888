// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/JsonReader.h"
#include "app/store/OutboxRepository.h"
#include "app/store/SyncStateRepository.h"
#include "app/sync/BranchToldRepository.h"
#include "app/sync/NoticeRepository.h"
#include "tests/testkit/DeskFixture.h"

#include <QHash>

namespace hui::testkit {

/// A morning at the counter with operations in every state, as the sync page and the home page are
/// drawn and tested with it. 2026-03-18, 08:42 to 10:41 in Suzhou; now is 10:43.
class DeskDay {
public:
    explicit DeskDay(DeskFixture& desk)
    {
        desk.run([this](Database& database) -> Result<Done> { return seed(database); });
    }

    /// By a word: "unknown", "rejected", "recorded", "reversed", "booked".
    QUuid operator[](const QString& word) const { return m_ids.value(word); }

private:
    struct MovableClock final : Clock {
        QDateTime now;
        QDateTime nowUtc() const override { return now; }
        qint64 monotonicMs() const override { return 1'000'000; }
    };

    struct Payment {
        QTime at;
        const char* category;
        const char* account;
        qint64 fen;
        bool offline = false;
        QTime sent = {}; ///< invalid: not sent
    };

    static QDateTime utc(const QTime& inSuzhou)
    {
        return QDateTime(shift().businessDate, inSuzhou, Qt::UTC).addSecs(-8 * 3600);
    }

    Result<Done> seed(Database& database)
    {
        seedCatalogue(database);
        MovableClock clock;
        const Clock& before = database.clock();
        database.setClock(clock);
        seedTill(database, clock);
        seedMorning(database, clock);
        seedOffline(database, clock);
        seedLatest(database, clock);
        database.setClock(before);
        return Done{};
    }

    static void seedCatalogue(Database& database)
    {
        CatalogueRepository catalogue(database);
        const QJsonObject policy{
            {QStringLiteral("offline_per_item"), moneyToJson(Money::fen(200'000))},
            {QStringLiteral("offline_per_day"), moneyToJson(Money::fen(2'000'000))},
            {QStringLiteral("till_limit"), moneyToJson(Money::fen(10'000'000))},
            {QStringLiteral("large_cash"), moneyToJson(Money::fen(5'000'000))}};
        HUI_ASSERT(catalogue.apply(QStringLiteral("policy"), QStringLiteral("desk"), policy));
        for (const char* city : {"320500", "320200", "320583"})
            seedCity(catalogue, QLatin1StringView(city));
        HUI_ASSERT(SyncStateRepository(database).save(
            QStringLiteral("changes"), {QStringLiteral("c-000418"), QStringLiteral("e-1")}));
        seedTold(database);
        const struct {
            QTime at;
            const char* text;
            const char* english;
        } notices[] = {
            {QTime(10, 30), "苏州供水系统 12:00–12:20 维护，缴费暂停",
                "Suzhou water is down for maintenance 12:00–12:20"},
            {QTime(9, 10), "缴费目录新增昆山、嘉兴电费", "Kunshan and Jiaxing electricity are new"},
            {QTime(8, 45), "1 角硬币紧张，找零请先用 5 角",
                "Dimes are short: give 0.5 coins first"},
        };
        for (const auto& notice : notices)
            HUI_ASSERT(NoticeRepository(database).apply(
                {QStringLiteral("notice"), notice.at.toString(u"HHmm"), false,
                    {{QStringLiteral("at"), timestampToJson(utc(notice.at))},
                        {QStringLiteral("text"), QString::fromUtf8(notice.text)},
                        {QStringLiteral("text_en"), QString::fromUtf8(notice.english)}}}));
    }

    /// Who is on duty, in what time customers are to be served, the rates of the morning.
    static void seedTold(Database& database)
    {
        BranchToldRepository told(database);
        const QDate from(2026, 1, 1);
        const DutyRoster roster{from,
            {{QStringLiteral("0102"), QStringLiteral("周文静"), QTime(8, 0), QTime(13, 0)},
                {QStringLiteral("0103"), QStringLiteral("许明舟"), QTime(13, 0), QTime(18, 0)}}};
        HUI_ASSERT(told.apply(
            {QStringLiteral("duty_roster"), from.toString(Qt::ISODate), false, toJson(roster)}));
        HUI_ASSERT(told.apply({QStringLiteral("service_goal"), from.toString(Qt::ISODate), false,
            toJson(ServiceGoal{from, 5})}));
        HUI_ASSERT(told.apply({QStringLiteral("fx_rate"), QStringLiteral("GBP"), false,
            toJson(FxRate{QStringLiteral("GBP"), utc(QTime(9, 30)), 4, 911'1000, 914'8000})}));
    }

    static void seedCity(CatalogueRepository& catalogue, const QString& code)
    {
        HUI_ASSERT(catalogue.apply(QStringLiteral("city"), code,
            {{QStringLiteral("code"), code}, {QStringLiteral("name"), QStringLiteral("苏州市")},
                {QStringLiteral("name_en"), QStringLiteral("Suzhou")},
                {QStringLiteral("province"), QStringLiteral("江苏省")},
                {QStringLiteral("initials"), QStringLiteral("sz")}}));
    }

    void seedTill(Database& database, MovableClock& clock)
    {
        CashCount cash;
        const int pieces[] = {736, 148, 120, 86, 96, 342, 215, 9};
        for (int i = 0; i < 8; ++i)
            cash.pieces.insert(denominations(Currency::CNY).at(i).id, pieces[i]);
        clock.now = utc(QTime(8, 42));
        const OpenTill opening{next(), shift(), cash, cash,
            {QStringLiteral("AP-31"), QStringLiteral("0102"), QStringLiteral("周文静"),
                QStringLiteral("00ff")},
            clock.now};
        HUI_ASSERT(openTill(database, opening));
        book(database, opening.operation, QTime(8, 42), {});
    }

    void seedMorning(Database& database, MovableClock& clock)
    {
        const Payment booked[] = {
            {QTime(9, 58), "water", "3205018642", 4140, false, QTime(9, 58)},
            {QTime(10, 1), "electricity", "320500118673", 118'000, false, QTime(10, 1)},
            {QTime(10, 4), "electricity", "320500776420", 52'000, false, QTime(10, 4)},
            {QTime(10, 7), "water", "3205034471", 3000, false, QTime(10, 7)},
            {QTime(10, 12), "electricity", "320500226158", 2600, false, QTime(10, 12)},
            {QTime(10, 15), "water", "3205077325", 7340, false, QTime(10, 15)},
        };
        for (const Payment& payment : booked) {
            const QUuid id = pay(database, clock, payment);
            book(database, id, payment.at, receiptOf(payment));
            m_ids.insert(QStringLiteral("booked"), id);
        }
        const Payment mistaken{
            QTime(10, 17), "electricity", "320500129019", 12'900, false, QTime(10, 17)};
        const QUuid original = pay(database, clock, mistaken);
        book(database, original, mistaken.at, receiptOf(mistaken));
        m_ids.insert(QStringLiteral("reversed"), original);
        reverse(database, clock, original);
    }

    void reverse(Database& database, MovableClock& clock, const QUuid& original)
    {
        clock.now = utc(QTime(10, 19));
        Operation reversal{next(), QStringLiteral("billpay.cancel"), shift(), Money::fen(12'900),
            {{QStringLiteral("original"), original.toString(QUuid::WithoutBraces)},
                {QStringLiteral("reason"), QStringLiteral("客户缴错户号")},
                {QStringLiteral("approval"),
                    QJsonObject{{QStringLiteral("id"), QStringLiteral("AP-32")},
                        {QStringLiteral("approver"), QStringLiteral("0102")}}}},
            clock.now, original};
        record(database, reversal);
        book(database, reversal.id, QTime(10, 19), {});
    }

    void seedOffline(Database& database, MovableClock& clock)
    {
        const QUuid unknown = pay(database, clock,
            {QTime(10, 21), "electricity", "320500886620", 14'230, false, QTime(10, 21)});
        HUI_ASSERT(OutboxRepository(database).settle(unknown,
            {.event = OutboxEvent::Unanswered,
                .lastError = QStringLiteral("no answer"),
                .nextAtMonoMs = 1'154'000}));
        m_ids.insert(QStringLiteral("unknown"), unknown);
        const Payment taken[] = {
            {QTime(10, 24), "water", "3205041186", 8650, true, QTime(10, 40)},
            {QTime(10, 27), "electricity", "320500338877", 42'000, true, QTime(10, 40)},
            {QTime(10, 30), "electricity", "320500654412", 11'500, true, QTime(10, 40)},
        };
        for (const Payment& payment : taken)
            book(database, pay(database, clock, payment), QTime(10, 40), receiptOf(payment));
        const QUuid rejected = pay(
            database, clock, {QTime(10, 33), "water", "3205099123", 6320, true, QTime(10, 40)});
        HUI_ASSERT(OutboxRepository(database).settle(rejected,
            {.event = OutboxEvent::Rejected,
                .serverRef = QStringLiteral("P-20931"),
                .code = QStringLiteral("already_paid")}));
        m_ids.insert(QStringLiteral("rejected"), rejected);
    }

    void seedLatest(Database& database, MovableClock& clock)
    {
        pay(database, clock, {QTime(10, 36), "water", "3205018877", 10'000, true, QTime(10, 42)});
        pay(database, clock,
            {QTime(10, 38), "electricity", "320500441200", 20'000, true, QTime(10, 42)});
        m_ids.insert(QStringLiteral("recorded"),
            pay(database, clock, {QTime(10, 42), "water", "3205018642", 18'740}));
    }

    QUuid pay(Database& database, MovableClock& clock, const Payment& payment)
    {
        clock.now = utc(payment.at).addSecs(4);
        const Operation operation{next(), QStringLiteral("billpay.pay"), shift(),
            Money::fen(payment.fen),
            {{QStringLiteral("biller"),
                 QStringLiteral("320500-%1-1").arg(QLatin1StringView(payment.category))},
                {QStringLiteral("category"), QLatin1StringView(payment.category)},
                {QStringLiteral("account"), QLatin1StringView(payment.account)},
                {QStringLiteral("offline"), payment.offline}},
            clock.now};
        record(database, operation);
        if (payment.sent.isValid()) {
            clock.now = utc(payment.sent).addSecs(5);
            HUI_ASSERT(OutboxRepository(database).markSending({operation.id}));
        }
        return operation.id;
    }

    static void record(Database& database, const Operation& operation)
    {
        HUI_ASSERT(
            database.transaction([&] { return Journal(database).append(operation); }).has_value());
    }

    static QJsonObject receiptOf(const Payment& payment)
    {
        return {{QStringLiteral("receipt_no"),
                    QStringLiteral("R%1").arg(payment.fen, 9, 10, QLatin1Char('0'))},
            {QStringLiteral("biller_ref"),
                QStringLiteral("B%1").arg(payment.fen * 7, 8, 10, QLatin1Char('0'))}};
    }

    static void book(
        Database& database, const QUuid& operation, const QTime& at, QJsonObject result)
    {
        result.insert(QStringLiteral("booked_at"), timestampToJson(utc(at).addSecs(6)));
        OutboxRepository outbox(database);
        if (Journal(database).byId(operation).value()->state == OutboxState::Recorded)
            HUI_ASSERT(outbox.markSending({operation}));
        HUI_ASSERT(outbox.settle(operation,
            {.event = OutboxEvent::Accepted,
                .serverRef = QStringLiteral("P-2093"),
                .result = result}));
    }

    QUuid next()
    {
        return QUuid::fromString(QStringLiteral("0195a7d4-5c00-7000-8000-7f2c%1")
                .arg(++m_made, 8, 16, QLatin1Char('0')));
    }

    QHash<QString, QUuid> m_ids;
    int m_made = 0x46100;
};

} // namespace hui::testkit
