// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/OpenRequestRepository.h"
#include "app/till/TillRepository.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/WaitingRequests.h"
#include "ui/CurrentCustomer.h"
#include "ui/LockScreen.h"
#include "ui/MainWindow.h"
#include "ui/OpenRequests.h"
#include "ui/Theme.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// Five wrong passwords at the lock sign nobody off for whom another desk may still sign, also when
/// no page of the window knows of it (ADR 89).
class TestLockGivenUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_now = std::make_unique<FixedClock>();
        m_waiting.clear();
        m_isUp = false;
        m_uplink.answer = [this](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (!m_isUp || !asked.path.startsWith(u"/v1/approval-requests"))
                return failure(Error::Kind::Offline, "no line");
            return waitingRequests(m_waiting);
        };
        m_store = std::make_unique<Store>(StoreSettings{.file = u":memory:"_s,
            .migrations = tillMigrations() + parkedFormMigrations(),
            .secret = QByteArray(32, 's'),
            .cost = {8, 1, 1}});
        m_sync = std::make_unique<SyncEngine>(*m_store, m_uplink, *m_now, m_random);
        openWindow();
    }

    void cleanup()
    {
        m_left.reset();
        m_window.reset();
        m_sync.reset();
        m_store.reset();
    }

    void withoutARequestTheOperatorIsSignedOff()
    {
        giveUp();
        QVERIFY(!password()->isEnabled()); // while it is looked for, no other is taken
        QTRY_COMPARE(m_left->size(), 1);
    }

    /// From before a restart, or withdrawn without the line: it holds until its time is over.
    void whatTheDeskRemembersIsWaitedFor()
    {
        remember(60);
        giveUp();
        QTest::qWait(lookAgainMs); // it has looked, and looks again
        QCOMPARE(m_left->size(), 0);
        QVERIFY(m_window->isLocked() && !password()->isEnabled());
        QVERIFY(!m_window->findChild<OpenRequestsDialog*>()); // whoever tries withdraws nothing
        m_now->advanceMs(60'000);
        QTRY_COMPARE(m_left->size(), 1);
    }

    /// With the line the platform says which wait.
    void thePlatformSaysThatItIsOver()
    {
        remember(60);
        m_isUp = true;
        m_waiting = QStringList{shift().operatorId};
        giveUp();
        QTest::qWait(lookAgainMs);
        QCOMPARE(m_left->size(), 0);
        m_waiting = QStringList{u"0102"_s}; // another's
        QTRY_COMPARE(m_left->size(), 1);
        QVERIFY(remembered().isEmpty());
    }

private:
    static constexpr int lookAgainMs = 2500;

    void remember(int seconds)
    {
        const OpenRequest request{
            operationId(), shift().operatorId, u"冲正电费"_s, m_now->nowUtc().addSecs(seconds)};
        QVERIFY(waitFor(m_store->run([request](Database& database) {
            return OpenRequestRepository(database).keep(request);
        })));
    }

    QList<OpenRequest> remembered()
    {
        auto found = m_store->run([now = m_now->nowUtc()](Database& database) {
            return OpenRequestRepository(database).of(shift().operatorId, now);
        });
        found.waitForFinished();
        return *found.result();
    }

    static bool waitFor(QFuture<Result<Done>> done)
    {
        done.waitForFinished();
        return done.result().has_value();
    }

    void giveUp()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->isLocked());
        for (int wrong = 0; wrong < LockScreen::triesAllowed; ++wrong) {
            QTest::keyClicks(password(), u"guess"_s);
            QTest::keyClick(password(), Qt::Key_Return);
        }
    }

    QLineEdit* password() const { return m_window->findChild<QLineEdit*>(u"lock.password"_s); }

    void openWindow()
    {
        Operator who;
        who.session.shift = shift();
        who.password = std::make_shared<PasswordProof>(u"Huidesk-2026"_s, m_random);
        Module home;
        home.id = u"home"_s;
        home.digit = 1;
        home.title = home.id;
        home.icon = u"users"_s;
        home.makePage = [](const Services&, QWidget* parent) { return new QWidget(parent); };
        m_window
            = std::make_unique<MainWindow>(Services{*m_store, *m_sync, m_uplink, *m_now, m_random,
                                               m_theme, m_customer, who.session.shift, {}, {}},
                who, std::vector<Module>{home});
        m_left = std::make_unique<QSignalSpy>(m_window.get(), &MainWindow::signedOff);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    Theme m_theme;
    FixedRandom m_random;
    FakeUplink m_uplink;
    CurrentCustomer m_customer;
    std::atomic<bool> m_isUp = false;
    QStringList m_waiting; ///< whose, at the platform
    std::unique_ptr<FixedClock> m_now;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_left;
};

QTEST_MAIN(TestLockGivenUp)
#include "tst_lockgivenup.moc"
