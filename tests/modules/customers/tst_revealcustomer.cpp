// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/CustomerBodies.h"
#include "modules/customers/RevealCustomer.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

/// What is masked is shown to who says why, and the trail keeps it.
class TestRevealCustomer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTrailSaysWhoAsked()
    {
        const auto database = emptyDesk();
        const auto made = createCustomer(*database, creation());
        const qint64 before = rowsOf(*database, u"audit"_s);
        const RevealCustomer request{operationId(), shift(), made->id, u" 核对住址 "_s, noon};
        const auto shown = revealCustomer(*database, request);
        QCOMPARE(*shown, *made);
        QVERIFY(rowsOf(*database, u"audit"_s) > before);
        const auto entry = Journal(*database).byId(request.operation);
        const auto body = revealBodyFromJson((*entry)->operation.body);
        QVERIFY(body);
        QCOMPARE(body->customer, made->id);
        QCOMPARE(body->reason, u"核对住址"_s);
        const qint64 told = rowsOf(*database, u"journal"_s);
        QVERIFY(revealCustomer(*database, request)); // the second click
        QCOMPARE(rowsOf(*database, u"journal"_s), told);
        auto row = database->run(u"SELECT operator, outcome FROM audit"
                                 " WHERE event = 'customer.reveal'"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toString(), shift().operatorId);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("no reason") << u"  "_s << true << Error::Kind::Input;
        QTest::newRow("nobody") << u"核对"_s << false << Error::Kind::Refused;
    }

    void refuses()
    {
        QFETCH(QString, reason);
        QFETCH(bool, isKnown);
        QFETCH(Error::Kind, kind);
        const auto database = emptyDesk();
        const auto made = createCustomer(*database, creation());
        const qint64 before = rowsOf(*database, u"audit"_s);
        const QUuid id = isKnown ? made->id : operationId();
        QCOMPARE(revealCustomer(*database, {operationId(), shift(), id, reason, noon}).error().kind,
            kind);
        QCOMPARE(rowsOf(*database, u"audit"_s), before);
    }

    void nothingIsShownThatIsNotNoted()
    {
        for (int count = 0;; ++count) {
            const auto database = emptyDesk();
            const auto made = createCustomer(*database, creation());
            const qint64 before = rowsOf(*database, u"audit"_s);
            database->failAfter(count);
            const RevealCustomer request{operationId(), shift(), made->id, u"核对"_s, noon};
            const auto shown = revealCustomer(*database, request);
            database->failAfter(-1);
            if (shown) {
                QVERIFY(count >= 6);
                return;
            }
            QVERIFY(isOfTheDisk(shown.error()));
            QCOMPARE(rowsOf(*database, u"audit"_s), before);
            QVERIFY(!*Journal(*database).contains(request.operation));
        }
    }
};

QTEST_GUILESS_MAIN(TestRevealCustomer)
#include "tst_revealcustomer.moc"
