// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/customers/BankAccount.h"
#include "modules/customers/ui/BankAccountsCard.h"
#include "modules/customers/ui/BankAccountsModel.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/Fingers.h"
#include "ui/EmptyState.h"
#include "ui/Field.h"
#include "ui/KeyButton.h"
#include "ui/MessageBar.h"
#include "ui/TableView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

#include <algorithm>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

const QString theirs = u"6222888801860186"_s;
const QString somebodys = u"6222888801860187"_s;
const QString dots = u"●●●●●●"_s;

QList<BankAccount> twoAccounts()
{
    return {{u"a1"_s, u"6222 **** 0186"_s, BankAccount::Kind::DebitFirst,
                BankAccount::State::Normal, {Currency::CNY}},
        {u"a2"_s, u"6222 **** 7730"_s, BankAccount::Kind::Term, BankAccount::State::Normal,
            {Currency::CNY}, 36, QDate(2026, 5, 12)}};
}

QList<AccountBalance> theirBalances()
{
    return {{u"a1"_s, {Money::fen(123'456)}}, {u"a2"_s, {Money::fen(10'000'000)}}};
}

} // namespace

/// P05 账户统一: what a customer has with the bank, on the page of their record.
class TestRecordBank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
        m_isOffline = false;
        m_balances = 200;
        m_desk->uplink.answer = [this](const UplinkRequest& request) { return answerTo(request); };
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void p05BalancesAreHiddenUntilTheCardIsRead()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QCOMPARE(cell(0, BankAccountsModel::Number), u"6222 **** 0186"_s);
        QCOMPARE(cell(0, BankAccountsModel::Balance), dots);
        QCOMPARE(cell(1, BankAccountsModel::State), u"matures 05-12"_s);
        QVERIFY(!card()->isVisible());
        askByKey();
        QCOMPARE(QApplication::focusWidget(), card());
        readCard(theirs);
        QTRY_COMPARE(cell(0, BankAccountsModel::Balance), u"1,234.56"_s);
        QCOMPARE(cell(1, BankAccountsModel::Balance), u"100,000.00"_s);
        QVERIFY(!card()->isVisible());
        const QList<UplinkRequest> seen = m_desk->uplink.seen();
        const auto asking = std::ranges::find_if(seen,
            [](const UplinkRequest& one) { return one.path.endsWith(u"/accounts:balances"); });
        QVERIFY(asking != seen.end());
        const UplinkRequest& asked = *asking;
        QCOMPARE(asked.method, QByteArray("POST"));
        QVERIFY(!asked.key.isNull());
        const QString told = QString::fromUtf8(QJsonDocument(asked.body).toJson());
        QVERIFY(told.contains(u"SIM-"_s) && !told.contains(theirs)); // the token alone
    }

    /// The card reader types as quickly as one for documents: the field has it, and no document.
    void aReaderTypesIntoTheField()
    {
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        askByKey();
        Fingers fingers;
        fingers.type(*m_page->windowHandle(), theirs, Fingers::scannerMs);
        fingers.press(*m_page->windowHandle(), Qt::Key_Return, Fingers::scannerMs);
        QTRY_COMPARE(cell(0, BankAccountsModel::Balance), u"1,234.56"_s);
        QVERIFY(m_page->findChild<MessageBar*>(u"customers.message"_s)->text().isEmpty());
    }

    void whatIsRefusedIsSaidAtTheField_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("somebody else's") << somebodys << 422 << u"not this customer's"_s;
        QTest::newRow("no card at all") << u"12"_s << 200 << u"no card"_s;
        QTest::newRow("nothing") << QString() << 200 << u"required"_s;
        QTest::newRow("no line") << theirs << 0 << QString();
        QTest::newRow("an answer that is none") << theirs << 299 << QString();
    }

    void whatIsRefusedIsSaidAtTheField()
    {
        QFETCH(QString, number);
        QFETCH(int, status);
        QFETCH(QString, said);
        m_balances = status;
        open();
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        askByKey();
        readCard(number);
        QTRY_COMPARE(field()->state(), Field::State::Error);
        QVERIFY2(number.isEmpty() || field()->helperText().contains(said),
            qPrintable(field()->helperText()));
        QVERIFY(card()->isVisible() && card()->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), card());
        QCOMPARE(cell(0, BankAccountsModel::Balance), dots);
        m_balances = 200; // and once more
        readCard(theirs);
        QTRY_COMPARE(cell(0, BankAccountsModel::Balance), u"1,234.56"_s);
    }

    /// However they go, they are gone.
    void balancesDisappear_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("Esc") << 0;
        QTest::newRow("mask") << 1;
        QTest::newRow("the same key") << 2;
        QTest::newRow("another customer") << 3;
        QTest::newRow("another page") << 4;
        QTest::newRow("the window is locked") << 5;
        QTest::newRow("the customer waits") << 6;
    }

    void balancesDisappear()
    {
        QFETCH(int, how);
        const Customer other = m_desk->run([](Database& database) {
            CreateCustomer second = creation();
            second.certificate
                = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2030, 1, 1)};
            return createCustomer(database, second);
        });
        open();
        showBalances();
        switch (how) {
        case 0:
            QVERIFY(m_page->stepBack());
            QVERIFY(table()->isVisible()); // the record stays
            break;
        case 1: m_page->setMasked(true); break;
        case 2: askByKey(); break;
        case 3:
            m_page->openWith(idText(other.id));
            QTRY_COMPARE(record()->record().id, other.id);
            break;
        case 4: m_page->hide(); break;
        case 5: m_page->setEnabled(false); break;
        default: m_page->putAway();
        }
        QTRY_COMPARE(cell(0, BankAccountsModel::Balance), dots);
        QCOMPARE(cell(1, BankAccountsModel::Balance), dots);
        QVERIFY(!card()->isVisible());
    }

    /// The bank's news do not take away what the customer has just asked for; the accounts are
    /// asked for once a look, since each is noted.
    void newsOfOthersChangeNothing()
    {
        open();
        showBalances();
        Q_EMIT m_desk->sync.changed(u"customer"_s);
        QTest::qWait(50);
        QCOMPARE(cell(0, BankAccountsModel::Balance), u"1,234.56"_s);
        QVERIFY(m_page->stepBack());
        Q_EMIT m_desk->sync.changed(u"customer"_s);
        m_page->openWith(idText(m_made.id));
        QTest::qWait(50);
        QCOMPARE(looks(), 1);
        QVERIFY(m_page->stepBack()); // to the search
        m_page->openWith(idText(m_made.id));
        QTRY_COMPARE(looks(), 2);
    }

    void aShortWhileLaterTheyAreHidden()
    {
        BankAccountsCard bank(&m_desk->terminal, shift().businessDate, 50, nullptr);
        bank.setAccounts(twoAccounts(), BankAccountsCard::Extent::Told);
        bank.show();
        bank.findChild<KeyButton*>(u"customers.balances"_s)->click();
        auto* typed = bank.findChild<QLineEdit*>(u"customers.card"_s);
        typed->setText(theirs);
        Q_EMIT typed->returnPressed();
        bank.setBalances(theirBalances());
        QVERIFY(bank.isShown());
        QTRY_VERIFY(!bank.isShown());
        const auto* rows = bank.findChild<TableView*>(u"customers.accounts"_s)->model();
        QCOMPARE(rows->index(0, BankAccountsModel::Balance).data().toString(), dots);
    }

    /// Given up while the platform is asked, an answer that comes late shows nothing.
    void anAnswerThatComesLateShowsNothing()
    {
        BankAccountsCard bank(&m_desk->terminal, shift().businessDate, 60'000, nullptr);
        bank.setAccounts(twoAccounts(), BankAccountsCard::Extent::Told);
        bank.show();
        bank.findChild<KeyButton*>(u"customers.balances"_s)->click();
        auto* typed = bank.findChild<QLineEdit*>(u"customers.card"_s);
        typed->setText(theirs);
        Q_EMIT typed->returnPressed();
        QVERIFY(bank.stepBack());
        bank.setBalances(theirBalances());
        QVERIFY(!bank.isShown());
        bank.refuseCard(u"late"_s);
        QVERIFY(!typed->isVisible());
        QVERIFY(!bank.stepBack());
    }

    /// What is copied is masked, also while it is shown.
    void aCopiedRowHasNoBalance()
    {
        open();
        showBalances();
        table()->setFocus();
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"6222 **** 0186"_s), qPrintable(copied));
        QVERIFY(!copied.contains(u"1,234.56"_s));
    }

    void withoutALineTheCardSaysSo()
    {
        m_isOffline = true;
        open();
        auto* empty = table()->emptyState();
        QTRY_VERIFY(empty->accessibleName().contains(u"did not answer"_s));
        QVERIFY(!button()->isEnabled());
        m_isOffline = false;
        auto* retry = empty->findChild<KeyButton*>(u"empty.act"_s);
        retry->setFocus();
        QTest::keyClick(retry, Qt::Key_Space);
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        QVERIFY(button()->isEnabled());
    }

    void withoutAReaderThereIsNothingToPress()
    {
        BankAccountsCard bank(nullptr, shift().businessDate, 60'000, nullptr);
        bank.setAccounts(twoAccounts(), BankAccountsCard::Extent::Told);
        const auto* balances = bank.findChild<KeyButton*>(u"customers.balances"_s);
        QVERIFY(!balances->isEnabled());
        QVERIFY(!balances->toolTip().isEmpty());
    }

    void theRowsAreAModel()
    {
        BankAccountsModel rows(QDate(2026, 3, 18), nullptr);
        const QAbstractItemModelTester tester(&rows);
        QList<BankAccount> accounts = twoAccounts();
        accounts[0].state = BankAccount::State::Frozen;
        accounts[1].matures = QDate(2026, 3, 17);
        accounts.append({u"a3"_s, u"6253 **** 9018"_s, BankAccount::Kind::CreditAdded,
            BankAccount::State::Lost, {Currency::CNY, Currency::USD}});
        rows.setAccounts(accounts);
        const auto text = [&rows](int row, BankAccountsModel::Column column) {
            return rows.index(row, column).data().toString();
        };
        QCOMPARE(text(0, BankAccountsModel::State), u"frozen"_s);
        QCOMPARE(text(1, BankAccountsModel::State), u"matured"_s);
        QCOMPARE(text(2, BankAccountsModel::State), u"reported lost"_s);
        QCOMPARE(text(2, BankAccountsModel::Currencies), u"Two currencies"_s);
        rows.setBalances({{u"a3"_s, {Money::fen(-128'000), Money(-12'640, Currency::USD)}}});
        QCOMPARE(text(2, BankAccountsModel::Balance), u"-1,280.00 · USD -126.40"_s);
        QCOMPARE(text(0, BankAccountsModel::Balance), dots); // nothing was told of it
        rows.hideBalances();
        QCOMPARE(text(2, BankAccountsModel::Balance), dots);
        QCOMPARE(rows.index(2, BankAccountsModel::Balance).data(Qt::AccessibleTextRole).toString(),
            u"hidden ●●●●●●"_s);
    }

private:
    Result<UplinkAnswer> answerTo(const UplinkRequest& request) const
    {
        if (m_isOffline)
            return failure(Error::Kind::Offline, "");
        if (request.path.endsWith(u"/accounts"))
            return UplinkAnswer{200, toJson(twoAccounts())};
        if (!request.path.endsWith(u":balances") || m_balances == 0)
            return failure(Error::Kind::Offline, "");
        if (m_balances == 200)
            return UplinkAnswer{200, toJson(theirBalances())};
        if (m_balances == 299)
            return UplinkAnswer{200, {{u"strange"_s, true}}};
        return UplinkAnswer{m_balances,
            {{u"code"_s, u"card_not_theirs"_s}, {u"field"_s, u"card"_s},
                {u"text_en"_s, u"The card is not this customer's."_s}}};
    }

    void open()
    {
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(table()->isVisible());
    }

    /// The key printed on the button.
    void askByKey() { QTest::keyClick(m_page.get(), Qt::Key_R, Qt::ControlModifier); }

    void readCard(const QString& number)
    {
        QTest::keyClicks(card(), number);
        QTest::keyClick(card(), Qt::Key_Return);
    }

    void showBalances()
    {
        QTRY_COMPARE(table()->model()->rowCount(), 2);
        askByKey();
        readCard(theirs);
        QTRY_COMPARE(cell(0, BankAccountsModel::Balance), u"1,234.56"_s);
    }

    /// How often the accounts were asked for.
    qsizetype looks() const
    {
        const QList<UplinkRequest> seen = m_desk->uplink.seen();
        return std::ranges::count_if(
            seen, [](const UplinkRequest& one) { return one.path.endsWith(u"/accounts"); });
    }

    RecordView* record() const { return m_page->findChild<RecordView*>(); }
    TableView* table() const { return m_page->findChild<TableView*>(u"customers.accounts"_s); }
    QLineEdit* card() const { return m_page->findChild<QLineEdit*>(u"customers.card"_s); }
    KeyButton* button() const { return m_page->findChild<KeyButton*>(u"customers.balances"_s); }
    Field* field() const { return qobject_cast<Field*>(card()->parentWidget()); }
    QString cell(int row, BankAccountsModel::Column column) const
    {
        return table()->model()->index(row, column).data().toString();
    }

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<CustomersPage> m_page;
    Customer m_made;
    bool m_isOffline = false;
    int m_balances = 200; ///< how the platform answers; 0: not at all, 299: something else
};

QTEST_MAIN(TestRecordBank)
#include "tst_recordbank.moc"
