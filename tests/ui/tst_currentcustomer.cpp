// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CurrentCustomer.h"

#include <QSignalSpy>
#include <QTest>

using namespace hui;

namespace {

ServedCustomer customer(const char* ticket)
{
    return {QString::fromLatin1(ticket), QStringLiteral("王*明"), QStringLiteral("138****5678"), {},
        QDateTime(QDate(2026, 3, 18), QTime(2, 39), Qt::UTC)};
}

} // namespace

class TestCurrentCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsParksResumesAndClears()
    {
        CurrentCustomer current;
        QSignalSpy changed(&current, &CurrentCustomer::changed);
        QVERIFY(!current.customer());
        current.park(); // no one there: nothing happens
        QCOMPARE(changed.size(), 0);

        current.start(customer("A037"));
        QCOMPARE(*current.customer(), customer("A037"));
        current.park();
        QVERIFY(!current.customer());
        QCOMPARE(current.parked(), QList<ServedCustomer>{customer("A037")});

        current.start(customer("A038"));
        current.resume(QStringLiteral("A037"));
        QCOMPARE(*current.customer(), customer("A037"));
        QCOMPARE(current.parked(), QList<ServedCustomer>{customer("A038")});

        current.resume(QStringLiteral("A099"));
        QCOMPARE(*current.customer(), customer("A037"));
        current.clear();
        QVERIFY(!current.customer());
        QCOMPARE(current.parked().size(), 1);
    }
};

QTEST_MAIN(TestCurrentCustomer)
#include "tst_currentcustomer.moc"
