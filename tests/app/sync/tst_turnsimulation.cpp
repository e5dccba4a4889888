// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/Turn.h"
#include "tests/app/sync/FakePlatform.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QLoggingCategory>
#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

using Answer = Result<UplinkAnswer>;

/// HUI_SIMULATION_RUNS=2000 for a release: some 40 seconds of one core in a debug build.
quint64 runs()
{
    const int wanted = qEnvironmentVariableIntValue("HUI_SIMULATION_RUNS");
    return wanted > 0 ? static_cast<quint64>(wanted) : 500;
}

constexpr int operationsPerRun = 4;

/// A desk and a platform with an evil network between them, on a virtual clock.
class World {
public:
    explicit World(quint64 seed)
        : m_random(seed)
        , m_database(memoryDatabase())
    {
        for (int i = 0; i < operationsPerRun; ++i) {
            Operation made = operation(newId());
            if (i > 0 && draw(6) == 0)
                made.dependsOn = m_ids.last();
            m_ids.append(made.id);
            HUI_ASSERT(append(*m_database, made));
            switch (draw(8)) {
            case 0: m_platform.rejects.insert(made.id); break;
            case 1: m_platform.slow.insert(made.id); break;
            case 2:
                if (draw(3) == 0)
                    m_platform.invalid.insert(made.id);
                break;
            default: break;
            }
        }
    }

    void suffer(int turns)
    {
        for (int i = 0; i < turns; ++i) {
            turn(true);
            if (draw(15) == 0)
                restart();
            if (draw(20) == 0)
                m_platform.restore(static_cast<qint64>(draw(operationsPerRun)));
        }
        deliverLate();
    }

    /// Without faults. Gives the virtual time until nothing waits, or -1.
    qint64 heal()
    {
        const qint64 start = m_clock.monotonicMs();
        for (int i = 0; i < 300; ++i) {
            turn(false);
            const auto counts = OutboxRepository(*m_database).counts();
            if (m_last == TurnKind::Pull && counts->waiting + counts->unknown == 0)
                return m_clock.monotonicMs() - start;
        }
        return -1;
    }

    /// Everything that must hold at the end; empty when it does.
    QString fault() const
    {
        for (const QUuid& id : m_ids) {
            const auto entry = Journal(*m_database).byId(id);
            const OutboxState state = (*entry)->state;
            const QString who = QString::number((*entry)->sequence) + u' ' + nameOf(state);
            const bool isThere = m_platform.books.contains(id);
            const bool isHeld
                = state == OutboxState::Review && (*entry)->operation.dependsOn.has_value();
            if (m_platform.invalid.contains(id) && state != OutboxState::Poison && !isHeld)
                return who + QStringLiteral(": malformed, and not put aside");
            if (state == OutboxState::Accepted && !isThere)
                return who + QStringLiteral(": the platform does not have it");
            if (state == OutboxState::Accepted && m_platform.rejects.contains(id))
                return who + QStringLiteral(": was refused");
            if (m_platform.booked.value(id) > 1)
                return who + QStringLiteral(": booked twice");
            if (state == OutboxState::Review && !isHeld)
                return who + QStringLiteral(": nobody disagreed");
        }
        return {};
    }

private:
    QUuid newId() { return operationId(); }

    int draw(int below)
    {
        const QByteArray bytes = m_random.bytes(2);
        return (static_cast<unsigned char>(bytes.at(0)) * 256
                   + static_cast<unsigned char>(bytes.at(1)))
            % below;
    }

    void restart()
    {
        m_pace = {};
        m_asked.clear();
        HUI_ASSERT(OutboxRepository(*m_database).recover());
    }

    void deliverLate()
    {
        for (const UplinkRequest& request : std::exchange(m_late, {}))
            m_platform.handle(request);
    }

    void turn(bool faulty)
    {
        const qint64 wait = m_pace.notBeforeMs() - m_clock.monotonicMs();
        m_clock.advanceMs(qMax(qint64(1), wait));
        const auto turn = prepareTurn(*m_database,
            {.nowMonoMs = m_clock.monotonicMs(),
                .key = newId(),
                .mayUpload = !m_pace.isOpen(),
                .pull = draw(4) == 0,
                .batchItems = m_singles-- > 0 ? 1 : 1 + draw(6)});
        HUI_ASSERT(turn);
        m_last = turn->kind;
        if (turn->kind == TurnKind::Rest) {
            if (turn->nextAtMonoMs)
                m_clock.advanceMs(qMax(qint64(0), *turn->nextAtMonoMs - m_clock.monotonicMs()));
            return;
        }
        if (faulty && draw(25) == 0)
            return restart(); // died with the answer outstanding
        const Answer answer = faulty ? fault(turn->request) : m_platform.handle(turn->request);
        TurnContext context{.nowMonoMs = m_clock.monotonicMs()};
        if (turn->kind == TurnKind::Ask)
            context.timesAsked = ++m_asked[turn->operations.first()];
        apply(*turn, answer, context, faulty);
    }

    void apply(const Turn& turn, const Answer& answer, const TurnContext& context, bool faulty)
    {
        if (faulty && draw(12) == 0)
            m_database->failAfter(draw(12));
        const auto outcome = applyTurn(*m_database, turn, answer, context);
        m_database->failAfter(-1);
        if (!outcome)
            return restart();
        if (outcome->isSplit)
            m_singles = static_cast<int>(turn.operations.size());
        if (outcome->failure)
            m_pace.bad(*outcome->failure, m_clock.monotonicMs(), m_random, outcome->retryAfterMs);
        else
            m_pace.good();
    }

    /// What an evil network and a tired platform make of a request.
    Answer fault(const UplinkRequest& request)
    {
        const auto unknown = failure(Error::Kind::Unknown, "no answer");
        switch (draw(12)) {
        case 0: return failure(Error::Kind::Offline, "nobody there");
        case 1: return unknown; // never arrived, and nobody knows
        case 2: m_platform.handle(request); return unknown; // the answer was lost
        case 3: m_late.append(request); return unknown; // arrives later
        case 4: m_platform.handle(request); return m_platform.handle(request); // twice
        case 5: return UplinkAnswer{503, problem("busy"), false, 2};
        case 6: return UplinkAnswer{409, problem("in_flight"), false, 1};
        case 7: m_platform.handlePart(request, draw(5)); return UplinkAnswer{500, problem("died")};
        case 8: return UplinkAnswer{400, problem("malformed")};
        case 9: deliverLate(); return m_platform.handle(request);
        case 10: return UplinkAnswer{200, {}}; // says nothing about its items
        default: return m_platform.handle(request);
        }
    }

    static QJsonObject problem(const char* code)
    {
        return {{QStringLiteral("code"), QString::fromLatin1(code)}};
    }

    FixedRandom m_random;
    FixedClock m_clock;
    std::unique_ptr<Database> m_database;
    FakePlatform m_platform;
    Pace m_pace;
    QList<QUuid> m_ids;
    QHash<QUuid, int> m_asked;
    QList<UplinkRequest> m_late;
    int m_singles = 0;
    TurnKind m_last = TurnKind::Rest;
};

} // namespace

/// Days on an evil network, each from its seed.
class TestTurnSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("hui.*=false")); // the faults are wanted
    }

    void everyOperationArrivesOnce()
    {
        qint64 slowest = 0;
        for (quint64 seed = 1; seed <= runs(); ++seed) {
            World world(seed);
            world.suffer(10);
            const qint64 took = world.heal();
            QVERIFY2(took >= 0, qPrintable(QStringLiteral("seed %1 never ends").arg(seed)));
            const QString fault = world.fault();
            QVERIFY2(
                fault.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(fault)));
            slowest = qMax(slowest, took);
        }
        qInfo("slowest recovery: %lld s of virtual time", slowest / 1000);
    }

    /// Each change is a part of its own here; the cursor moves with the last of them.
    void storesAPageInParts()
    {
        const QString weather = QStringLiteral("weather");
        const auto database = memoryDatabase();
        FakePlatform platform;
        for (const char* key : {"a", "b", "c"})
            platform.changes.append(QJsonObject{{QStringLiteral("stream"), weather},
                {QStringLiteral("key"), QString::fromLatin1(key)}});
        const auto turn = prepareTurn(*database, {.key = operationId(), .pull = true});
        QCOMPARE(turn->kind, TurnKind::Pull);
        int came = 0;
        const ChangeSink sink = [&](Database&, const Change&) -> Result<Done> {
            ++came;
            return Done{};
        };
        TurnContext context{.sinks = {{weather, sink}}, .partMs = 0};
        for (int part = 1; part <= 3; ++part) {
            const bool isLast = part == 3;
            const auto outcome
                = applyTurn(*database, *turn, platform.handle(turn->request), context);
            QVERIFY(outcome);
            QCOMPARE(came, part);
            QCOMPARE(outcome->stored, isLast ? 0 : part);
            QCOMPARE(outcome->changed, QSet<QString>{weather});
            const auto state = SyncStateRepository(*database).of(QStringLiteral("changes"));
            QCOMPARE(state->has_value(), isLast);
            context.stored = outcome->stored;
            context.changed = outcome->changed;
        }
    }
};

QTEST_GUILESS_MAIN(TestTurnSimulation)
#include "tst_turnsimulation.moc"
