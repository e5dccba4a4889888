// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/OperationId.h"
#include "tests/testkit/Fixed.h"

#include <QSet>
#include <QTest>
#include <QtEndian>

using namespace hui;
using namespace hui::testkit;

class TestOperationId : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isVersionSevenAndHoldsTheTime()
    {
        const FixedClock clock;
        SystemRandom random;
        for (int i = 0; i < 1'000; ++i) {
            const QUuid id = newOperationId(clock, random);
            QVERIFY(isOperationId(id));
            QCOMPARE(int(id.variant()), int(QUuid::DCE));
            const QByteArray time = QByteArray(2, '\0') + id.toRfc4122().first(6);
            QCOMPARE(qFromBigEndian<qint64>(time.constData()), clock.nowUtc().toMSecsSinceEpoch());
        }
    }

    void noTwoAreEqual()
    {
        const FixedClock clock;
        SystemRandom random;
        QSet<QUuid> ids;
        for (int i = 0; i < 10'000; ++i)
            ids += newOperationId(clock, random);
        QCOMPARE(ids.size(), qsizetype(10'000));
    }

    void laterOnesSortLater()
    {
        FixedClock clock;
        SystemRandom random;
        QByteArray before;
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray id = newOperationId(clock, random).toRfc4122();
            QVERIFY(before < id);
            before = id;
            clock.advanceMs(1);
        }
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QUuid>("id");
        QTest::newRow("null") << QUuid();
        QTest::newRow("version 4") << QUuid(QStringLiteral("01900000-0000-4000-8000-000000000001"));
        QTest::newRow("other variant")
            << QUuid(QStringLiteral("01900000-0000-7000-c000-000000000001"));
    }

    void refusesOtherForms()
    {
        QFETCH(QUuid, id);
        QVERIFY(!isOperationId(id));
    }
};

QTEST_APPLESS_MAIN(TestOperationId)
#include "tst_operationid.moc"
