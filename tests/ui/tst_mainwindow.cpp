// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ParkedFormRepository.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "app/till/TillRepository.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fixed.h"
#include "tests/testkit/WaitingRequests.h"
#include "ui/CommandPalette.h"
#include "ui/CurrentCustomer.h"
#include "ui/LockScreen.h"
#include "ui/MainWindow.h"
#include "ui/MessageBar.h"
#include "ui/PageHeader.h"
#include "ui/Rail.h"
#include "ui/RemoteWait.h"
#include "ui/ShortcutSheet.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace hui;

namespace {

/// A page that remembers what it was asked.
class SamplePage : public QWidget, public PageActions {
public:
    explicit SamplePage(QWidget* parent)
        : QWidget(parent)
        , field(new QLineEdit(this))
    {
        auto* column = new QVBoxLayout(this);
        column->addWidget(new PageHeader(QStringLiteral("Sample"), this));
        column->addWidget(field);
        setFocusProxy(field);
    }

    void openWith(const QString& argument) override { asked += argument; }
    void refresh() override { asked += QStringLiteral("refresh"); }
    bool stepBack() override
    {
        asked += QStringLiteral("back");
        return true;
    }
    bool reprint() override
    {
        asked += QStringLiteral("reprint");
        return true;
    }
    void setMasked(bool masked) override
    {
        asked += masked ? QStringLiteral("masked") : QStringLiteral("shown");
    }

    QLineEdit* field;
    QStringList asked;
};

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme.setReduceMotion(true);
        m_theme.apply(
            *qobject_cast<QApplication*>(QCoreApplication::instance()), Appearance::Light);
    }

    void init()
    {
        m_pages.clear();
        m_uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return failure(Error::Kind::Offline, "no line");
        };
        m_store = std::make_unique<Store>(StoreSettings{.file = u":memory:"_qs,
            .migrations = tillMigrations() + parkedFormMigrations(),
            .secret = QByteArray(32, 's'),
            .cost = {8, 1, 1}});
        m_sync = std::make_unique<SyncEngine>(*m_store, m_uplink, m_clock, m_random);
        openWindow({module(u"home"_qs, 1), module(u"billpay"_qs, 4)});
    }

    void cleanup()
    {
        m_window.reset();
        m_sync.reset();
        m_store.reset();
    }

    void pagesAreMadeWhenFirstShown()
    {
        QCOMPARE(m_pages.keys(), QStringList{u"home"_qs});
        key(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_pages.size(), 2);
        SamplePage* first = m_pages.value(u"billpay"_qs);
        QVERIFY(first->isVisible());
        key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(m_pages.value(u"home"_qs)->isVisible());
        key(Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(m_pages.value(u"billpay"_qs), first);
    }

    void keysReachThePage()
    {
        key(Qt::Key_F5);
        key(Qt::Key_Escape);
        key(Qt::Key_P, Qt::ControlModifier);
        key(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_pages.value(u"home"_qs)->asked,
            (QStringList{u"refresh"_qs, u"back"_qs, u"reprint"_qs, u"masked"_qs}));
    }

    /// What was entered on a page that waits for a signature stays as it was asked for.
    void aPageThatWaitsTakesNoTask()
    {
        SamplePage* home = m_pages.value(u"home"_qs);
        ApprovalRequest request;
        request.operation = testkit::operationId();
        request.maker = testkit::shift();
        auto* wait = new RemoteWait(request, m_uplink, m_clock, home->field);
        m_window->open(u"home"_qs, u"water"_qs);
        QVERIFY(home->asked.isEmpty());
        QVERIFY(!home->field->isEnabled());
        key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_pages.value(u"billpay"_qs)->isVisible());
        m_window->open(u"billpay"_qs, u"gas"_qs);
        QCOMPARE(m_pages.value(u"billpay"_qs)->asked, QStringList{u"gas"_qs});
        key(Qt::Key_1, Qt::ControlModifier);
        QVERIFY(wait->isAncestorOf(m_window->focusWidget()));
        QSignalSpy left(m_window.get(), &MainWindow::signedOff);
        signOff();
        QCOMPARE(left.size(), 0); // somebody may still sign
        key(Qt::Key_Escape); // asks whether to take it back
        key(Qt::Key_Escape); // and does not
        QVERIFY(!home->field->isEnabled() && home->asked.isEmpty()); // nor is the page told
        key(Qt::Key_F7);
        key(Qt::Key_F7); // asked about, and taken back
        m_window->open(u"home"_qs, u"water"_qs);
        QCOMPARE(home->asked, QStringList{u"water"_qs});
        signOff();
        QTRY_COMPARE(left.size(), 1);
    }

    /// Five wrong passwords at the lock sign nobody off for whom another desk may still sign.
    void whoTriesTheLockEndsNoRequest()
    {
        SamplePage* home = m_pages.value(u"home"_qs);
        ApprovalRequest request;
        request.operation = testkit::operationId();
        request.maker = testkit::shift();
        new RemoteWait(request, m_uplink, m_clock, home->field, std::chrono::milliseconds(1));
        QSignalSpy left(m_window.get(), &MainWindow::signedOff);
        key(Qt::Key_L, Qt::ControlModifier);
        for (int wrong = 0; wrong < LockScreen::triesAllowed; ++wrong) {
            QTest::keyClicks(m_window->focusWidget(), u"guess"_qs);
            QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        }
        QCOMPARE(left.size(), 0);
        const auto* password = m_window->findChild<QLineEdit*>(u"lock.password"_qs);
        QVERIFY(m_window->isLocked() && !password->isEnabled()); // not the right one either
        m_uplink.answer = [](const UplinkRequest&) -> Result<UplinkAnswer> {
            return UplinkAnswer{403, {{u"code"_qs, u"approval_refused"_qs}}};
        };
        QTRY_COMPARE(left.size(), 1);
    }

    /// Beside the lock stands how many others ask to have something signed; one's own are not.
    void whatOthersAskIsCounted()
    {
        m_uplink.answer = [](const UplinkRequest& asked) -> Result<UplinkAnswer> {
            if (!asked.path.startsWith(u"/v1/approval-requests"))
                return failure(Error::Kind::Offline, "no line");
            return testkit::waitingRequests({u"0217"_qs, u"0218"_qs, u"0219"_qs});
        };
        m_window.reset();
        m_pages.clear();
        openWindow({module(u"home"_qs, 1), module(u"approvals"_qs, 2)});
        auto* badge = m_window->findChild<QToolButton*>(u"top.approvals"_qs);
        QTRY_VERIFY(badge->isVisible());
        QCOMPARE(badge->accessibleDescription(), u"2"_qs);
        badge->click();
        QCOMPARE(m_pages.value(u"approvals"_qs)->asked, QStringList{u"waiting"_qs});
    }

    void thePaletteOpensATaskWithItsArgument()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(palette && QTest::qWaitForWindowActive(palette));
        QTest::keyClicks(palette->focusWidget(), u"sf"_qs);
        QTest::keyClick(palette->focusWidget(), Qt::Key_Return);
        QVERIFY(!m_pages.value(u"home"_qs)->asked.isEmpty());
        QCOMPARE(m_pages.value(u"home"_qs)->asked.first(), u"water"_qs);
    }

    /// A page is found by its name as it is spoken, whatever tasks its service offers.
    void thePaletteFindsAPageByItsInitials()
    {
        m_window.reset();
        m_pages.clear();
        Module cases = module(u"cases"_qs, -1);
        cases.title = u"业务办理"_qs;
        openWindow({module(u"home"_qs, 1), cases});
        key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(palette && QTest::qWaitForWindowActive(palette));
        QTest::keyClicks(palette->focusWidget(), u"ywbl"_qs);
        QTest::keyClick(palette->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(m_pages.contains(u"cases"_qs) && m_pages.value(u"cases"_qs)->isVisible());
    }

    void theSheetOpens_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("control");
        QTest::newRow("F1") << int(Qt::Key_F1) << false;
        QTest::newRow("Ctrl+/") << int(Qt::Key_Slash) << true;
    }

    void theSheetOpens()
    {
        QFETCH(int, key);
        QFETCH(bool, control);
        this->key(static_cast<Qt::Key>(key), control ? Qt::ControlModifier : Qt::NoModifier);
        auto* sheet = m_window->findChild<ShortcutSheet*>();
        QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(!sheet->isVisible());
    }

    void theRailFolds()
    {
        auto* rail = m_window->findChild<Rail*>();
        QVERIFY(!rail->isFolded());
        key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(rail->isFolded());
        key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!rail->isFolded());
    }

    void belowAWidthTheRailFoldsByItself()
    {
        m_window->resize(1366, 768);
        QVERIFY(m_window->findChild<Rail*>()->isFolded());
    }

    void customersAreCalledAndParked()
    {
        key(Qt::Key_F9);
        QVERIFY(m_customer.customer());
        QCOMPARE(m_customer.customer()->ticket, u"A001"_qs);
        key(Qt::Key_F8);
        QVERIFY(!m_customer.customer() && m_customer.parked().size() == 1);
    }

    /// Where the branch has a queue, its page calls and parks.
    void theQueueCallsAndParks()
    {
        openWindow({module(u"home"_qs, 1), module(u"queue"_qs, 4)});
        key(Qt::Key_F9);
        QCOMPARE(m_pages.value(u"queue"_qs)->asked, QStringList{u"next"_qs});
        QVERIFY(!m_customer.customer());
        m_customer.start({u"A037"_qs, {}, {}, {}, m_clock.nowUtc()});
        key(Qt::Key_F8);
        QCOMPARE(m_pages.value(u"queue"_qs)->asked, (QStringList{u"next"_qs, u"park"_qs}));
        QVERIFY(m_customer.customer()); // until it is parked
        m_customer.clear();
    }

    void whileLockedNoKeyReachesAnything()
    {
        key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_window->isLocked());
        key(Qt::Key_4, Qt::ControlModifier);
        key(Qt::Key_F5);
        key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(m_pages.size(), 1);
        QVERIFY(m_pages.value(u"home"_qs)->asked.isEmpty());
        QVERIFY(!m_window->findChild<CommandPalette*>());
        QTest::keyClicks(m_window->focusWidget(), u"Huidesk-2026"_qs);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
        QVERIFY(!m_window->isLocked());
        key(Qt::Key_F5);
        QCOMPARE(m_pages.value(u"home"_qs)->asked, QStringList{u"refresh"_qs});
    }

    void offlineIsSaidUnderTheHeaderOfThePageOnShow()
    {
        auto* notice = m_window->findChild<QWidget*>(u"notice.offline"_qs);
        QVERIFY(notice->isVisible());
        key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_pages.value(u"billpay"_qs)->isAncestorOf(notice));
        QVERIFY(notice->isVisible());
    }

    void whatIsWrongWithTheTerminalStandsAboveThePageUntilItIsRight()
    {
        using State = TerminalFinding::State;
        TerminalFinding disk{.id = u"disk"_qs, .icon = {}, .name = u"Disk"_qs};
        disk.state = State::Waiting;
        disk.headline = u"Filling up"_qs;
        disk.advice = u"Make room."_qs;
        const auto shown = [this] { return m_window->findChild<MessageBar*>(u"notice.disk"_qs); };
        m_window->setFindings({disk});
        MessageBar* first = shown();
        QVERIFY(first && first->isVisible());
        QCOMPARE(first->text(), u"Filling up\nMake room."_qs);
        QCOMPARE(first->mood(), Mood::Warn);
        QSignalSpy destroyed(first, &QObject::destroyed);
        disk.state = State::Failed;
        m_window->setFindings({disk});
        QCOMPARE(shown(), first);
        QCOMPARE(first->mood(), Mood::Bad);
        key(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(m_pages.value(u"billpay"_qs)->isAncestorOf(first) && first->isVisible());
        m_window->setFindings({{.id = u"disk"_qs, .icon = {}, .name = {}, .state = State::Ready}});
        QVERIFY(!first->isVisible());
        QTRY_COMPARE(destroyed.count(), 1);
        QVERIFY(m_window->findChild<QWidget*>(u"notice.offline"_qs)->isVisible()); // still true
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

    /// By the palette.
    void signOff()
    {
        key(Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(palette && QTest::qWaitForWindowActive(palette));
        QTest::keyClicks(palette->focusWidget(), u"qiantui"_qs);
        QTest::keyClick(palette->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->findChild<CommandPalette*>());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openWindow(std::vector<Module> modules)
    {
        Operator who;
        who.session.shift = testkit::shift();
        who.session.bankName = u"惠民银行"_qs;
        who.session.branchName = u"青云路智慧网点"_qs;
        who.session.policy.offlinePerItem = Money::fen(200000);
        who.password = std::make_shared<PasswordProof>(u"Huidesk-2026"_qs, m_random);
        m_window
            = std::make_unique<MainWindow>(Services{*m_store, *m_sync, m_uplink, m_clock, m_random,
                                               m_theme, m_customer, who.session.shift, {}, {}},
                who, std::move(modules));
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    Module module(const QString& id, int digit)
    {
        Module made;
        made.id = id;
        made.digit = digit;
        made.title = id;
        made.icon = QStringLiteral("users");
        made.makePage = [this, id](const Services&, QWidget* parent) {
            return m_pages[id] = new SamplePage(parent);
        };
        if (id == u"home")
            made.actions = {{u"water"_qs, u"水费"_qs, u"sf"_qs, u"droplet"_qs}};
        return made;
    }

    Theme m_theme;
    testkit::FixedClock m_clock;
    testkit::FixedRandom m_random;
    testkit::FakeUplink m_uplink;
    CurrentCustomer m_customer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SyncEngine> m_sync;
    std::unique_ptr<MainWindow> m_window;
    QMap<QString, SamplePage*> m_pages;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
