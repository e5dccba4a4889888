// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/sync/SyncMigrations.h"
#include "app/sync/Turn.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minuteMs = 60'000;

/// A desk with some operations, whose clock the test moves.
struct GatedDesk {
    FixedClock clock;
    std::unique_ptr<Database> database = memoryDatabase(syncMigrations());
    QDateTime opens; ///< invalid: it is open
    int asked = 0; ///< how often the gate was

    GatedDesk() { database->setClock(clock); }

    QUuid record(const QString& kind)
    {
        Operation made = operation();
        made.kind = kind;
        HUI_ASSERT(append(*database, made));
        return made.id;
    }

    Turn turn(int batchItems = 50)
    {
        const SendGate gate = [this](Database&, const Operation&,
                                  const QDateTime& now) -> Result<std::optional<QDateTime>> {
            ++asked;
            return opens.isValid() && now < opens ? std::optional(opens) : std::nullopt;
        };
        const auto made = prepareTurn(*database,
            {.nowMonoMs = clock.monotonicMs(),
                .key = operationId(),
                .batchItems = batchItems,
                .gates = {{u"billpay.pay"_s, gate}}});
        HUI_ASSERT(made.has_value());
        return *made;
    }

    JournalEntry entry(const QUuid& id) { return **Journal(*database).byId(id); }
};

} // namespace

/// What is held back until somebody books it, and what passes it meanwhile.
class TestSendGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAndSendsWhenItOpens()
    {
        GatedDesk desk;
        desk.opens = desk.clock.nowUtc().addMSecs(3 * minuteMs);
        const QUuid held = desk.record(u"billpay.pay"_s);
        const QUuid free = desk.record(u"till.lock"_s);
        const Turn first = desk.turn();
        QCOMPARE(first.kind, TurnKind::Upload);
        QCOMPARE(first.operations, QList<QUuid>{free});
        QCOMPARE(desk.entry(held).state, OutboxState::Recorded);
        QCOMPARE(desk.entry(held).heldUntil, desk.opens);
        QCOMPARE(first.nextAtMonoMs, desk.clock.monotonicMs() + 3 * minuteMs);
        QCOMPARE(desk.turn().kind, TurnKind::Rest);
        QCOMPARE(desk.asked, 1); // it is not asked before its time

        desk.clock.advanceMs(3 * minuteMs);
        const Turn second = desk.turn();
        QCOMPARE(second.operations, QList<QUuid>{held});
        QCOMPARE(desk.entry(held).state, OutboxState::Sending);
        QVERIFY(!desk.entry(held).heldUntil.isValid());
    }

    void looksAgainBeforeLong()
    {
        GatedDesk desk;
        desk.opens = desk.clock.nowUtc().addDays(1);
        const QUuid held = desk.record(u"billpay.pay"_s);
        QCOMPARE(desk.turn().kind, TurnKind::Rest);
        QCOMPARE(desk.entry(held).heldUntil, desk.opens);
        desk.opens = {}; // it opens sooner than it had said
        desk.clock.advanceMs(10 * minuteMs);
        QCOMPARE(desk.turn().operations, QList<QUuid>{held});
    }

    /// More of them than go into a batch do not stand in the way of the others.
    void whatIsHeldBlocksNothing()
    {
        GatedDesk desk;
        desk.opens = desk.clock.nowUtc().addDays(1);
        for (int i = 0; i < 7; ++i)
            desk.record(u"billpay.pay"_s);
        const QUuid free = desk.record(u"till.lock"_s);
        QCOMPARE(desk.turn(3).operations, QList<QUuid>{free});
    }

    void aGateThatFailsSendsNothing()
    {
        GatedDesk desk;
        desk.record(u"billpay.pay"_s);
        const SendGate broken = [](Database&, const Operation&, const QDateTime&) {
            return Result<std::optional<QDateTime>>(failure(Error::Kind::Storage, "broken"));
        };
        const auto made = prepareTurn(
            *desk.database, {.key = operationId(), .gates = {{u"billpay.pay"_s, broken}}});
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::Storage);
    }

    void aStartForgetsTheTimeOnly()
    {
        GatedDesk desk;
        desk.opens = desk.clock.nowUtc().addMSecs(3 * minuteMs);
        const QUuid held = desk.record(u"billpay.pay"_s);
        QCOMPARE(desk.turn().kind, TurnKind::Rest);
        QVERIFY(OutboxRepository(*desk.database).recover());
        QCOMPARE(desk.turn().kind, TurnKind::Rest); // asked again, and held
        QCOMPARE(desk.asked, 2);
        QCOMPARE(desk.entry(held).heldUntil, desk.opens);
    }
};

QTEST_APPLESS_MAIN(TestSendGate)
#include "tst_sendgate.moc"
