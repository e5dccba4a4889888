// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/customers/BankAccount.h"
#include "modules/customers/ui/BankAccountsCard.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/DocumentsCard.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "ui/Card.h"
#include "ui/EmptyState.h"
#include "ui/KeyButton.h"
#include "ui/KeyMap.h"
#include "ui/PageHeader.h"
#include "ui/TableView.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTest>

#include <algorithm>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// The sub-tabs of a record (mockup 10), by their keys.
class TestRecordTabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
    }

    void cleanup()
    {
        m_page.reset();
        m_lines.clear();
        m_desk.reset();
    }

    /// Ctrl+Tab goes on, and from the last one to the first.
    void theTabsGoRound()
    {
        open();
        QCOMPARE(tabs()->count(), 11);
        QCOMPARE(tabs()->currentIndex(), 0);
        QVERIFY(find<TableView>("customers.accounts")->isVisible());
        for (const int tab : {1, 2, 3, 4, 5, 6, 7}) {
            QVERIFY(showNextTab(*m_page, true));
            QCOMPARE(find<TableView>("customers.accounts")->isVisible(), tab == 1);
            QCOMPARE(find<TableView>("customers.lines.loan")->isVisible(), tab == 3);
            QCOMPARE(find<TableView>("customers.lines.advice")->isVisible(), tab == 6);
        }
        QVERIFY(showNextTab(*m_page, true));
        QVERIFY(find<QLabel>("customers.fact.phone")->isVisible());
        QVERIFY(!find<TableView>("customers.accounts")->isVisible());
        QVERIFY(showNextTab(*m_page, true));
        QVERIFY(find<TableView>("customers.documents")->isVisible());
        QVERIFY(showNextTab(*m_page, true));
        QVERIFY(find<TableView>("customers.log")->isVisible());
        QVERIFY(showNextTab(*m_page, true));
        QCOMPARE(tabs()->currentIndex(), 0);
    }

    /// What worked before works from every tab, and so does what was added.
    void everyKeyWorksFromEveryTab_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("opens");
        for (int tab = 0; tab < 11; ++tab) {
            const QByteArray from = QByteArray::number(tab);
            QTest::newRow((from + " Ctrl+D").constData())
                << tab << int(Qt::Key_D) << u"customer.number"_s;
            QTest::newRow((from + " Ctrl+G").constData())
                << tab << int(Qt::Key_G) << u"consent.purpose"_s;
            QTest::newRow((from + " Ctrl+J").constData())
                << tab << int(Qt::Key_J) << u"link.other"_s;
            QTest::newRow((from + " Ctrl+R").constData())
                << tab << int(Qt::Key_R) << u"customers.card"_s;
        }
    }

    void everyKeyWorksFromEveryTab()
    {
        QFETCH(int, tab);
        QFETCH(int, key);
        QFETCH(QString, opens);
        m_desk->uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u"/accounts"))
                return UplinkAnswer{200,
                    toJson(QList<BankAccount>{
                        {u"a1"_s, u"6222 **** 0186"_s, BankAccount::Kind::DebitFirst,
                            BankAccount::State::Normal, {Currency::CNY}}})};
            return failure(Error::Kind::Offline, "");
        };
        open();
        QTRY_COMPARE(find<TableView>("customers.accounts")->model()->rowCount(), 1);
        tabs()->setCurrentIndex(tab);
        QTest::keyClick(
            QApplication::focusWidget(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        QTRY_VERIFY(m_page->findChild<QWidget*>(opens));
        QTRY_VERIFY(m_page->findChild<QWidget*>(opens)->isVisible());
    }

    /// Whose link or consent it is stands above the form, and there is a way back by mouse, too.
    void aFormSaysWhoseItIs_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("back");
        QTest::newRow("link") << int(Qt::Key_J) << u"link.back"_s;
        QTest::newRow("consent") << int(Qt::Key_G) << u"consent.back"_s;
        QTest::newRow("document") << int(Qt::Key_D) << u"customers.back"_s;
    }
    void aFormSaysWhoseItIs()
    {
        QFETCH(int, key);
        QFETCH(QString, back);
        open();
        QVERIFY(find<KeyButton>("customers.new")->isVisible());
        QTest::keyClick(
            QApplication::focusWidget(), static_cast<Qt::Key>(key), Qt::ControlModifier);
        auto* leave = m_page->findChild<KeyButton*>(back);
        QTRY_VERIFY(leave->isVisible());
        const auto labels = m_page->findChild<PageHeader*>()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [this](const QLabel* label) {
            const QString name = m_made.value(CustomerField::Name);
            return label->text().startsWith(
                u"› "_s + hui::masked(CustomerField::Name, name) + u" › "_s);
        }));
        QVERIFY(!find<KeyButton>("customers.new")->isVisible());
        QTest::mouseClick(leave, Qt::LeftButton);
        QTRY_VERIFY(record()->isVisible());
    }

    /// The reason is asked for by the keys of the button and of the window.
    void aRecordIsShownMaskedAndInClearWithAReason()
    {
        open();
        QCOMPARE(fact(CustomerField::Phone), u"138****5678"_s);
        auto* reveal = find<KeyButton>("customers.reveal");
        reveal->click(); // why is asked
        QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("customers.reason"));
        QTest::mouseClick(reveal, Qt::LeftButton); // without a reason
        QVERIFY(record()->isMasked());
        QVERIFY(m_page->stepBack()); // asks no more
        QVERIFY(record()->isVisible() && !find<QLineEdit>("customers.reason")->isVisible());
        m_page->setMasked(false); // Ctrl+Shift+H asks, too
        QTest::keyClicks(find<QLineEdit>("customers.reason"), u"checked"_s);
        QTest::mouseClick(reveal, Qt::LeftButton);
        QTRY_VERIFY(!record()->isMasked());
        QCOMPARE(fact(CustomerField::Phone), u"13800005678"_s);
        m_page->setMasked(true);
        QCOMPARE(fact(CustomerField::Phone), u"138****5678"_s);
    }

    /// Where another step of the page is, or the window is locked, no key of the record does a
    /// thing.
    void theKeysOfWhatIsNotThereDoNothing()
    {
        open();
        m_page->setEnabled(false);
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        m_page->setEnabled(true);
        QVERIFY(record()->isVisible());
        QVERIFY(m_page->stepBack());
        QTest::keyClick(m_page.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(find<QLineEdit>("customers.search")->isVisible());
    }

    /// What must be decided is seen on the first tab, above all else, at 1366x768.
    void whatMustBeDecidedIsSeenFirst()
    {
        m_made.conflicts = {{operationId(), CustomerField::Phone, u"13800009678"_s, noon}};
        m_desk->run([this](Database& database) {
            return database.transaction([&] { return CustomerRepository(database).save(m_made); });
        });
        m_desk->run([](Database& database) {
            CreateCustomer second = creation();
            second.certificate
                = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2030, 1, 1)};
            return createCustomer(database, second);
        });
        open();
        m_page->resize(1310, 688); // beside a folded rail, below the top bar
        QTRY_VERIFY(m_page->findChild<KeyButton*>(u"customers.duplicates.show"_s));
        for (const char* name : {"customers.keep", "customers.take", "customers.duplicates.show"}) {
            QTRY_VERIFY(find<KeyButton>(name)->isVisible());
            const auto* button = find<KeyButton>(name);
            QTRY_COMPARE(button->visibleRegion().boundingRect(), button->rect());
        }
        // what differs is in clear, the rest is not
        QCOMPARE(find<QLabel>("customers.stands")->text(), u"138****5678"_s);
        QCOMPARE(find<QLabel>("customers.later")->text(), u"138****9678"_s);
        find<KeyButton>("customers.duplicates.show")->click();
        QCOMPARE(tabs()->currentIndex(), 8);
    }

    /// A tab says how many are in it, once that is known, and at once when it changes.
    void theTabsTellHowManyAreInThem()
    {
        open();
        record()->bank().setAccounts({}, BankAccountsCard::Extent::Reading);
        QCOMPARE(tabs()->tabText(1), u"Accounts"_s);
        QList<BankAccount> accounts(4);
        record()->bank().setAccounts(accounts, BankAccountsCard::Extent::Told);
        QCOMPARE(tabs()->tabText(1), u"Accounts 4"_s);
        QVERIFY(tabs()->accessibleTabName(1).startsWith(u"Accounts, 4 "_s));
        record()->bank().setAccounts({}, BankAccountsCard::Extent::Offline);
        QCOMPARE(tabs()->tabText(1), u"Accounts"_s);
        AccountLine line;
        line.biller.id = u"w1"_s;
        record()->setAccounts({line, line});
        QCOMPARE(tabs()->tabText(2), u"Bills 2"_s);
        Underway underway;
        underway.cases = {Case()};
        record()->setUnderway(underway);
        QCOMPARE(tabs()->tabText(7), u"Under way 1"_s);
        record()->setUnderway({});
        QCOMPARE(tabs()->tabText(7), u"Under way 0"_s);
        QCOMPARE(tabs()->tabText(9), u"Images and vouchers"_s); // nobody looked at them
        record()->documents()->setDocuments({}, DealingsCard::Extent::Whole);
        QCOMPARE(tabs()->tabText(9), u"Images and vouchers 0"_s);
    }

    /// What services hold stands in the tab of its family, and is gone on with where it is held;
    /// of what there is nothing one is begun, with the customer at the counter.
    void theFamiliesAreFilledByTheServices()
    {
        m_lines = {[](Database&, const QStringList&, const QDate&) -> Result<QList<ServiceLine>> {
            return QList<ServiceLine>{{ServiceFamily::Loan, LineStanding::InHand, u"贷款"_s,
                u"A loan"_s, {}, {}, noon, u"cases"_s, u"loan-1"_s}};
        }};
        open();
        QTRY_COMPARE(tabs()->tabText(3), u"Loans 1"_s);
        QCOMPARE(tabs()->tabText(4), u"Bookings 0"_s);
        QCOMPARE(tabs()->tabText(5), u"Journeys 0"_s);
        QCOMPARE(tabs()->tabText(6), u"Insurance, wealth 0"_s);
        tabs()->setCurrentIndex(3);
        auto* loans = find<TableView>("customers.lines.loan");
        QCOMPARE(loans->model()->index(0, 0).data().toString(), u"A loan"_s);
        QVERIFY(find<KeyButton>("customers.begin.loan")->isVisible()); // another one
        loans->setFocus();
        QTest::keyClick(loans, Qt::Key_Return);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"cases"_s, u"loan-1"_s}));
        QCOMPARE(m_desk->customer.record(), m_made.id);
        const std::tuple<int, const char*, QString, QString> begins[]
            = {{4, "customers.lines.booking", u"community"_s, u"hospital"_s},
                {5, "customers.lines.travel", u"cases"_s, u"need.P-077"_s},
                {6, "customers.lines.advice", u"advice"_s, u"wealth"_s}};
        for (const auto& [tab, name, module, argument] : begins) {
            tabs()->setCurrentIndex(tab);
            auto* table = find<TableView>(name);
            QVERIFY(table->emptyState()->isVisible());
            auto* begin = table->emptyState()->findChild<KeyButton*>(u"empty.act"_s);
            QTest::keyClick(begin, Qt::Key_Space);
            QCOMPARE(m_desk->opened.last(), (std::pair{module, argument}));
        }
    }

    /// The card of a tab is that of the overview: it is there again, with all others.
    void theCardsComeBack()
    {
        open();
        AccountLine line;
        line.biller.id = u"w1"_s;
        record()->setAccounts({line});
        const auto order = [this] {
            QStringList texts;
            for (const Card* card : record()->findChildren<Card*>())
                if (card->isVisible())
                    texts.append(u"%1 %2 %3"_s.arg(card->accessibleName())
                            .arg(card->mapTo(record(), QPoint()).x())
                            .arg(card->mapTo(record(), QPoint()).y()));
            texts.sort();
            return texts;
        };
        QTest::qWait(100);
        const QStringList before = order();
        for (const int tab : {1, 2, 3, 7, 9, 2, 1, 0})
            tabs()->setCurrentIndex(tab);
        QTRY_COMPARE(order(), before);
    }

    /// Another customer is seen from the first tab on.
    void anotherCustomerBeginsAtTheFirstTab()
    {
        const Customer other = m_desk->run([](Database& database) {
            CreateCustomer second = creation();
            second.certificate
                = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2030, 1, 1)};
            return createCustomer(database, second);
        });
        open();
        tabs()->setCurrentIndex(1);
        m_page->openWith(idText(m_made.id));
        QTRY_COMPARE(record()->record().id, m_made.id);
        QCOMPARE(tabs()->currentIndex(), 1); // the same one
        m_page->openWith(idText(other.id));
        QTRY_COMPARE(record()->record().id, other.id);
        QCOMPARE(tabs()->currentIndex(), 0);
    }

private:
    void open()
    {
        Services services = m_desk->services();
        services.lines = m_lines;
        m_page = std::make_unique<CustomersPage>(services, nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(record()->isVisible());
    }

    template <class T>
    T* find(const char* name) const
    {
        auto* found = m_page->findChild<T*>(QLatin1StringView(name));
        HUI_ASSERT(found);
        return found;
    }
    QString fact(CustomerField field) const
    {
        return m_page->findChild<QLabel*>(u"customers.fact."_s + nameOf(field))->text();
    }
    RecordView* record() const { return m_page->findChild<RecordView*>(); }
    QTabBar* tabs() const { return find<QTabBar>("customers.tabs"); }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    Customer m_made;
    std::vector<ListsLines> m_lines; ///< of services; most tests have none
};

QTEST_MAIN(TestRecordTabs)
#include "tst_recordtabs.moc"
