// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/ui/SignInScene.h"

using namespace hui;
using namespace hui::testkit;

/// Who is let in, who is not, and what each is told; by keys only.
class TestSignInPage : public SignInScene {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installKeys(); }
    void init() { start(); }
    void cleanup() { stop(); }

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
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
