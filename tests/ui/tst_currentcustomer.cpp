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
    /// What labels ask for is of the one who is served, and of nobody who comes after.
    void theLabelsAreOfWhoIsServed()
    {
        CurrentCustomer current;
        ServedCustomer one = customer("A037");
        one.record = QUuid::createUuid();
        current.setEffects({}, {TagEffect::LargePrint});
        QVERIFY(!current.asks(TagEffect::LargePrint));
        current.start(one);
        current.setEffects(QUuid::createUuid(), {TagEffect::LargePrint}); // read for another
        QVERIFY(!current.asks(TagEffect::LargePrint));
        current.setEffects(one.record, {TagEffect::LargePrint});
        QVERIFY(current.asks(TagEffect::LargePrint));
        QVERIFY(!current.asks(TagEffect::NoCalls));
        current.start(one); // the same, with something new known of them
        QVERIFY(current.asks(TagEffect::LargePrint));
        current.start(customer("A038"));
        QVERIFY(!current.asks(TagEffect::LargePrint));
        current.setEffects(one.record, {TagEffect::LargePrint}); // comes late
        QVERIFY(!current.asks(TagEffect::LargePrint));
        current.clear();
        QVERIFY(!current.asks(TagEffect::LargePrint));
    }

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
        current.resume(visitOf(customer("A037")));
        QCOMPARE(*current.customer(), customer("A037"));
        QCOMPARE(current.parked(), QList<ServedCustomer>{customer("A038")});

        current.resume(visitOf(customer("A099")));
        QCOMPARE(*current.customer(), customer("A037"));
        current.clear();
        QVERIFY(!current.customer());
        QCOMPARE(current.parked().size(), 1);
    }

    /// Who goes and who comes is told while the pages are still theirs, and once they are.
    void saysWhoGoesAndWhoComes()
    {
        CurrentCustomer current;
        QStringList told;
        connect(&current, &CurrentCustomer::leaving, &current,
            [&](const ServedCustomer& who, CurrentCustomer::Leaving why) {
                told << (why == CurrentCustomer::Leaving::Parked ? QStringLiteral("parked ")
                                                                 : QStringLiteral("served "))
                        + who.ticket;
                QVERIFY(current.customer());
            });
        connect(&current, &CurrentCustomer::came, &current, [&](const ServedCustomer& who) {
            told << QStringLiteral("came ") + who.ticket;
            QCOMPARE(current.customer()->ticket, who.ticket);
        });
        current.start(customer("A037"));
        ServedCustomer found = customer("A037");
        found.name = QStringLiteral("周*");
        current.start(found); // the same visit
        current.start(customer("A038"));
        current.park();
        current.resume(visitOf(customer("A038")));
        current.clear(CurrentCustomer::Leaving::Parked);
        current.clear(); // nobody is there
        QCOMPARE(told.join(u','),
            QStringLiteral("came A037,served A037,came A038,parked A038,came A038,parked A038"));
    }
};

QTEST_MAIN(TestCurrentCustomer)
#include "tst_currentcustomer.moc"
