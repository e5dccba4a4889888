// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseEnd.h"
#include "app/casework/CaseLegs.h"
#include "app/store/OutboxRepository.h"
#include "tests/app/casework/CaseScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

ServesKind saying(const Result<bool>& isServed)
{
    return [isServed](const QString&) { return isServed; };
}

/// Two words, "done undone": how the legs of a step stand; "out" is on its way, empty: no step.
QList<CaseStep> stepsIn(const QString& words)
{
    if (words.isEmpty())
        return {};
    CaseStep step{u"bill"_s, u"缴费与入账"_s, u"Payment and entry"_s};
    for (const LegKind kind : legKinds()) {
        const QString word = words.section(u' ', static_cast<int>(kind), static_cast<int>(kind));
        step.leg(kind).state = legStateOf(word).value_or(LegState::Pending);
        if (word != u"none" && word != u"pending")
            step.leg(kind).operation = operationId();
    }
    return {step};
}

void store(Database& database, const Case& value)
{
    HUI_ASSERT(database.transaction([&] { return CaseRepository(database).save(value); }));
}

/// A case that this desk works on, kept there as the platform told it.
Case handled(Database& database, const QString& legs = {})
{
    Case value
        = openedAs(wantedCase(), u"0512-08"_s, {operationId(), thisDesk, u"0217"_s, caseNoon});
    value.state = CaseState::Handling;
    value.steps = stepsIn(legs);
    store(database, value);
    return value;
}

void answer(Database& database, const QUuid& operation, const QString& code)
{
    HUI_ASSERT(database.transaction([&]() -> Result<Done> {
        OutboxRepository outbox(database);
        if (const auto sent = outbox.markSending({operation}); !sent)
            return sent;
        const auto state = outbox.settle(operation, {.event = OutboxEvent::Rejected, .code = code});
        return state ? Result<Done>(Done{}) : std::unexpected(state.error());
    }));
}

void tell(Database& database, const Case& told)
{
    HUI_ASSERT(database.transaction([&] {
        return receiveCase(database, told.id.toString(QUuid::WithoutBraces), toJson(told));
    }));
}

} // namespace

/// What a service goes on with comes to its good end by what was paid or booked, not by hand.
class TestCaseEnd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("legs");
        QTest::addColumn<QString>("act");
        QTest::addColumn<bool>("isServed");
        QTest::addColumn<bool>("isMade");
        const auto row = [](const char* legs, const char* act, bool isServed, bool isMade) {
            QTest::addRow("%s: %s%s", act, legs, isServed ? "" : ", done nowhere")
                << QString::fromLatin1(legs) << QString::fromLatin1(act) << isServed << isMade;
        };
        row("", "complete", true, false);
        row("", "complete", false, true);
        row("none none", "complete", true, false); // a step that stands for nothing
        row("none none", "complete", false, true);
        row("done done", "complete", true, true);
        row("done none", "complete", true, true);
        row("pending pending", "complete", true, false);
        row("out out", "complete", true, false);
        row("done unknown", "complete", true, false);
        row("done failed", "complete", true, false);
        row("failed failed", "complete", true, false);
        row("undone undone", "complete", true, false);
        for (const bool isServed : {true, false})
            for (const char* act : {"refuse", "withdraw", "save", "park"})
                row("", act, isServed, true);
        row("failed failed", "withdraw", true, true);
        row("undone undone", "refuse", true, true);
        row("done done", "refuse", true, false); // to be undone first
        row("done done", "withdraw", true, false);
        row("pending pending", "leg", true, false); // its service tells
        row("pending pending", "leg", false, true);
    }
    void refuses()
    {
        QFETCH(QString, legs);
        QFETCH(QString, act);
        QFETCH(bool, isServed);
        QFETCH(bool, isMade);
        const auto database = caseDesk();
        const Case before = handled(*database, legs);
        MoveCase request = moving(before, *caseActOf(act));
        if (act == u"leg") {
            request = legMove(before, LegKind::Money, LegEvent::Begin);
            request.move.step = u"bill"_s;
        }
        request.serves = saying(isServed);
        const auto moved = moveCase(*database, request);
        QCOMPARE(moved.has_value(), isMade);
        if (isMade) {
            QCOMPARE(*moveCase(*database, request), *moved); // the same again
            return;
        }
        QCOMPARE(moved.error().kind, Error::Kind::Refused);
        QCOMPARE(caseOf(*database, before.id), std::optional(before));
        QVERIFY(!*Journal(*database).contains(request.operation));
    }

    /// A catalogue that cannot be read is no word of it: nothing is written, and said so.
    void aCatalogueThatFailsDecidesNothing()
    {
        const auto database = caseDesk();
        const Case before = handled(*database);
        MoveCase request = moving(before, CaseAct::Complete);
        request.serves = saying(failure(Error::Kind::Storage, "the disk"));
        QCOMPARE(moveCase(*database, request).error().kind, Error::Kind::Storage);
        QCOMPARE(caseOf(*database, before.id), std::optional(before));
        request.move.act = CaseAct::Withdraw; // for which nobody has to ask it
        QVERIFY(moveCase(*database, request));
    }

    void aServiceBeginsWhatIsFree_data()
    {
        QTest::addColumn<QString>("legs");
        QTest::addColumn<bool>("isFree");
        QTest::newRow("nothing") << QString() << true;
        for (const char* legs :
            {"pending pending", "failed failed", "undone undone", "undone failed"})
            QTest::newRow(legs) << QString::fromLatin1(legs) << true;
        for (const char* legs :
            {"out out", "done unknown", "done failed", "done done", "done none"})
            QTest::newRow(legs) << QString::fromLatin1(legs) << false;
    }
    void aServiceBeginsWhatIsFree()
    {
        QFETCH(QString, legs);
        QFETCH(bool, isFree);
        const auto database = caseDesk();
        Case value = handled(*database, legs);
        QCOMPARE(awaitsService(value), isFree);
        if (legs.isEmpty() || legs.startsWith(u"pending"))
            return;
        CaseStep again = stepsIn(u"out out"_s).first();
        QCOMPARE(
            beginStep(value, again, {operationId(), thisDesk, u"0217"_s, caseNoon}).has_value(),
            isFree);
    }

    /// Completed by a program that knew no better: the platform's word comes before the page is
    /// looked at, or after, and the teller is told once either way.
    void whatIsRefusedIsSaid_data()
    {
        QTest::addColumn<bool>("isToldFirst");
        QTest::newRow("the case is told first") << true;
        QTest::newRow("the answer is looked at first") << false;
    }
    void whatIsRefusedIsSaid()
    {
        QFETCH(bool, isToldFirst);
        const auto database = caseDesk();
        const Case before = handled(*database);
        const MoveCase complete = moving(before, CaseAct::Complete);
        QVERIFY(moveCase(*database, complete)); // no service goes on with it, this desk says
        QVERIFY(!isNotDone(*caseOf(*database, before.id)));
        Case told = before;
        noteEvent(told, notDoneAct(), {complete.operation, thisDesk, u"0217"_s, caseNoon});
        QVERIFY(isNotDone(told));
        answer(*database, complete.operation, u"case_not_done"_s);
        if (isToldFirst)
            tell(*database, told);
        const auto refusals = settleCases(*database);
        QVERIFY(refusals);
        QCOMPARE(refusals->size(), 1);
        QCOMPARE(refusals->first().code, u"case_not_done"_s);
        tell(*database, told);
        QVERIFY(settleCases(*database)->isEmpty()); // said once
        QCOMPARE(*caseOf(*database, before.id), told);
        QCOMPARE(caseOf(*database, before.id)->holder, thisDesk); // among its own again
    }

    /// The teller went on with the case, by hand or with a payment, before the page looked what had
    /// become of it: the refusal is said all the same, once, and not of a case that is gone.
    void whatIsRefusedIsSaidThoughTheCaseWentOn_data()
    {
        QTest::addColumn<QString>("on");
        QTest::newRow("moved") << u"moved"_s;
        QTest::newRow("paid") << u"paid"_s;
        QTest::newRow("gone") << u"gone"_s;
    }
    void whatIsRefusedIsSaidThoughTheCaseWentOn()
    {
        QFETCH(QString, on);
        const auto database = caseDesk();
        const Case before = handled(*database);
        const MoveCase complete = moving(before, CaseAct::Complete);
        QVERIFY(moveCase(*database, complete));
        answer(*database, complete.operation, u"case_not_done"_s);
        Case told = before;
        noteEvent(told, notDoneAct(), {complete.operation, thisDesk, u"0217"_s, caseNoon});
        tell(*database, told);
        if (on == u"moved")
            QVERIFY(moveCase(*database, moving(told, CaseAct::Save)));
        else
            QVERIFY(database->transaction([&] { return caseNowWithin(*database, told.id); }));
        const QString key = told.id.toString(QUuid::WithoutBraces);
        if (on == u"gone")
            QVERIFY(database->transaction([&] { return receiveCase(*database, key, {}); }));
        const auto refusals = settleCases(*database);
        QVERIFY(refusals);
        QCOMPARE(refusals->size(), on == u"gone" ? 0 : 1);
        if (on != u"gone") {
            QCOMPARE(refusals->first().code, u"case_not_done"_s);
            QCOMPARE(refusals->first().standing, *caseOf(*database, told.id));
        }
        QVERIFY(settleCases(*database)->isEmpty());
    }

    /// Whichever statement fails, what was told is taken in whole or not at all.
    void aRefusalIsTakenInWhollyOrNotAtAll()
    {
        const auto database = caseDesk();
        const Case before = handled(*database);
        const MoveCase complete = moving(before, CaseAct::Complete);
        QVERIFY(moveCase(*database, complete));
        const Case completed = *caseOf(*database, before.id);
        answer(*database, complete.operation, u"case_not_done"_s);
        Case told = before;
        noteEvent(told, notDoneAct(), {complete.operation, thisDesk, u"0217"_s, caseNoon});
        const QString key = told.id.toString(QUuid::WithoutBraces);
        const auto receive = [&] {
            return database->transaction([&] { return receiveCase(*database, key, toJson(told)); });
        };
        int failed = 0;
        for (;; ++failed) {
            QVERIFY(failed < 40);
            database->failAfter(failed);
            const auto received = receive();
            database->failAfter(-1);
            if (received)
                break;
            QCOMPARE(*caseOf(*database, before.id), completed);
        }
        QVERIFY(failed > 3);
        QCOMPARE(*caseOf(*database, before.id), told);
        QVERIFY(receive()); // told again
        QCOMPARE(settleCases(*database)->size(), 1);
    }

    /// Another branch took the case while its payment was out, and the first one undoes it: it is
    /// free at the branch that has it.
    void whatAnotherBranchUndoesIsFree()
    {
        const auto database = caseDesk();
        for (const auto& [branch, holder] :
            {std::pair{u"0512-08"_s, thisDesk}, {u"0512-09"_s, QString()}, {QString(), thisDesk}}) {
            Case value = handled(*database, u"done done"_s);
            value.branch = u"0512-08"_s;
            const QUuid paid = value.steps.first().booking.operation;
            value.steps.first().money.operation = paid;
            value.state = CaseState::Decided;
            value.outcome = CaseOutcome::Done;
            value.holder.clear();
            const CaseMover mover{operationId(), thisDesk, u"0217"_s, caseNoon, branch};
            QVERIFY(tellLeg(value, paid, LegKind::Money, LegEvent::Undo, mover));
            QCOMPARE(value.state, CaseState::Handling);
            QCOMPARE(value.holder, holder);
        }
    }

    /// What was paid, completed, followed up and is undone is open again; what the customer said of
    /// it goes with it, and they are asked anew how it came out.
    void whatIsUndoneIsOpenAgain()
    {
        const auto database = caseDesk();
        Case value = handled(*database, u"done done"_s);
        const QUuid paid = value.steps.first().booking.operation;
        value.steps.first().money.operation = paid;
        const CaseMover here{operationId(), thisDesk, u"0217"_s, caseNoon};
        QVERIFY(applyMove(value, {.caseId = value.id, .act = CaseAct::Complete}, here));
        QVERIFY(applyMove(value, {.caseId = value.id, .act = CaseAct::Follow, .rating = 5}, here));
        const CaseMover there{operationId(), otherDesk, u"0218"_s, caseNoon};
        QVERIFY(tellLeg(value, paid, LegKind::Booking, LegEvent::Undo, there));
        QCOMPARE(value.state, CaseState::Handling);
        QCOMPARE(value.outcome, CaseOutcome::None);
        QCOMPARE(value.rating, 0);
        QCOMPARE(value.holder, otherDesk);
        QCOMPARE(value.history.last().act, nameOf(CaseAct::Reopen));
        QVERIFY(whyNotByHand(value, {.caseId = value.id, .act = CaseAct::Complete}));
        QVERIFY(tellLeg(value, paid, LegKind::Money, LegEvent::Undo, there));
        QCOMPARE(value.state, CaseState::Decided);
        QCOMPARE(value.outcome, CaseOutcome::Withdrawn);
    }

    /// Who has gone on with it since has no more to be reminded of.
    void isOverWithTheNextAct()
    {
        Case value = openedAs(wantedCase(), u"0512-08"_s, {operationId(), thisDesk, {}, caseNoon});
        const CaseMover mover{operationId(), thisDesk, u"0217"_s, caseNoon};
        noteEvent(value, notDoneAct(), mover);
        QVERIFY(isNotDone(value));
        QVERIFY(applyMove(value, {.caseId = value.id, .act = CaseAct::Withdraw}, mover));
        QVERIFY(!isNotDone(value));
    }
};

QTEST_GUILESS_MAIN(TestCaseEnd)
#include "tst_caseend.moc"
