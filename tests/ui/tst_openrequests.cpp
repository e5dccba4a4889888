// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Operations.h"
#include "tests/testkit/WaitingRequests.h"
#include "ui/CommandPalette.h"
#include "ui/MainWindow.h"
#include "ui/OpenRequests.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Signing off over what was asked before the window was there.
class TestOpenRequests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(parkedFormMigrations());
        Operator who;
        who.session.shift = shift();
        who.password = std::make_shared<PasswordProof>(u"Huidesk-2026"_s, m_desk->random);
        m_window = std::make_unique<MainWindow>(m_desk->services(), who, std::vector<Module>());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_left = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::signedOff);
    }

    void cleanup()
    {
        m_left.reset();
        m_window.reset();
        m_desk.reset();
    }

    void whoAskedNothingLeaves()
    {
        signOff();
        QTRY_COMPARE(m_left->size(), 1);
    }

    /// The window that asked is gone, there is no line, and the request waits still.
    void whatWasAskedBeforeARestartKeepsTheOperator()
    {
        const OpenRequest open{
            operationId(), shift().operatorId, u"冲正电费"_s, m_desk->clock.nowUtc().addSecs(60)};
        m_desk->run([&](Database& database) { return OpenRequestRepository(database).keep(open); });
        signOff();
        QTRY_VERIFY(m_window->findChild<OpenRequestsDialog*>());
        QTest::keyClick(m_window->findChild<OpenRequestsDialog*>(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<OpenRequestsDialog*>());
        QCOMPARE(m_left->size(), 0);
        m_desk->clock.advanceMs(60'000);
        signOff();
        QTRY_COMPARE(m_left->size(), 1);
    }

    /// Asked at whichever desk; what others ask keeps nobody.
    void thePlatformKnowsThoseOfEveryDesk_data()
    {
        QTest::addColumn<QString>("maker");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("one's own") << shift().operatorId << true;
        QTest::newRow("another's") << u"0218"_s << false;
    }
    void thePlatformKnowsThoseOfEveryDesk()
    {
        QFETCH(QString, maker);
        QFETCH(bool, isKept);
        m_desk->uplink.answer = [maker](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (asked.path.endsWith(u":cancel"))
                return UplinkAnswer{409, {{u"code"_s, u"request_decided"_s}}}; // meanwhile
            return waitingRequests({maker});
        };
        signOff();
        if (isKept) {
            QTRY_VERIFY(m_window->findChild<OpenRequestsDialog*>());
            QTest::keyClick(
                m_window->findChild<OpenRequestsDialog*>(), Qt::Key_Return, Qt::ControlModifier);
        }
        QTRY_COMPARE(m_left->size(), 1);
    }

private:
    /// By the palette.
    void signOff()
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(palette && QTest::qWaitForWindowActive(palette));
        QTest::keyClicks(palette->focusWidget(), u"qiantui"_s);
        QTest::keyClick(palette->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<CommandPalette*>());
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_left;
};

QTEST_MAIN(TestOpenRequests)
#include "tst_openrequests.moc"
