// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Journal.h"
#include "app/store/RecordingStop.h"
#include "app/store/Store.h"
#include "app/till/BlankRepository.h"
#include "app/till/TillRepository.h"
#include "tests/app/sync/FakeUplink.h"
#include "tests/testkit/Fingers.h"
#include "tests/testkit/Fixed.h"
#include "ui/AuthoriseDialog.h"
#include "ui/CountTable.h"
#include "ui/Field.h"
#include "ui/KeyMap.h"
#include "ui/SignInPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

namespace {

QJsonObject money(qint64 minor)
{
    return {{u"minor"_qs, minor}, {u"currency"_qs, u"CNY"_qs}};
}

QJsonObject session(bool withTill)
{
    const QJsonObject hundred{
        {u"denomination"_qs, u"CNY-10000"_qs}, {u"pieces"_qs, 3}, {u"damaged"_qs, 0}};
    const QJsonObject till{
        {u"id"_qs, u"03"_qs}, {u"state"_qs, u"issued"_qs}, {u"issued"_qs, QJsonArray{hundred}}};
    return {{u"token"_qs, u"t"_qs}, {u"expires_in"_qs, 900}, {u"refresh_token"_qs, u"r"_qs},
        {u"operator"_qs,
            QJsonObject{{u"id"_qs, u"0217"_qs}, {u"name"_qs, u"李晓芳"_qs},
                {u"roles"_qs, QJsonArray{u"teller"_qs}}, {u"limit"_qs, money(0)}}},
        {u"branch"_qs,
            QJsonObject{{u"code"_qs, u"0512-08"_qs}, {u"name"_qs, u"青云路智慧网点"_qs},
                {u"bank"_qs, u"惠民银行"_qs}}},
        {u"business_date"_qs, u"2026-03-18"_qs},
        {u"till"_qs, withTill ? QJsonValue(till) : QJsonValue()},
        {u"policy"_qs,
            QJsonObject{{u"offline_per_item"_qs, money(200000)},
                {u"offline_per_day"_qs, money(2000000)}, {u"till_limit"_qs, money(10000000)}}}};
}

const QJsonObject approval{{u"approval"_qs, u"AP-1"_qs},
    {u"approver"_qs, QJsonObject{{u"id"_qs, u"0102"_qs}, {u"name"_qs, u"周文静"_qs}}},
    {u"expires_at"_qs, u"2026-03-18T02:48:00.000Z"_qs}};

Result<Done> verified(Database&)
{
    return Done{};
}

} // namespace

/// From the first key to an open till, by keys only, against a platform that says what it is told.
class TestSignInPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::instance()->installEventFilter(&m_keys); }

    void init()
    {
        m_withTill = true;
        m_signInAnswer.reset();
        m_store = std::make_unique<Store>(StoreSettings{.file = u":memory:"_qs,
            .migrations = tillMigrations(),
            .secret = QByteArray(32, 's'),
            .cost = {8, 1, 1}});
        m_uplink.answer = [this](const UplinkRequest& request) -> Result<UplinkAnswer> {
            if (request.path == u"/v1/approvals")
                return UplinkAnswer{201, approval};
            if (m_signInAnswer)
                return *m_signInAnswer;
            return UplinkAnswer{201, session(m_withTill)};
        };
        makePage(verified);
    }

    void cleanup()
    {
        m_page.reset();
        m_store.reset();
    }

    void countsBlindAndOpensTheTill()
    {
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<OpenShiftPage*>());
        QVERIFY(!m_page->findChild<QLabel*>(u"openShift.issued"_qs)->isVisible());
        for (const char* pieces : {"3", "0", "0", "0", "0", "0", "0", "0"}) {
            QTest::keyClicks(m_page->focusWidget(), QLatin1StringView(pieces));
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        }
        QCOMPARE(m_page->findChild<QLabel*>(u"openShift.total"_qs)->text(), u"300.00"_qs);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_page->findChild<QLabel*>(u"openShift.issued"_qs)->text(), u"300.00"_qs);
        QCOMPARE(m_page->findChild<QLabel*>(u"openShift.difference"_qs)->text(), u"0.00"_qs);
        auto* dialog = m_page->findChild<AuthoriseDialog*>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(dialog->focusWidget() && dialog->focusWidget()->hasFocus());
        QTest::keyClicks(dialog->focusWidget(), u"0102"_qs);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(dialog->focusWidget(), u"secret"_qs);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
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
        for (const char* pieces : {"3", "0", "0", "0", "0", "0", "0", "0"}) {
            QTest::keyClicks(m_page->focusWidget(), QLatin1StringView(pieces));
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        }
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!m_page->findChild<AuthoriseDialog*>());
        QCOMPARE(m_page->focusWidget(), forms);
        QTest::keyClick(forms, Qt::Key_Space);
        QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_page->findChild<AuthoriseDialog*>());
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

    void refusals_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field"); // empty: said in the message
        QTest::newRow("wrong password") << 401 << u"bad_credentials"_qs << u"signIn.password"_qs;
        QTest::newRow("locked") << 423 << u"operator_locked"_qs << u"signIn.operator"_qs;
        QTest::newRow("device revoked") << 403 << u"device_revoked"_qs << u"signIn.operator"_qs;
        QTest::newRow("overloaded") << 503 << u"unavailable"_qs << QString();
        QTest::newRow("no line") << 0 << QString() << QString();
    }

    void refusals()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        if (status == 0)
            m_signInAnswer = failure(Error::Kind::Offline, "no line");
        else
            m_signInAnswer = UplinkAnswer{status, {{u"code"_qs, code}}};
        signInByKeys();
        if (field.isEmpty())
            QTRY_VERIFY(m_page->findChild<QWidget*>(u"signIn.message"_qs)->isVisible());
        else
            QTRY_COMPARE(fieldOf(field)->state(), Field::State::Error);
        QVERIFY(m_page->findChild<QLineEdit*>(u"signIn.password"_qs)->text().isEmpty());
        QCOMPARE(entered.count(), 0);
        m_signInAnswer.reset();
        m_withTill = false;
        signInByKeys();
        QTRY_COMPARE(entered.count(), 1);
    }

    /// The password was right, so it is not asked for again; what is missing is asked for at its
    /// field, and goes with the same password.
    void asksForTheSecondFactor()
    {
        m_withTill = false;
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        for (const char* code : {"factor_missing", "factor_wrong", "factor_used"}) {
            m_signInAnswer = UplinkAnswer{401,
                {{u"code"_qs, QLatin1StringView(code)}, {u"factors"_qs, QJsonArray{u"totp"_qs}}}};
            const qsizetype before = m_uplink.seen().size();
            if (qstrcmp(code, "factor_missing") == 0)
                signInByKeys();
            else
                enterCode(u"287082"_qs);
            QTRY_COMPARE(m_uplink.seen().size(), before + 1);
            QTRY_COMPARE(fieldOf(u"signIn.factor"_qs)->state(), Field::State::Error);
            QCOMPARE(m_page->focusWidget()->objectName(), u"signIn.factor"_qs);
            QVERIFY(!m_page->findChild<QLineEdit*>(u"signIn.password"_qs)->text().isEmpty());
        }
        m_signInAnswer.reset();
        enterCode(u"081804"_qs);
        QTRY_COMPARE(entered.count(), 1);
        const QJsonObject factor{{u"kind"_qs, u"totp"_qs}, {u"value"_qs, u"081804"_qs}};
        QCOMPARE(m_uplink.seen().last().body.value(u"factor").toObject(), factor);
        QCOMPARE(m_uplink.seen().last().body.value(u"password").toString(), u"Huidesk-2026"_qs);
        QVERIFY(m_page->findChild<QLineEdit*>(u"signIn.password"_qs)->text().isEmpty());
        QVERIFY(m_page->findChild<QLineEdit*>(u"signIn.factor"_qs)->text().isEmpty());
    }

    /// A card goes on by itself: the reader types Enter.
    void aCardSignsIn()
    {
        m_withTill = false;
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        m_signInAnswer = UplinkAnswer{401, {{u"code"_qs, u"factor_missing"_qs}}};
        signInByKeys();
        QTRY_COMPARE(m_page->focusWidget()->objectName(), u"signIn.factor"_qs);
        m_signInAnswer.reset();
        testkit::Fingers reader;
        reader.type(*m_page->windowHandle(), u"HMYG00000103"_qs, testkit::Fingers::scannerMs);
        reader.press(*m_page->windowHandle(), Qt::Key_Return, testkit::Fingers::scannerMs);
        QTRY_COMPARE(entered.count(), 1);
        const QJsonObject factor{{u"kind"_qs, u"card"_qs}, {u"value"_qs, u"HMYG00000103"_qs}};
        QCOMPARE(m_uplink.seen().last().body.value(u"factor").toObject(), factor);
    }

    void halfACodeAsksNobody()
    {
        m_signInAnswer = UplinkAnswer{401, {{u"code"_qs, u"factor_missing"_qs}}};
        signInByKeys();
        QTRY_COMPARE(m_page->focusWidget()->objectName(), u"signIn.factor"_qs);
        const qsizetype before = m_uplink.seen().size();
        enterCode(u"0818"_qs);
        QCOMPARE(fieldOf(u"signIn.factor"_qs)->state(), Field::State::Error);
        QCOMPARE(m_uplink.seen().size(), before);
    }

    void nothingTypedAsksNobody()
    {
        const qsizetype before = m_uplink.seen().size();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QCOMPARE(fieldOf(u"signIn.operator"_qs)->state(), Field::State::Error);
        QCOMPARE(m_uplink.seen().size(), before);
    }

    void aBrokenJournalLetsNobodyIn()
    {
        makePage([](Database&) -> Result<Done> {
            return failure(Error::Kind::Storage, "changed", u"journal/hash/7"_qs);
        });
        QSignalSpy entered(m_page.get(), &SignInPage::entered);
        signInByKeys();
        QTRY_VERIFY(m_page->findChild<QWidget*>(u"signIn.message"_qs)->isVisible());
        QCOMPARE(entered.count(), 0);
    }

private:
    void makePage(std::function<Result<Done>(Database&)> verify)
    {
        m_page
            = std::make_unique<SignInPage>(CounterServices{*m_store, m_uplink, m_clock, m_random},
                Terminal{u"SZ-QYL-02"_qs, u"0.1.0"_qs, u"zh_CN"_qs, std::move(verify)});
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void signInByKeys()
    {
        auto* number = m_page->findChild<QLineEdit*>(u"signIn.operator"_qs);
        number->setFocus();
        number->selectAll();
        QTest::keyClicks(m_page->focusWidget(), u"0217"_qs);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QTest::keyClicks(m_page->focusWidget(), u"Huidesk-2026"_qs);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    }

    void enterCode(const QString& code)
    {
        QTest::keyClicks(m_page->focusWidget(), code);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
    }

    Field* fieldOf(const QString& name) const
    {
        for (Field* field : m_page->findChildren<Field*>())
            if (field->editor()->objectName() == name)
                return field;
        return nullptr;
    }

    Result<std::optional<Till>> storedTill()
    {
        auto future = m_store->run([](Database& database) {
            return TillRepository(database).of(u"03"_qs, QDate(2026, 3, 18));
        });
        future.waitForFinished();
        return future.result();
    }

    KeyMap m_keys;
    testkit::FixedClock m_clock;
    testkit::FixedRandom m_random;
    testkit::FakeUplink m_uplink;
    bool m_withTill = true;
    std::optional<Result<UplinkAnswer>> m_signInAnswer;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SignInPage> m_page;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
