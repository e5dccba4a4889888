// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/testkit/Fixed.h"
#include "ui/LockScreen.h"
#include "ui/PasswordProof.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace hui;

class TestLockScreen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProofKnowsItsPasswordOnly()
    {
        testkit::FixedRandom random;
        const PasswordProof proof(u"Huidesk-2026"_qs, random);
        QVERIFY(proof.matches(u"Huidesk-2026"_qs));
        QVERIFY(!proof.matches(u"huidesk-2026"_qs));
        QVERIFY(!proof.matches(QString()));
    }

    void onlyThePasswordOpens()
    {
        testkit::FixedRandom random;
        const PasswordProof proof(u"right"_qs, random);
        QWidget window;
        LockScreen lock(testkit::shift(), proof, &window);
        QSignalSpy unlocked(&lock, &LockScreen::unlocked);
        auto* password = lock.findChild<QLineEdit*>(u"lock.password"_qs);
        QTest::keyClick(password, Qt::Key_Return); // nothing entered is no try
        QTest::keyClicks(password, u"wrong"_qs);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(unlocked.count(), 0);
        QVERIFY(password->text().isEmpty());
        QVERIFY(lock.findChild<QLabel*>(u"lock.wrong"_qs)->text().contains(u'4'));
        QTest::keyClicks(password, u"right"_qs);
        QTest::keyClick(password, Qt::Key_Return);
        QCOMPARE(unlocked.count(), 1);
    }

    void afterFiveWrongOnesTheOperatorIsSignedOff()
    {
        testkit::FixedRandom random;
        const PasswordProof proof(u"right"_qs, random);
        QWidget window;
        LockScreen lock(testkit::shift(), proof, &window);
        QSignalSpy givenUp(&lock, &LockScreen::givenUp);
        auto* password = lock.findChild<QLineEdit*>(u"lock.password"_qs);
        for (int i = 0; i < LockScreen::triesAllowed; ++i) {
            QCOMPARE(givenUp.count(), 0);
            QTest::keyClicks(password, u"x"_qs);
            QTest::keyClick(password, Qt::Key_Return);
        }
        QCOMPARE(givenUp.count(), 1);
    }
};

QTEST_MAIN(TestLockScreen)
#include "tst_lockscreen.moc"
