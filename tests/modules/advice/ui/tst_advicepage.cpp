// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/CustomerRepository.h"
#include "app/store/AuditTrail.h"
#include "modules/advice/ui/AdvicePage.h"
#include "modules/advice/ui/AdviceTableModels.h"
#include "tests/modules/advice/ui/FakeAdvice.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/KeyButton.h"
#include "ui/MaskedLine.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"
#include "ui/WedgeScanner.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>

namespace hui::advice {
Module module();
}

using namespace hui;
using namespace hui::advice;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// A need from the risk notice to the follow-up, by keys.
class TestAdvicePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(adviceMigrations() + customerMigrations());
        m_platform = std::make_unique<FakeAdvice>();
        m_desk->uplink.answer
            = [this](const UplinkRequest& request) { return m_platform->answer(request); };
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
        m_platform.reset();
    }

    void isRegisteredAndReferredByKeys()
    {
        open();
        enterNeed();
        press(Qt::Key_Return, Qt::ControlModifier); // before the notice was read
        QTRY_VERIFY(find<KeyButton>("advice.read")->hasFocus());
        QVERIFY(referrals().isEmpty());
        readNotice();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(referrals().size(), 1);
        QTRY_COMPARE(referrals().first().state(), ReferralState::Registered);
        const Need need = referrals().first().referral.need;
        QCOMPARE(need.line, AdviceLine::Wealth);
        QCOMPARE(need.phone, u"13800005678"_s);
        QCOMPARE(need.noticeVersion, u"2026-01"_s);
        QVERIFY(!need.customer);
        QTRY_VERIFY(find<QWidget>("advice.slip")->isVisible());
        QCOMPARE(find<QLineEdit>("advice.name")->text(), QString()); // the next one
        QVERIFY(m_page->stepBack());
        QVERIFY(!m_page->stepBack());
        find<TableView>("advice.needs")->setFocus();
        press(Qt::Key_Return);
        QTRY_COMPARE(find<QComboBox>("advice.time")->count(), 3);
        QCOMPARE(find<QComboBox>("advice.person")->count(), 1); // whose licence holds that day
        QVERIFY(!find<QLabel>("advice.facts")->text().contains(u"13800005678"));
        press(Qt::Key_F7); // cancels only, and there is nothing yet
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(referrals().first().state(), ReferralState::Booked);
        QCOMPARE(referrals().first().referral.meeting->begins, meetingTime);
        QTRY_VERIFY(find<KeyButton>("advice.second")->isVisible());
        press(Qt::Key_F7); // without a reason
        QTRY_VERIFY(find<QLineEdit>("advice.why")->hasFocus());
        press(Qt::Key_Return, Qt::ControlModifier); // there is nothing to go on with
        QCOMPARE(referrals().first().state(), ReferralState::Booked);
        m_desk->clock.advanceMs(24LL * 3600 * 1000); // the next day
        m_page->refresh();
        QTRY_COMPARE(find<KeyButton>("advice.first")->text(), u"It took place"_s);
        find<QLineEdit>("advice.note")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier); // nothing said of it
        QTRY_VERIFY(find<QLineEdit>("advice.note")->hasFocus());
        type(u"Grades explained"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(referrals().first().state(), ReferralState::Advised);
        QTRY_COMPARE(find<KeyButton>("advice.first")->text(), u"Followed up"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(referrals().first().state(), ReferralState::Followed);
        QTRY_VERIFY(!find<KeyButton>("advice.first")->isVisible());
        QCOMPARE(m_platform->kinds,
            (QStringList{
                u"advice.register"_s, u"advice.book"_s, u"advice.mark"_s, u"advice.mark"_s}));
    }

    void registersWithoutTheLineAndBooksNothing()
    {
        m_desk->run([](Database& database) -> Result<Done> {
            return DeskAdviceRepository(database).keepBook(adviceBook(), adviceNow);
        });
        m_platform->line = FakeAdvice::Line::Down;
        open(false);
        QVERIFY(find<MessageBar>("advice.message")->text().contains(u"no meeting can be booked"));
        enterNeed();
        readNotice();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(referrals().size(), 1);
        QCOMPARE(referrals().first().state(), ReferralState::Sending);
        QTRY_VERIFY(find<QWidget>("advice.slip")->isVisible());
        QVERIFY(m_page->stepBack());
        QTRY_VERIFY(find<KeyButton>("advice.first")->isVisible());
        QVERIFY(!find<KeyButton>("advice.first")->isEnabled());
        QVERIFY(find<QLabel>("advice.hint")->text().contains(u"when the line is back"));
        m_platform->line = FakeAdvice::Line::Up;
        m_desk->sync.wake();
        QTRY_COMPARE_WITH_TIMEOUT(referrals().first().state(), ReferralState::Registered, 20'000);
    }

    void aTimeThatWasTakenIsSaid()
    {
        open();
        m_platform->refusal = u"time_taken"_s;
        enterNeed();
        readNotice();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(find<QWidget>("advice.slip")->isVisible());
        QVERIFY(m_page->stepBack());
        QTRY_COMPARE(referrals().first().state(), ReferralState::Registered);
        const auto* first = find<KeyButton>("advice.first");
        QTRY_VERIFY(first->isVisible() && first->isEnabled()); // the page knows it, too
        find<QComboBox>("advice.time")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(referrals().first().refusal, u"time_taken"_s);
        QTRY_VERIFY(find<QLabel>("advice.hint")->text().contains(u"taken meanwhile"));
    }

    void anotherLineIsReadAnew()
    {
        open();
        enterNeed();
        readNotice();
        find<QTabBar>("advice.lines")->setFocus();
        press(Qt::Key_Right); // farming is behind shopping, shopping behind wealth
        QVERIFY(find<QLabel>("advice.notice")->text().startsWith(u"Read it with"));
        QCOMPARE(find<TableView>("advice.information")->model()->rowCount(), 1);
        const QJsonObject kept = m_page->putAway();
        QVERIFY(find<QLineEdit>("advice.name")->text().isEmpty());
        QVERIFY(m_page->putAway().isEmpty());
        m_page->bringBack(kept);
        QCOMPARE(find<QLineEdit>("advice.purpose")->text(), u"pension"_s);
        QCOMPARE(find<QTabBar>("advice.lines")->currentIndex(), 2);
    }

    /// A card on the reader gives the name; of a customer the telephone as well, and the need is
    /// theirs. That their record was read for it is noted.
    void aDocumentFillsInWhoseNeedItIs()
    {
        Customer record;
        record.id = operationId();
        record.createdAt = m_desk->clock.nowUtc();
        record.certificates = {{CertificateKind::ResidentId, u"320508197906121015"_s, u"CHN"_s}};
        record.fields.insert(CustomerField::Name, {u"王例明"_s, {}});
        record.fields.insert(CustomerField::Phone, {u"13800005678"_s, {}});
        m_desk->run([record](Database& database) {
            return database.transaction([&] { return CustomerRepository(database).save(record); });
        });
        open();
        const auto read = [this](const QString& typed) {
            Q_EMIT m_page->findChild<WedgeScanner*>()->scanned(typed);
        };
        read(u"SIM-ID-1"_s);
        QTRY_COMPARE(find<MaskedLine>("advice.phone")->entry(), u"13800005678"_s);
        QCOMPARE(find<MaskedLine>("advice.name")->entry(), u"王例明"_s);
        QCOMPARE(m_page->putAway().value(u"customer"_s).toString(), record.id.toString());
        const auto noted = m_desk->run(
            [](Database& database) { return AuditTrail(database).of(u"customer.fill"_s, 9); });
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted.first().event.detail.value(u"form"_s).toString(), u"advice.need"_s);
        read(u"SIM-ID-2"_s); // who is no customer
        QCOMPARE(find<MaskedLine>("advice.name")->entry(), u"孙样秋"_s);
        QVERIFY(find<MaskedLine>("advice.phone")->entry().isEmpty());
        QVERIFY(find<MaskedLine>("advice.phone")->hasFocus());
    }

    /// Who is served is filled in once the page is seen, and noted as every look at a record; a
    /// child's fills no form.
    void whoIsServedIsFilledInAndNoted()
    {
        Customer record;
        record.id = operationId();
        record.createdAt = m_desk->clock.nowUtc();
        record.certificates = {{CertificateKind::ResidentId, u"320508197906121015"_s, u"CHN"_s}};
        record.fields.insert(CustomerField::Name, {u"王例明"_s, {}});
        record.fields.insert(CustomerField::Phone, {u"13800005678"_s, {}});
        Customer child = record;
        child.id = operationId();
        child.certificates.clear();
        child.fields.insert(CustomerField::Birth, {u"2020-03-01"_s, {}});
        m_desk->run([&](Database& database) {
            return database.transaction([&]() -> Result<Done> {
                const auto saved = CustomerRepository(database).save(record);
                return saved ? CustomerRepository(database).save(child) : saved;
            });
        });
        const auto looks = [this] {
            return m_desk->run(
                [](Database& database) { return AuditTrail(database).of(u"customer.fill"_s, 9); });
        };
        open();
        m_page->hide();
        ServedCustomer served;
        served.record = record.id;
        m_desk->customer.start(served);
        QTest::qWait(50);
        QCOMPARE(looks().size(), 0); // nobody looks at it
        m_page->show();
        QTRY_COMPARE(find<MaskedLine>("advice.phone")->entry(), u"13800005678"_s);
        QCOMPARE(looks().size(), 1);
        QCOMPARE(looks().first().event.detail.value(u"form"_s).toString(), u"advice.need"_s);
        m_page->hide();
        m_page->show();
        (void)m_page->putAway();
        served.record = child.id;
        m_desk->customer.start(served);
        QTest::qWait(50);
        QVERIFY(find<MaskedLine>("advice.name")->entry().isEmpty());
        QCOMPARE(looks().size(), 1);
    }

    /// The community page shows under a line who has its word; the page opens at that line.
    void eachLineLeadsHere()
    {
        QStringList found;
        for (const PaletteAction& action : advice::module().actions) {
            QVERIFY(adviceLineOf(action.id));
            found.append(action.words.section(u' ', 0, 0));
        }
        QCOMPARE(found,
            (QStringList{u"huibaozhang"_s, u"huilicai"_s, u"huixiaofei"_s, u"huizhunong"_s}));
    }

    void theTablesAreTables()
    {
        ReferralTableModel needs;
        InformationTableModel information;
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        QAbstractItemModelTester first(&needs, Mode::QtTest);
        QAbstractItemModelTester second(&information, Mode::QtTest);
        DeskReferral row{.referral = {.need = registering().need}};
        needs.setReferrals({row});
        QCOMPARE(needs.index(0, ReferralTableModel::Who).data().toString(), u"王*明"_s);
        QCOMPARE(needs.index(0, ReferralTableModel::State).data().toString(), u"Registered"_s);
        row.registration = OutboxState::Unknown;
        needs.setReferrals({row});
        QCOMPARE(needs.index(0, ReferralTableModel::State).data().toString(), u"Result unknown"_s);
        information.setInformation(adviceBook().information);
        QCOMPARE(information.index(1, InformationTableModel::Grade).data().toString(), u"R3"_s);
    }

private:
    void open(bool online = true)
    {
        m_desk->sync.start();
        if (online)
            QTRY_VERIFY(hasTalked(m_desk->sync, m_desk->uplink));
        m_page = std::make_unique<AdvicePage>(m_desk->services(), nullptr);
        m_page->resize(1244, 820);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->openWith(u"wealth"_s);
        QTRY_VERIFY(find<QComboBox>("advice.band")->count() > 0);
        QTRY_VERIFY(find<QLineEdit>("advice.name")->hasFocus());
    }

    void enterNeed()
    {
        type(u"Wang Liming"_s);
        press(Qt::Key_Return);
        type(u"13800005678"_s);
        press(Qt::Key_Return);
        QVERIFY(find<QComboBox>("advice.band")->hasFocus());
        press(Qt::Key_Tab);
        type(u"pension"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return); // no remarks
        QVERIFY(find<KeyButton>("advice.read")->hasFocus());
    }

    void readNotice()
    {
        press(Qt::Key_Space);
        QVERIFY(find<QLabel>("advice.notice")->text().endsWith(u"Nothing is sold here."));
        press(Qt::Key_Space);
        QVERIFY(find<QLabel>("advice.notice")->text().endsWith(u"2. Investing has risks."));
        press(Qt::Key_Space); // the customer confirms
        QVERIFY(find<KeyButton>("advice.register")->hasFocus());
    }

    QList<DeskReferral> referrals()
    {
        return m_desk->run(
            [](Database& database) { return DeskAdviceRepository(database).newest(9); });
    }

    template <class Widget>
    Widget* find(const char* name) const
    {
        auto* found = m_page->findChild<Widget*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text)
    {
        HUI_ASSERT(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<FakeAdvice> m_platform;
    std::unique_ptr<AdvicePage> m_page;
};

QTEST_MAIN(TestAdvicePage)
#include "tst_advicepage.moc"
