// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/approvals/ui/TwoDesks.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/Pill.h"
#include "ui/TableView.h"

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Nobody leaves a desk while another one may still sign for them (ADR 89).
class TestLeavingRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desks = std::make_unique<TwoDesks>();
        start();
    }

    void cleanup()
    {
        m_page.reset();
        m_desks.reset();
    }

    /// After a restart there is a way out: what waits is withdrawn, and nobody can sign it.
    void whatWaitsIsWithdrawnBeforeOneLeaves()
    {
        m_desks->askAndRemember(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        start();
        bool hasLeft = false;
        m_desks->leave(*m_page, [&hasLeft] { hasLeft = true; });
        QTRY_VERIFY(m_page->findChild<OpenRequestsDialog*>());
        auto* dialog = m_page->findChild<OpenRequestsDialog*>();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        m_desks->makersLine = TwoDesks::Line::Down; // it is lost while one withdraws
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        auto* message = dialog->findChild<MessageBar*>(u"openRequests.message"_s);
        QVERIFY(dialog->findChild<KeyButton*>(u"openRequests.stay"_s)->hasFocus());
        QTRY_VERIFY(message->text().contains(u"Not withdrawn"));
        QVERIFY(!hasLeft);
        m_desks->makersLine = TwoDesks::Line::Up;
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(hasLeft);
        QCOMPARE(m_desks->inState(u"cancelled"_s), 1);
        QVERIFY(m_desks->remembered().isEmpty());
    }

    /// Esc and the key at hand take nothing back: it is asked about, and the answer that has the
    /// keyboard is to wait.
    void nothingIsTakenBackUnasked()
    {
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        const auto* message = m_page->findChild<MessageBar*>(u"remoteWait.message"_s);
        for (int round = 0; round < 2; ++round) {
            QVERIFY(!message->text().contains(u"Withdraw the request?"));
            QTest::keyClick(m_page->focusWidget(), round ? Qt::Key_Space : Qt::Key_Escape);
            QVERIFY(message->text().contains(u"Withdraw the request?"));
            QVERIFY(m_page->findChild<KeyButton*>(u"remoteWait.stay"_s)->hasFocus());
            QTest::keyClick(m_page->focusWidget(), round ? Qt::Key_Space : Qt::Key_Escape);
        }
        QVERIFY(RemoteWait::isOver(*m_page));
        QCOMPARE(m_desks->inState(u"waiting"_s), 1);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QVERIFY(!RemoteWait::isOver(*m_page));
        QCOMPARE(m_desks->inState(u"cancelled"_s), 1);
    }

    /// The teller signs in at another desk: one's own request is not signed there, but taken back.
    void onesOwnIsTakenBackAtAnotherDesk()
    {
        m_desks->ask(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        m_desks->startSigner(u"0217"_s);
        QWidget* page = m_desks->signer.get();
        const auto* list = page->findChild<TableView*>(u"approvals.requests"_s)->model();
        QTRY_COMPARE(list->rowCount(), 1);
        QVERIFY(!page->findChild<KeyButton*>(u"approvals.approve"_s)->isVisible());
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page));
        QTest::keyClick(page, Qt::Key_F7);
        QTRY_COMPARE(m_desks->inState(u"cancelled"_s), 1);
        QTRY_COMPARE(list->rowCount(), 0);
        const auto* message = m_page->findChild<MessageBar*>(u"remoteWait.message"_s);
        QTRY_VERIFY(message->text().contains(u"taken back"));
        QVERIFY(!m_page->findChild<KeyButton*>(u"remoteWait.go"_s)->isEnabled());
    }

    /// Without the line the desk knows what it asked for, also after a restart and after it was
    /// withdrawn where nobody heard of it; it holds until its time is over.
    void withoutTheLineTheDeskRemembers()
    {
        m_desks->askAndRemember(*m_page);
        QTRY_COMPARE(m_desks->inState(u"waiting"_s), 1);
        QTRY_VERIFY(m_page->findChild<Pill*>(u"remoteWait.state"_s)
                ->accessibleName()
                .startsWith(u"waiting"));
        m_desks->makersLine = TwoDesks::Line::Down;
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTest::keyClick(m_page.get(), Qt::Key_F7);
        QTest::keyClick(m_page.get(), Qt::Key_F7); // the platform does not hear of it
        QCOMPARE(m_desks->decisions, 1);
        start();
        m_desks->leave(*m_page, [] { });
        QTRY_VERIFY(m_page->findChild<OpenRequestsDialog*>());
        auto* dialog = m_page->findChild<OpenRequestsDialog*>();
        QVERIFY(!dialog->findChild<KeyButton*>(u"openRequests.withdraw"_s)->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<OpenRequestsDialog*>());
        QVERIFY(!m_desks->mayLeave(*m_page));
        m_desks->platform.clock().advanceMs(OpenRequest::unansweredSeconds * 1000);
        QVERIFY(m_desks->mayLeave(*m_page));
    }

private:
    /// The first desk, started anew.
    void start()
    {
        m_page = std::make_unique<WaitingPage>();
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    std::unique_ptr<TwoDesks> m_desks;
    std::unique_ptr<WaitingPage> m_page;
};

QTEST_MAIN(TestLeavingRequests)
#include "tst_leavingrequests.moc"
