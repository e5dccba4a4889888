// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Reading.h"

#include <QTest>

using namespace hui;

class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyWishesBecomeOneMoreReading()
    {
        Reading reading;
        QVERIFY(reading.begin());
        QVERIFY(!reading.begin());
        QVERIFY(!reading.begin());
        QVERIFY(reading.end());
        QVERIFY(reading.begin());
        QVERIFY(!reading.end());
        QVERIFY(reading.begin());
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
