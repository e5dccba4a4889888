// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxRepository.h"
#include "tests/app/casework/CaseScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A desk with one case that it opened.
struct CaseScene {
    std::unique_ptr<Database> database = caseDesk();
    Case standing;

    CaseScene()
    {
        const auto made = openCase(*database, opening());
        HUI_ASSERT(made.has_value());
        standing = *made;
    }

    Result<Case> move(CaseAct act) { return moveCase(*database, moving(standing, act)); }

    Result<Case> leg(LegKind kind, LegEvent event)
    {
        return moveCase(*database, legMove(standing, kind, event));
    }

    void answer(const QUuid& operation, OutboxEvent event, const QString& code = {})
    {
        const auto settled = database->transaction([&]() -> Result<Done> {
            OutboxRepository outbox(*database);
            if (const auto sent = outbox.markSending({operation}); !sent)
                return sent;
            const auto state = outbox.settle(operation, {.event = event, .code = code});
            return state ? Result<Done>(Done{}) : std::unexpected(state.error());
        });
        HUI_ASSERT(settled.has_value());
    }

    void tell(const Case& told)
    {
        const auto received = database->transaction([&] {
            return receiveCase(*database, told.id.toString(QUuid::WithoutBraces), toJson(told));
        });
        HUI_ASSERT(received.has_value());
    }
};

bool failedOnDisk(const Error& error)
{
    return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Unknown;
}

} // namespace

/// Cases are opened and moved on the desk, and what the platform tells goes in.
class TestWriteCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsOpenedAndGoesItsWay()
    {
        CaseScene scene;
        QCOMPARE(scene.standing.holder, thisDesk);
        QCOMPARE(scene.standing.state, CaseState::Accepted);
        QVERIFY(scene.move(CaseAct::Begin));
        QVERIFY(scene.leg(LegKind::Money, LegEvent::Begin));
        QVERIFY(scene.leg(LegKind::Money, LegEvent::Succeed));
        QVERIFY(scene.leg(LegKind::Booking, LegEvent::Begin));
        QVERIFY(scene.leg(LegKind::Booking, LegEvent::Succeed));
        const auto done = scene.move(CaseAct::Complete);
        QVERIFY(done);
        QCOMPARE(done->outcome, CaseOutcome::Done);
        QCOMPARE(done->holder, QString()); // who asks the customer need not be who did it
        MoveCase follow = moving(scene.standing, CaseAct::Follow);
        follow.move.rating = 5;
        follow.device = otherDesk;
        const auto followed = moveCase(*scene.database, follow);
        QVERIFY(followed);
        QCOMPARE(followed->rating, 5);
        QCOMPARE(followed->history.size(), 8);
        QCOMPARE(rowsOf(*scene.database, u"journal"_s), 8);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("how");
        for (const char* how : {"not begun", "not done", "paid and not undone", "an answer is out",
                 "elsewhere", "no such case", "rated too early", "no such step", "twice begun"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void refuses()
    {
        QFETCH(QString, how);
        CaseScene scene;
        const auto begin = [&](LegEvent last) {
            scene.leg(LegKind::Money, LegEvent::Begin);
            if (last != LegEvent::Begin)
                scene.leg(LegKind::Money, last);
        };
        MoveCase request = moving(scene.standing, CaseAct::Complete);
        if (how != u"not begun")
            QVERIFY(scene.move(CaseAct::Begin));
        if (how == u"paid and not undone") {
            begin(LegEvent::Succeed);
            request.move.act = CaseAct::Refuse;
        }
        if (how == u"an answer is out") {
            begin(LegEvent::Lose);
            request.move.act = CaseAct::Withdraw;
        }
        if (how == u"elsewhere") {
            request.device = otherDesk;
            request.move.act = CaseAct::Save;
        }
        if (how == u"no such case")
            request.move.caseId = operationId();
        if (how == u"rated too early")
            request.move.rating = 5;
        if (how == u"no such step") {
            request = legMove(scene.standing, LegKind::Money, LegEvent::Begin);
            request.move.step = u"dance"_s;
        }
        if (how == u"twice begun") {
            begin(LegEvent::Begin);
            request = legMove(scene.standing, LegKind::Money, LegEvent::Begin);
        }
        const auto before = caseOf(*scene.database, scene.standing.id);
        const auto moved = moveCase(*scene.database, request);
        QVERIFY(!moved);
        QCOMPARE(moved.error().kind, Error::Kind::Refused);
        QCOMPARE(caseOf(*scene.database, scene.standing.id), before);
        QVERIFY(!*Journal(*scene.database).contains(request.operation));
    }

    void theSameAgainIsTheSame()
    {
        CaseScene scene;
        const OpenCase open = opening();
        const auto opened = openCase(*scene.database, open);
        QCOMPARE(*openCase(*scene.database, open), *opened);
        const MoveCase begin = moving(scene.standing, CaseAct::Begin);
        const auto begun = moveCase(*scene.database, begin);
        QCOMPARE(*moveCase(*scene.database, begin), *begun);
        MoveCase other = begin;
        other.move.act = CaseAct::Refuse;
        QCOMPARE(moveCase(*scene.database, other).error().kind, Error::Kind::Refused);
        QCOMPARE(rowsOf(*scene.database, u"journal"_s), 3);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            CaseScene scene;
            MoveCase begin = moving(scene.standing, CaseAct::Begin);
            begin.move.entries = QMap<QString, QString>{{u"phone"_s, u"13900001234"_s}};
            QVERIFY(CaseDraftRepository(*scene.database)
                    .keep(scene.standing.id, *begin.move.entries, caseNoon));
            scene.database->failAfter(count);
            const auto begun = moveCase(*scene.database, begin);
            scene.database->failAfter(-1);
            const auto draft = CaseDraftRepository(*scene.database).draft(scene.standing.id);
            if (begun) {
                QVERIFY(count >= 10);
                QCOMPARE(begun->entries, *begin.move.entries);
                QVERIFY(draft && !*draft);
                return;
            }
            QVERIFY(failedOnDisk(begun.error()));
            QCOMPARE(caseOf(*scene.database, scene.standing.id), std::optional(scene.standing));
            QVERIFY(!*Journal(*scene.database).contains(begin.operation));
            QCOMPARE(**draft, *begin.move.entries);
            QVERIFY(moveCase(*scene.database, begin));
        }
    }

    void opensWhollyOrNotAtAll()
    {
        for (int count = 0;; ++count) {
            const auto database = caseDesk();
            const OpenCase open = opening();
            database->failAfter(count);
            const auto opened = openCase(*database, open);
            database->failAfter(-1);
            if (opened) {
                QVERIFY(count >= 6);
                return;
            }
            QVERIFY(failedOnDisk(opened.error()));
            QVERIFY(!caseOf(*database, open.operation));
            QVERIFY(!*Journal(*database).contains(open.operation));
            QVERIFY(openCase(*database, open));
        }
    }

    void whatThePlatformRefusesGivesWay()
    {
        CaseScene scene;
        scene.tell(scene.standing);
        const MoveCase begin = moving(scene.standing, CaseAct::Begin);
        QVERIFY(moveCase(*scene.database, begin));
        Case taken = scene.standing;
        handOver(taken, {operationId(), otherDesk, u"0218"_s, caseNoon.addSecs(30)});
        scene.tell(taken);
        QCOMPARE(caseOf(*scene.database, taken.id)->state, CaseState::Handling); // still as here
        scene.answer(scene.standing.id, OutboxEvent::Accepted);
        scene.answer(begin.operation, OutboxEvent::Rejected, u"case_elsewhere"_s);
        const auto refusals = settleCases(*scene.database);
        QVERIFY(refusals);
        QCOMPARE(*refusals, (QList<RefusedMove>{{taken, u"case_elsewhere"_s}}));
        QCOMPARE(*caseOf(*scene.database, taken.id), taken);
        QVERIFY(settleCases(*scene.database)->isEmpty()); // said once
    }

    void whatThePlatformAcceptedIsAsTold()
    {
        CaseScene scene;
        const MoveCase begin = moving(scene.standing, CaseAct::Begin);
        const auto begun = moveCase(*scene.database, begin);
        Case told = *begun;
        handOver(told, {operationId(), otherDesk, u"0218"_s, caseNoon.addSecs(90)});
        scene.tell(told); // before the answer to the move itself
        scene.answer(scene.standing.id, OutboxEvent::Accepted);
        scene.answer(begin.operation, OutboxEvent::Accepted);
        QVERIFY(settleCases(*scene.database)->isEmpty());
        QCOMPARE(*caseOf(*scene.database, told.id), told);
    }

    void anOpeningThatWasRefusedIsGone()
    {
        CaseScene scene;
        scene.answer(scene.standing.id, OutboxEvent::Rejected, u"malformed"_s);
        QCOMPARE(settleCases(*scene.database)->size(), 1);
        QVERIFY(!caseOf(*scene.database, scene.standing.id));
    }

    void aCaseThatWentElsewhereIsGone()
    {
        CaseScene scene;
        const auto received = scene.database->transaction([&] {
            return receiveCase(
                *scene.database, scene.standing.id.toString(QUuid::WithoutBraces), {});
        });
        QVERIFY(received);
        QVERIFY(!caseOf(*scene.database, scene.standing.id));
    }
};

QTEST_GUILESS_MAIN(TestWriteCase)
#include "tst_writecase.moc"
