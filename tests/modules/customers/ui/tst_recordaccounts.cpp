// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/TagRepository.h"
#include "modules/customers/ui/AccountsCard.h"
#include "modules/customers/ui/CustomersPage.h"
#include "modules/customers/ui/RecordView.h"
#include "tests/app/catalogue/CatalogueScene.h"
#include "tests/modules/customers/CustomerScene.h"
#include "tests/testkit/DeskFixture.h"
#include "tests/testkit/OnPage.h"
#include "ui/Pill.h"
#include "ui/RowButton.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

const QString account = u"3205018642"_s;

/// How a line stands, as it is read.
QString wordIn(const RowButton& line)
{
    if (const auto* pill = line.findChild<Pill*>())
        return pill->look().icon + u' ' + pill->look().text;
    const auto* label = line.findChild<QLabel*>();
    return label ? label->text() : QString();
}

} // namespace

/// The accounts a customer pays, and how they want to be reached, on the page of their record.
class TestRecordAccounts : public QObject, private OnPage<CustomersPage> {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskFixture>(deskMigrations());
        m_desk->run(enterTexts);
        m_made
            = m_desk->run([](Database& database) { return createCustomer(database, creation()); });
        m_desk->run([this](Database& database) -> Result<Done> {
            for (const QString& biller : {u"w1"_s, u"w2"_s})
                HUI_ASSERT(
                    CatalogueRepository(database).apply(u"biller"_s, biller, billerValue(biller)));
            const auto labels = {TagEntry{u"quiet"_s, u"勿发短信"_s, u"No texts"_s,
                                     QDate(2026, 1, 1), {}, TagEffect::NoMessages},
                TagEntry{u"priority"_s, u"优先叫号"_s, u"First"_s, QDate(2026, 1, 1)}};
            for (const TagEntry& entry : labels)
                HUI_ASSERT(TagRepository(database).save(entry));
            return AccountRepository(database).note(m_made.id, {u"w1"_s, account, noon});
        });
    }

    void cleanup()
    {
        m_page.reset();
        m_desk.reset();
    }

    void anAccountIsOneKeyFromItsBill()
    {
        open();
        QTRY_VERIFY(line(u"w1"_s));
        QVERIFY(line(u"w1"_s)->accessibleName().contains(u"******8642"_s));
        QVERIFY(!line(u"w1"_s)->accessibleName().contains(account));
        line(u"w1"_s)->setFocus();
        QTest::keyClick(line(u"w1"_s), Qt::Key_Space);
        QCOMPARE(m_desk->customer.record(), m_made.id);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"billpay"_s, u"biller.w1/3205018642"_s}));
    }

    /// Without the line it says so, and when the account was paid.
    void offlineSaysSo()
    {
        open();
        QTRY_COMPARE(wordOf(u"w1"_s), u"Offline · paid 03-18"_s);
        QCOMPARE(count(), u"1 account(s)"_s);
        QVERIFY(!m_page->findChild<RowButton*>(u"customers.biller.w2"_s));
    }

    /// What is late is a warning, and the next step; accounts paid elsewhere stand there as well.
    void whatIsDueIsShown()
    {
        answerWith(
            {{{u"w1"_s, account, noon}, {AccountStanding::State::Owes, Money::fen(18'740), 3, 36}},
                {{u"w2"_s, u"77810093"_s, noon.addDays(-40)},
                    {.state = AccountStanding::State::Clear, .isDebited = true}}});
        open();
        QTRY_COMPARE(wordOf(u"w1"_s), u"alert-triangle 187.40"_s);
        QVERIFY(line(u"w1"_s)->accessibleName().contains(u"36 day(s) late"_s));
        QCOMPARE(wordOf(u"w2"_s), u"Debited"_s);
        QCOMPARE(count(), u"2 account(s)"_s);
        auto* pay = m_page->findChild<QAbstractButton*>(u"customers.next.0"_s);
        QTRY_COMPARE(pay->accessibleName(), u"Water 36 day(s) late, Pay"_s);
        const int asked = duesAsked();
        QCOMPARE(asked, 1); // one question for all of them
        pay->setFocus();
        QTest::keyClick(pay, Qt::Key_Space);
        QCOMPARE(m_desk->opened.last(), (std::pair{u"billpay"_s, u"biller.w1/3205018642"_s}));
        answerWith({{{u"w1"_s, account, noon}, {.state = AccountStanding::State::Clear}}});
        m_page->hide();
        m_page->show(); // back from the bill: nothing of the last look is kept
        QTRY_COMPARE(wordOf(u"w1"_s), u"Paid"_s);
        QCOMPARE(duesAsked(), asked + 1);
    }

    /// The billers are asked once a look, whatever is changed meanwhile, and not about a record
    /// that gives place to another.
    void oneLookIsOneQuestion()
    {
        answerWith({});
        const Customer second = m_desk->run([](Database& database) {
            CreateCustomer other = creation();
            other.certificate
                = {CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2030, 1, 1)};
            return createCustomer(database, other);
        });
        open();
        QTRY_COMPARE(duesAsked(), 1);
        QTRY_VERIFY(contact(u"messages"_s));
        QTest::keyClick(contact(u"messages"_s), Qt::Key_Space);
        QTRY_VERIFY(hasTag(record().tags, u"quiet"_s));
        m_page->hide();
        m_page->show();
        m_page->openWith(idText(second.id)); // from elsewhere: the first is not looked at again
        QTRY_COMPARE(duesAsked(), 2);
        QVERIFY(m_desk->uplink.seen().last().path.contains(idText(second.id)));
        QTest::qWait(20);
        QCOMPARE(duesAsked(), 2);
    }

    /// Who stands on a line when the answer comes stands on it still.
    void theKeyboardStaysWhereItWas()
    {
        open();
        QTRY_COMPARE(wordOf(u"w1"_s), u"Offline · paid 03-18"_s);
        m_page->activateWindow();
        line(u"w1"_s)->setFocus();
        QTRY_VERIFY(line(u"w1"_s)->hasFocus());
        auto* card = m_page->findChild<AccountsCard*>();
        card->setBillers({});
        QVERIFY(line(u"w1"_s)->hasFocus());
    }

    void anAnswerThatIsNoneIsOffline()
    {
        m_desk->uplink.answer = [](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u"/dues"))
                return UplinkAnswer{200, {{u"accounts"_s, 7}}};
            return failure(Error::Kind::Offline, "");
        };
        open();
        QTRY_COMPARE(wordOf(u"w1"_s), u"Offline · paid 03-18"_s);
    }

    /// A line that is pressed puts the label on, and takes it away: the keyboard stays on it.
    void aPreferenceIsSwitchedByKey()
    {
        open();
        auto* quiet = [this] { return contact(u"messages"_s); }();
        QTRY_VERIFY((quiet = contact(u"messages"_s)));
        QCOMPARE(wordIn(*quiet), u"service only"_s);
        QVERIFY(!m_page->findChild<QCheckBox*>(u"customers.tag.quiet"_s)); // it stands here alone
        QTRY_VERIFY(m_page->findChild<QCheckBox*>(u"customers.tag.priority"_s));
        quiet->setFocus();
        QTest::keyClick(quiet, Qt::Key_Space);
        QTRY_VERIFY(hasTag(record().tags, u"quiet"_s));
        QTRY_VERIFY(quiet->accessibleName().startsWith(u"Text messages, declined · 20"_s));
        QTest::keyClick(quiet, Qt::Key_Space);
        QTRY_VERIFY(!hasTag(record().tags, u"quiet"_s));
        QTRY_VERIFY(quiet->accessibleName().startsWith(u"Text messages, service only"_s));
        const auto kept
            = m_desk->run([](Database& database) { return Journal(database).between(1, 99); });
        QCOMPARE(kept.last().operation.kind, u"customer.tag"_s);
    }

    /// Advertising is agreed to on the form of consents, never by a label.
    void advertisingIsAConsent()
    {
        open();
        QTRY_VERIFY(contact(u"marketing"_s));
        QCOMPARE(wordIn(*contact(u"marketing"_s)), u"not agreed"_s);
        QTest::keyClick(contact(u"marketing"_s), Qt::Key_Space);
        QTRY_VERIFY(m_page->findChild<QLineEdit*>(u"consent.purpose"_s)->isVisible());
    }

private:
    void open()
    {
        m_page = std::make_unique<CustomersPage>(m_desk->services(), nullptr);
        m_page->resize(1200, 800);
        m_page->show();
        m_page->openWith(idText(m_made.id));
        QTRY_VERIFY(m_page->findChild<AccountsCard*>()->isVisible());
    }

    void answerWith(const QList<KnownAccount>& accounts)
    {
        m_desk->uplink.answer = [accounts](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path.endsWith(u"/dues"))
                return UplinkAnswer{200, toJson(accounts)};
            return failure(Error::Kind::Offline, "no network in this test");
        };
    }

    int duesAsked() const
    {
        int asked = 0;
        for (const UplinkRequest& request : m_desk->uplink.seen())
            asked += request.path.endsWith(u"/dues") ? 1 : 0;
        return asked;
    }

    RowButton* line(const QString& biller) const
    {
        return m_page->findChild<RowButton*>(u"customers.biller."_s + biller);
    }
    RowButton* contact(const QString& kind) const
    {
        return m_page->findChild<RowButton*>(u"customers.contact."_s + kind);
    }
    QString wordOf(const QString& biller) const
    {
        return line(biller) ? wordIn(*line(biller)) : QString();
    }
    QString count() const
    {
        return m_page->findChild<QLabel*>(u"customers.accounts.count"_s)->text();
    }
    const Customer& record() const { return m_page->findChild<RecordView*>()->record(); }

    std::unique_ptr<DeskFixture> m_desk;
    Customer m_made;
};

QTEST_MAIN(TestRecordAccounts)
#include "tst_recordaccounts.moc"
