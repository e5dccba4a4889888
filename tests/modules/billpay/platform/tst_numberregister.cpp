// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/NumberRegister.h"

#include <QTest>

using namespace hui::billpay;
using namespace Qt::StringLiterals;

/// The range of a number does not prove its operator.
class TestNumberRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoServesANumberNow_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("network");
        QTest::newRow("as its range says") << u"13800000001"_s << u"mobile"_s;
        QTest::newRow("moved from its range") << u"13800000002"_s << u"unicom"_s;
        QTest::newRow("unicom's range") << u"13000000001"_s << u"unicom"_s;
        QTest::newRow("telecom's range, moved") << u"13300000000"_s << u"mobile"_s;
        QTest::newRow("no range") << u"16100000000"_s << QString();
        QTest::newRow("no number") << u"3205018642"_s << QString();
    }

    void tellsWhoServesANumberNow()
    {
        QFETCH(QString, number);
        QFETCH(QString, network);
        QCOMPARE(sampleNetworkOf(number), network);
    }
};

QTEST_APPLESS_MAIN(TestNumberRegister)
#include "tst_numberregister.moc"
