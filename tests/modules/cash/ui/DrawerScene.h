// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/JsonReader.h"
#include "modules/cash/CloseSheet.h"
#include "tests/app/till/TillScene.h"
#include "tests/testkit/DeskFixture.h"

namespace hui::testkit {

/// A morning with the drawer: opened with 48,206.50, four payments in cash and a refund, one of
/// the payments of unknown outcome.
class DrawerScene {
public:
    explicit DrawerScene(DeskFixture& desk)
        : m_desk(desk)
    {
        m_desk.run([](Database& database) -> Result<Done> {
            const QJsonObject policy{{QStringLiteral("offline_per_item"), money(200'000)},
                {QStringLiteral("offline_per_day"), money(2'000'000)},
                {QStringLiteral("till_limit"), money(6'000'000)},
                {QStringLiteral("large_cash"), money(5'000'000)}};
            HUI_ASSERT(CatalogueRepository(database).apply(
                QStringLiteral("policy"), QStringLiteral("desk"), policy));
            OpenTill open = opening();
            open.issued.pieces.insert(QStringLiteral("CNY-10"), 9);
            open.counted = open.issued;
            HUI_ASSERT(openTill(database, open));
            setOutbox(database, open.operation, OutboxState::Accepted);
            take(database, "water", 18740, 60, OutboxState::Accepted);
            take(database, "electricity", 14230, 69, OutboxState::Accepted);
            take(database, "water", 6320, 80, OutboxState::Unknown);
            take(database, "electricity", 42000, 104, OutboxState::Recorded);
            return Done{};
        });
    }

    Till till() const
    {
        return m_desk.run([](Database& database) -> Result<Till> {
            const TillRepository tills(database);
            const auto found = tills.of(shift().till, shift().businessDate);
            return found ? Result<Till>(**found) : std::unexpected(found.error());
        });
    }

    void start() const
    {
        m_desk.run([](Database& database) {
            return startCount(database, {operationId(), shift(), at(120)});
        });
    }

    /// Counts what is there, `more` pieces of one yuan beside what the books say.
    void count(int more) const
    {
        m_desk.run([more](Database& database) -> Result<CountOutcome> {
            HUI_ASSERT(startCount(database, {operationId(), shift(), at(120)}));
            const TillRepository tills(database);
            CashCount counted = (*tills.of(shift().till, shift().businessDate))->stock;
            counted.pieces[QStringLiteral("CNY-100")] += more;
            return enterCount(database, {operationId(), shift(), counted, at(125)});
        });
    }

    void book(int yuan) const
    {
        m_desk.run([yuan](Database& database) {
            return bookDifference(
                database, {operationId(), shift(), Money::fen(yuan * 100), signature(), at(126)});
        });
    }

    void handBack() const
    {
        m_desk.run([](Database& database) -> Result<Till> {
            const auto unknown = unknownOperations(database, shift());
            HUI_ASSERT(unknown.has_value());
            return returnTill(database, {operationId(), shift(), *unknown, signature(), at(130)});
        });
    }

    /// Writes what else there is on this desk.
    template <class Work>
    void prepare(Work work) const
    {
        m_desk.run(std::move(work));
    }

    static QDateTime at(int minute) { return morning.addSecs(60 * minute); }

private:
    static QJsonObject money(qint64 fen) { return moneyToJson(Money::fen(fen)); }

    static void take(
        Database& database, const char* category, qint64 fen, int minute, OutboxState state)
    {
        const QUuid id = operationId();
        const CashCount in = pieces({{"CNY-10000", static_cast<int>(fen / 10000) + 1}});
        const Money change = Money::fen((fen / 10000 + 1) * 10000 - fen);
        const CashCount out = *proposeChange(
            change, TillRepository(database).of(shift().till, shift().businessDate)->value().stock);
        const auto done = database.transaction([&]() -> Result<Till> {
            const QJsonObject body{{QStringLiteral("category"), QLatin1StringView(category)},
                {QStringLiteral("account"), QStringLiteral("3205018642")},
                {QStringLiteral("cash_in"), toJson(in)}, {QStringLiteral("cash_out"), toJson(out)}};
            const auto noted = Journal(database).append(
                {id, QStringLiteral("billpay.pay"), shift(), Money::fen(fen), body, at(minute)});
            if (!noted)
                return std::unexpected(noted.error());
            return moveCash(
                database, {id, shift(), QStringLiteral("billpay.pay"), in, out, at(minute)});
        });
        HUI_ASSERT(done.has_value());
        setOutbox(database, id, state);
    }

    DeskFixture& m_desk;
};

} // namespace hui::testkit
