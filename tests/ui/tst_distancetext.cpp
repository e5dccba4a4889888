// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/DistanceText.h"

#include <QTest>

using namespace hui;

class TestDistanceText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSaidInMetresOrKilometres_data()
    {
        QTest::addColumn<qint64>("metres");
        QTest::addColumn<QString>("text");
        QTest::newRow("here") << qint64(0) << QStringLiteral("0 m");
        QTest::newRow("near") << qint64(999) << QStringLiteral("999 m");
        QTest::newRow("a kilometre") << qint64(1000) << QStringLiteral("1.0 km");
        QTest::newRow("far") << qint64(3020) << QStringLiteral("3.0 km");
        QTest::newRow("to the next hundred") << qint64(3950) << QStringLiteral("4.0 km");
    }

    void isSaidInMetresOrKilometres()
    {
        QFETCH(qint64, metres);
        QTEST(distanceText(metres), "text");
    }
};

QTEST_MAIN(TestDistanceText)
#include "tst_distancetext.moc"
