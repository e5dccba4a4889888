// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseEnd.h"
#include "app/catalogue/CatalogueSetRepository.h"
#include "app/store/OutboxRepository.h"
#include "tests/modules/cases/ui/CasesPageScene.h"
#include "ui/Field.h"

using namespace hui;
using namespace hui::testkit;

/// How a case comes out at the page: by what was paid or booked, where a service does it.
class TestCasePaneEnd : public QObject, private CasesPageScene {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        begin();
        m_offers = offersOfTheDesk();
        keepNeeds();
    }
    void cleanup() { end(); }

    /// Its page is the way, by either key; nothing completes it by hand.
    void whatIsPaidIsNotCompletedByHand_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("key");
        for (const char* state : {"accepted", "handling"}) {
            QTest::addRow("%s, Ctrl+J", state)
                << QString::fromLatin1(state) << static_cast<int>(Qt::Key_J);
            QTest::addRow("%s, Ctrl+Enter", state)
                << QString::fromLatin1(state) << static_cast<int>(Qt::Key_Return);
            QTest::addRow("%s, Enter of the keypad", state)
                << QString::fromLatin1(state) << static_cast<int>(Qt::Key_Enter);
        }
    }
    void whatIsPaidIsNotCompletedByHand()
    {
        QFETCH(QString, state);
        QFETCH(int, key);
        const Case mine = show(*caseStateOf(state));
        QTRY_VERIFY(find<KeyButton>("cases.pay")->isVisible());
        QVERIFY(!find<KeyButton>("cases.go")->isVisible());
        QVERIFY(find<QLabel>("cases.by_service")->text().startsWith(u"The case comes out"));
        QVERIFY(find<QLabel>("cases.by_service")->isVisible());
        press(static_cast<Qt::Key>(key), Qt::ControlModifier);
        QTRY_COMPARE(m_counter->desk.opened.size(), 1);
        QVERIFY(m_counter->desk.opened.first().second.contains(idText(mine.id)));
        QCOMPARE(m_counter->standing(mine.id)->state, mine.state);
    }

    /// Other ends are there, before it is begun, too; why is asked at the field.
    void isRefusedWithAReason()
    {
        const Case mine = show(CaseState::Accepted);
        QTRY_VERIFY(find<QLineEdit>("cases.note")->isVisible());
        press(Qt::Key_F7);
        const auto* field = qobject_cast<Field*>(find<QLineEdit>("cases.note")->parentWidget());
        QVERIFY(field);
        QCOMPARE(field->state(), Field::State::Error);
        QTRY_VERIFY(find<QLineEdit>("cases.note")->hasFocus());
        QCOMPARE(m_counter->standing(mine.id)->state, CaseState::Accepted);
        QTest::keyClicks(m_page->focusWidget(), u"No account"_s);
        QCOMPARE(field->state(), Field::State::Idle);
        press(Qt::Key_F7);
        QTRY_COMPARE(m_counter->standing(mine.id)->outcome, CaseOutcome::Refused);
        QCOMPARE(m_counter->standing(mine.id)->note, u"No account"_s);
    }

    void theReasonIsOfOneCase()
    {
        const Case mine = show(CaseState::Accepted);
        Case other = caseOfThisDesk(CaseState::Accepted, {}, u"P-001"_s);
        m_counter->tell(other);
        m_page->openWith(idText(mine.id));
        QTRY_VERIFY(find<QLineEdit>("cases.note")->isVisible());
        QTRY_COMPARE(m_page->findChild<CasePane*>()->shown()->id, mine.id);
        press(Qt::Key_F7);
        const auto* field = qobject_cast<Field*>(find<QLineEdit>("cases.note")->parentWidget());
        QCOMPARE(field->state(), Field::State::Error);
        m_page->openWith(idText(other.id));
        QTRY_COMPARE(m_page->findChild<CasePane*>()->shown()->id, other.id);
        QCOMPARE(field->state(), Field::State::Idle);
    }

    /// How it stands as the leg moves it.
    void theLegMovesIt()
    {
        Case mine = show(CaseState::Handling, LegState::Pending);
        QTRY_VERIFY(find<QLabel>("cases.by_service")->text().startsWith(u"On its way"));
        QVERIFY(!find<KeyButton>("cases.pay")->isVisible()); // once is enough
        QVERIFY(!find<KeyButton>("cases.go")->isVisible());
        mine.steps.first().money.state = LegState::Done;
        mine.steps.first().booking.state = LegState::Done;
        mine.state = CaseState::Decided;
        mine.outcome = CaseOutcome::Done;
        mine.holder.clear();
        m_counter->tell(mine);
        Q_EMIT m_counter->desk.sync.changed(u"service_case"_s);
        QTRY_COMPARE(find<KeyButton>("cases.go")->text(), u"Follow up"_s);
        QVERIFY(!find<QLabel>("cases.by_service")->isVisible());
        QVERIFY(!find<KeyButton>("cases.pay")->isVisible());
    }

    /// Neither answered nor undone: nothing is paid again and nothing completed, and its page is
    /// the way, by either key, where the payment itself is looked at.
    void whatIsStuckGoesOnAtItsPage_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<LegState>("booking");
        QTest::addColumn<QString>("says");
        QTest::newRow("no answer") << u"P-001"_s << LegState::Unknown << u"Ask for the answer"_s;
        QTest::newRow("must be undone") << u"P-001"_s << LegState::Failed << u"Undo it"_s;
        QTest::newRow("an appointment") << u"P-034"_s << LegState::Unknown << u"Ask for"_s;
    }
    void whatIsStuckGoesOnAtItsPage()
    {
        QFETCH(QString, kind);
        QFETCH(LegState, booking);
        QFETCH(QString, says);
        Case mine = caseOfThisDesk(CaseState::Handling, LegState::Done, kind);
        mine.steps.first().booking.state = booking;
        m_counter->tell(mine);
        open();
        choose(u"mine"_s);
        QTRY_VERIFY(find<KeyButton>("cases.pay")->isVisible());
        QCOMPARE(find<KeyButton>("cases.pay")->text(), u"To its page"_s);
        QVERIFY(!find<KeyButton>("cases.go")->isVisible());
        QVERIFY(find<QLabel>("cases.by_service")->isVisible());
        QVERIFY(find<QLabel>("cases.by_service")->text().startsWith(says));
        press(Qt::Key_J, Qt::ControlModifier);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->desk.opened.size(), 2);
        const QString argument
            = kind == u"P-034" ? u"hospital"_s : idText(mine.steps.first().money.operation);
        QCOMPARE(m_counter->desk.opened.first().second, argument);
        QCOMPARE(m_counter->desk.opened.last().second, argument);
    }

    /// A desk without that service says so, and what can be done there.
    void whereThereIsNoPageItSaysSo_data()
    {
        QTest::addColumn<LegState>("booking");
        QTest::newRow("to do") << LegState::None;
        QTest::newRow("no answer") << LegState::Unknown;
    }
    void whereThereIsNoPageItSaysSo()
    {
        QFETCH(LegState, booking);
        m_offers.clear();
        Case mine = caseOfThisDesk(CaseState::Handling, booking, u"P-001"_s);
        m_counter->tell(mine);
        open();
        choose(u"mine"_s);
        QTRY_VERIFY(find<QLabel>("cases.by_service")->isVisible());
        QVERIFY(find<QLabel>("cases.by_service")->text().startsWith(u"This desk has no page"));
        QVERIFY(!find<KeyButton>("cases.pay")->isVisible());
        QVERIFY(!find<KeyButton>("cases.go")->isVisible());
    }

    /// What was paid and is open again since is completed as it was.
    void whatWasPaidIsCompleted()
    {
        const Case mine = show(CaseState::Handling, LegState::Done);
        QTRY_VERIFY(find<KeyButton>("cases.go")->isVisible());
        QCOMPARE(find<KeyButton>("cases.go")->text(), u"Complete"_s);
        QVERIFY(!find<KeyButton>("cases.pay")->isVisible());
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->standing(mine.id)->outcome, CaseOutcome::Done);
    }

    /// One that no page does goes its way by hand, and nobody asks for reasons.
    void whatIsDoneNowhereGoesOnByHand()
    {
        const Case mine = show(CaseState::Handling, {}, u"P-077"_s);
        QTRY_VERIFY(find<KeyButton>("cases.go")->isVisible());
        QVERIFY(!find<QLabel>("cases.by_service")->isVisible());
        press(Qt::Key_F7);
        QTRY_COMPARE(m_counter->standing(mine.id)->outcome, CaseOutcome::Refused);
    }

    /// The program of before was answered, and said so or not: the desk that has it hears of it
    /// when the page is looked at first, and not again with every reading.
    void whatWasSentBackBeforeIsSaidOnce()
    {
        Case mine = caseOfThisDesk(CaseState::Handling, {}, u"P-001"_s);
        noteEvent(mine, notDoneAct(), {operationId(), u"SZ-QYL-02"_s, u"0217"_s, mine.changedAt});
        Case other = caseOfThisDesk(CaseState::Handling, {}, u"P-001"_s);
        noteEvent(other, notDoneAct(), {operationId(), u"SZ-QYL-03"_s, u"0218"_s, mine.changedAt});
        other.holder = u"SZ-QYL-03"_s;
        m_counter->tell(mine);
        m_counter->tell(other);
        open();
        QTRY_VERIFY(message().startsWith(u"Not completed:"));
        QVERIFY(message().contains(caseNumber(mine.id)));
        QVERIFY(!message().contains(caseNumber(other.id)));
        find<MessageBar>("cases.message")->clear();
        Q_EMIT m_counter->desk.sync.changed(u"service_case"_s);
        choose(u"open"_s);
        QTRY_COMPARE(rows(), 2);
        QVERIFY(!find<MessageBar>("cases.message")->isVisible());
    }

    /// A kind that was taken out of the catalogue keeps its page for the cases of it.
    void whatIsTakenOutGoesOnAtItsPage()
    {
        m_counter->desk.run([](Database& database) -> Result<Done> {
            return database.transaction([&]() -> Result<Done> {
                const auto current = setInForce(database);
                return current ? putSetInForce(database, otherThan(*current))
                               : std::unexpected(current.error());
            });
        });
        show(CaseState::Handling);
        QTRY_VERIFY(find<KeyButton>("cases.pay")->isVisible());
        QVERIFY(!find<KeyButton>("cases.go")->isVisible());
    }

    /// Completed by the version before, without the line, and refused by the platform since: all of
    /// them are named, stand in the list as what they are, and are gone on with.
    void whatThePlatformRefusedIsDoneAgain()
    {
        const QList<Case> all{completedBefore(1), completedBefore(2)};
        open();
        choose(u"mine"_s);
        QTRY_COMPARE(rows(), 2);
        QTRY_VERIFY(message().startsWith(u"Not completed:"));
        for (const Case& each : all)
            QVERIFY(message().contains(caseNumber(each.id)));
        for (int row = 0; row < 2; ++row)
            QCOMPARE(cell(row, CaseTableModel::State), u"Sent back"_s);
        QTRY_VERIFY(find<KeyButton>("cases.pay")->isVisible());
        QVERIFY(seen().contains(u"Not completed: nothing paid or booked · teller 0217"_s));
        press(Qt::Key_J, Qt::ControlModifier);
        QTRY_COMPARE(m_counter->desk.opened.size(), 1);
    }

private:
    Case caseOfThisDesk(CaseState state, LegState legs, const QString& kind)
    {
        Case mine = openedAs(CaseCounter::wanted(), u"0512-08"_s,
            {operationId(), u"SZ-QYL-02"_s, u"0217"_s, m_counter->desk.clock.nowUtc()});
        mine.kind = kind;
        mine.entries = {{u"phone"_s, u"13800005678"_s}};
        mine.state = state;
        const QUuid paid = operationId();
        if (legs != LegState::None)
            mine.steps = {
                {u"bill"_s, u"缴费与入账"_s, u"Payment and entry"_s, {legs, paid}, {legs, paid}}};
        return mine;
    }

    /// The page with one case, at this desk.
    Case show(CaseState state, LegState legs = {}, const QString& kind = u"P-001"_s)
    {
        const Case mine = caseOfThisDesk(state, legs, kind);
        m_counter->tell(mine);
        open();
        choose(u"mine"_s);
        return mine;
    }

    /// A case that was completed here, refused, and told again by the platform.
    Case completedBefore(int minutes)
    {
        Case mine = caseOfThisDesk(CaseState::Handling, {}, u"P-001"_s);
        mine.changedAt = mine.changedAt.addSecs(60LL * minutes);
        m_counter->tell(mine);
        const MoveCase complete{operationId(), shift(), u"SZ-QYL-02"_s, mine.changedAt,
            {.caseId = mine.id, .act = CaseAct::Complete}};
        m_counter->desk.run([complete](Database& database) -> Result<Done> {
            const auto made = moveCase(database, complete); // by a program that asks no catalogue
            HUI_ASSERT(made && made->outcome == CaseOutcome::Done);
            return database.transaction([&]() -> Result<Done> {
                OutboxRepository outbox(database);
                if (const auto sent = outbox.markSending({complete.operation}); !sent)
                    return sent;
                const auto state = outbox.settle(complete.operation,
                    {.event = OutboxEvent::Rejected, .code = u"case_not_done"_s});
                return state ? Result<Done>(Done{}) : std::unexpected(state.error());
            });
        });
        noteEvent(
            mine, notDoneAct(), {complete.operation, u"SZ-QYL-02"_s, u"0217"_s, mine.changedAt});
        m_counter->tell(mine);
        return mine;
    }
};

QTEST_MAIN(TestCasePaneEnd)
#include "tst_casepaneend.moc"
