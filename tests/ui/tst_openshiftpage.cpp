// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/ApprovalPolicyRepository.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "tests/ui/SignInScene.h"
#include "ui/MessageBar.h"

#include <QSemaphore>

using namespace hui;
using namespace hui::testkit;

/// From the first key to an open till, by keys only.
class TestOpenShiftPage : public SignInScene {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installKeys(); }
    void init() { start(); }
    void cleanup() { stop(); }

    void countsBlindAndOpensTheTill()
    {
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<OpenShiftPage*>());
        QVERIFY(!m_page->findChild<QLabel*>(u"openShift.issued"_qs)->isVisible());
        enterCount();
        QCOMPARE(m_page->findChild<QLabel*>(u"openShift.total"_qs)->text(), u"300.00"_qs);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->findChild<QLabel*>(u"openShift.issued"_qs)->text(), u"300.00"_qs);
        QCOMPARE(m_page->findChild<QLabel*>(u"openShift.difference"_qs)->text(), u"0.00"_qs);
        signAsCustodian();
        QTRY_COMPARE(entered.count(), 1);
        const auto till = storedTill();
        QVERIFY(till && *till);
        QCOMPARE((*till)->state, TillState::Active);
        QCOMPARE((*till)->balance, Money::fen(30000));
    }

    /// The dialog offers the other desk alone; and what has changed by the time it is asked there
    /// is taken back.
    void whatTheTableWantsSignedElsewhereIsAskedThere()
    {
        const ApprovalPolicy table{
            QDate(2026, 1, 1), {{u"till.open"_qs, {}, {}, ApprovalLevel::Remote}}};
        static_cast<void>(m_store->run([table](Database& database) {
            return ApprovalPolicyRepository(database).apply(u"2026-01-01"_qs, toJson(table));
        }));
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<OpenShiftPage*>());
        enterCount();
        m_uplink.answer = [this](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (asked.method == "POST" && asked.path == u"/v1/approval-requests")
                return hangs(asked);
            return UplinkAnswer{200, {}};
        };
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        AuthoriseDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<AuthoriseDialog*>()));
        for (const QString& here : {u"authorise.password"_qs, u"authorise.place"_qs})
            QVERIFY(!dialog->findChild<QWidget*>(here)->isVisible());
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_uplink.seen().last().path.endsWith(u":cancel"_qs));
        auto* message = m_page->findChild<MessageBar*>(u"remoteWait.message"_qs);
        QTRY_VERIFY(message->text().contains(u"changed"_qs));
        QVERIFY(!m_page->findChild<QWidget*>(u"remoteWait.go"_qs)->isEnabled());
    }

    /// The forms that the box holds stand there with their numbers; the box is not opened before
    /// they are ticked.
    void blankFormsAreCheckedBeforeTheTillOpens()
    {
        static_cast<void>(m_store->run([](Database& database) {
            return database.transaction([&] {
                return BlankRepository(database).add(
                    {u"receipt"_qs, 101, 120}, u"03"_qs, testkit::operationId());
            });
        }));
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<QCheckBox*>(u"blanks.checked0"_qs));
        auto* forms = m_page->findChild<QCheckBox*>(u"blanks.checked0"_qs);
        QVERIFY(forms->text().contains(u"101–120"_qs));
        enterCount();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->findChild<AuthoriseDialog*>());
        QCOMPARE(m_page->focusWidget(), forms);
        QTest::keyClick(forms, Qt::Key_Space);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<AuthoriseDialog*>());
    }

    /// The hours are chosen, the seal is ticked, and both stand in what is booked.
    void hoursAndSealsAreTakenWithTheTill()
    {
        m_seals = {{u"business"_qs, u"07"_qs}};
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<QCheckBox*>(u"seals.taken0"_qs));
        auto* hours = m_page->findChild<QComboBox*>(u"openShift.shift"_qs);
        QCOMPARE(hours->currentData().toString(), u"morning"_qs); // the clock says 10:43
        enterCount();
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->findChild<AuthoriseDialog*>());
        QCOMPARE(m_page->focusWidget()->objectName(), u"seals.taken0"_qs);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        signAsCustodian();
        QTRY_COMPARE(entered.count(), 1);
        const auto body = m_store
                              ->run([](Database& database) {
                                  return Journal(database).ofDay(QDate(2026, 3, 18), 1);
                              })
                              .result()
                              ->first()
                              .operation.body;
        QCOMPARE(body.value(u"duty").toObject(), toJson(Duty{u"morning"_qs, m_seals}));
    }

    /// The key is kept while the store is busy with the first catalogue: the count ends by itself.
    void aBusyStoreKeepsTheKey()
    {
        QSemaphore gate;
        auto held = m_store->run([&gate](Database&) -> Result<Done> {
            gate.acquire();
            return Done{};
        });
        const Result<Session> issued = sessionFromJson(session(true, {{u"business"_qs, u"07"_qs}}));
        OpenShiftPage page(
            CounterServices{*m_store, m_uplink, m_clock, m_random}, *issued, nullptr);
        page.show();
        const bool isShown = QTest::qWaitForWindowActive(&page);
        page.start();
        typeCount(page);
        for (int i = 0; i < 2; ++i) // it is pressed again
            QTest::keyClick(&page, Qt::Key_Return, Qt::ControlModifier);
        auto* message = page.findChild<MessageBar*>(u"openShift.message"_qs);
        const QString said = message->text();
        gate.release(); // before anything can fail: the page waits for the store
        QVERIFY(isShown);
        QVERIFY2(said.contains(u"goes on by itself"_qs), qPrintable(said));
        QTRY_COMPARE(page.focusWidget()->objectName(), u"seals.taken0"_qs);
        QVERIFY(message->text().startsWith(u"Not everything is checked"_qs));
        held.waitForFinished();
    }

    /// F8 keeps what was counted; after a restart whoever counted goes on with it.
    void aCountIsParkedAndFoundAgain()
    {
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<OpenShiftPage*>());
        QTest::keyClicks(m_page->focusWidget(), u"3"_qs);
        QTest::keyClick(m_page.get(), Qt::Key_F8);
        QTRY_VERIFY(m_store
                ->run([](Database& database) {
                    Shift counted;
                    counted.operatorId = u"0217"_qs;
                    counted.till = u"03"_qs;
                    counted.businessDate = QDate(2026, 3, 18);
                    return CountDraftRepository(database).of(counted);
                })
                .result()
                ->has_value());
        makePage(verified);
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<OpenShiftPage*>());
        auto* total = m_page->findChild<QLabel*>(u"openShift.total"_qs);
        QTRY_COMPARE(total->text(), u"300.00"_qs);
        QVERIFY(!m_page->findChild<QLabel*>(u"openShift.issued"_qs)->isVisible());
    }

    void anIncompleteCountShowsNothing()
    {
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<OpenShiftPage*>());
        QTest::keyClicks(m_page->focusWidget(), u"3"_qs);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->findChild<AuthoriseDialog*>());
        QVERIFY(!m_page->findChild<QLabel*>(u"openShift.issued"_qs)->isVisible());
    }

    void withoutATillThereIsNothingToCount()
    {
        m_withTill = false;
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        signInByKeys();
        QTRY_COMPARE(entered.count(), 1);
        QVERIFY(entered.first().first().value<Operator>().session.shift.till.isEmpty());
    }

    /// A journal that was restored: no drawer can be opened before somebody has signed for it, and
    /// where that is done is behind this page.
    void aDeskThatMayNotRecordOpensNoDrawer()
    {
        static_cast<void>(m_store->run([](Database& database) { // before what the page asks for
            return database.transaction(
                [&] { return setRecordingStop(database, u"history_unsigned"_qs); });
        }));
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        signInByKeys();
        QTRY_COMPARE(entered.count(), 1);
        QVERIFY(!m_page->findChild<OpenShiftPage*>());
    }

    void afterARestartTheCountIsNotRepeated()
    {
        countsBlindAndOpensTheTill();
        makePage(verified);
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        signInByKeys();
        QTRY_COMPARE(entered.count(), 1);
        QVERIFY(!m_page->findChild<OpenShiftPage*>());
    }

private:
    /// The other desks are shown it, and the drawer is opened meanwhile by somebody else.
    UplinkAnswer hangs(const UplinkRequest& asked)
    {
        const CashCount cash{{{u"CNY-10000"_qs, 3}}, {}};
        const OpenTill other{testkit::operationId(), testkit::shift(), cash, cash,
            {u"AP-9"_qs, u"0102"_qs, u"周文静"_qs, {}}, m_clock.nowUtc(), {}};
        static_cast<void>(
            m_store->run([other](Database& database) { return openTill(database, other); }));
        QJsonObject request = asked.body;
        request.insert(u"request"_qs, idText(asked.key));
        request.insert(u"maker"_qs, u"0217"_qs);
        request.insert(u"device"_qs, u"SZ-QYL-02"_qs);
        request.insert(u"state"_qs, u"waiting"_qs);
        request.insert(u"approver"_qs, QString());
        request.insert(u"opinion"_qs, QString());
        request.insert(u"asked_at"_qs, timestampToJson(m_clock.nowUtc()));
        request.insert(u"expires_at"_qs, timestampToJson(m_clock.nowUtc().addSecs(900)));
        return {200, request};
    }
};

QTEST_MAIN(TestOpenShiftPage)
#include "tst_openshiftpage.moc"
