// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/PhoneToken.h"
#include "tests/testkit/Fixed.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

class TestPhoneToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsShape()
    {
        FixedRandom random;
        const QString token = server::newPhoneToken(random);
        QVERIFY(server::isPhoneToken(token));
        QVERIFY(!server::isPhoneToken(token + u'A'));
        QVERIFY(!server::isPhoneToken(token.chopped(1)));
        QVERIFY(!server::isPhoneToken(token.chopped(1) + u'/'));
        QVERIFY(!server::isPhoneToken({}));
    }

    void isFoundByWhatDoesNotTellIt()
    {
        QCOMPARE(server::phoneTokenKey(u"abc"_s),
            u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s); // FIPS 180
    }
};

QTEST_APPLESS_MAIN(TestPhoneToken)
#include "tst_phonetoken.moc"
