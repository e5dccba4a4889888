// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/SignInScene.h"

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
        QVERIFY(m_page->findChild<AuthoriseDialog*>());
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
};

QTEST_MAIN(TestOpenShiftPage)
#include "tst_openshiftpage.moc"
