// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/OperationTime.h"

#include <QTest>

using namespace hui;

class TestOperationTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenAnIdWasMade()
    {
        // RFC 9562, appendix A.6
        QCOMPARE(madeAt(QUuid(QStringLiteral("017F22E2-79B0-7CC3-98C4-DC0C0C07398F"))),
            QDateTime(QDate(2022, 2, 22), QTime(19, 22, 22), Qt::UTC));
        QVERIFY(!madeAt(QUuid()).isValid());
    }
};

QTEST_APPLESS_MAIN(TestOperationTime)
#include "tst_operationtime.moc"
