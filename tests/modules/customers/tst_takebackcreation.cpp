// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/OutboxRepository.h"
#include "modules/customers/TakeBackCreation.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

/// A record that was entered here, and what the platform said of it.
struct Entered {
    std::unique_ptr<Database> database = emptyDesk();
    CreateCustomer request = creation();

    Entered() { HUI_ASSERT(createCustomer(*database, request).has_value()); }

    void hear(OutboxEvent event)
    {
        OutboxRepository outbox(*database);
        HUI_ASSERT(outbox.markSending({request.operation}));
        HUI_ASSERT(outbox.settle(request.operation, {.event = event, .code = u"x"_s}));
    }
};

} // namespace

/// What the platform does not take is no record of anybody.
class TestTakeBackCreation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRecordGoesAndWhatWasEnteredIsGivenBack()
    {
        Entered scene;
        scene.hear(OutboxEvent::Rejected);
        const auto entered = takeBackCreation(*scene.database, scene.request.operation);
        QVERIFY(entered && *entered);
        QCOMPARE((*entered)->certificate, certificate);
        const auto& fields = (*entered)->fields;
        QVERIFY(std::ranges::any_of(fields, [](const FieldChange& change) {
            return change.field == CustomerField::Name && change.value == u"王例明";
        }));
        QVERIFY(!recordOf(*scene.database, scene.request.operation));
        QCOMPARE(rowsOf(*scene.database, u"customer_word"_s), 0); // nobody finds them
        QVERIFY(!CustomerRepository(*scene.database).byCertificate(certificate)->has_value());
        const auto again = takeBackCreation(*scene.database, scene.request.operation);
        QVERIFY(again && !*again);
        CreateCustomer anew = creation();
        QVERIFY(createCustomer(*scene.database, anew)); // put right, under another number
        QCOMPARE(*takeBackCreations(*scene.database), 0);
        QVERIFY(recordOf(*scene.database, anew.operation));
    }

    void leavesWhatIsNotRefused_data()
    {
        QTest::addColumn<bool>("isHeard");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("on its way") << false << true;
        QTest::newRow("taken") << true << true;
        QTest::newRow("of nobody") << true << false;
    }

    void leavesWhatIsNotRefused()
    {
        QFETCH(bool, isHeard);
        QFETCH(bool, isKnown);
        Entered scene;
        if (isHeard)
            scene.hear(OutboxEvent::Accepted);
        const auto taken
            = takeBackCreation(*scene.database, isKnown ? scene.request.operation : operationId());
        QVERIFY(taken && !*taken);
        QCOMPARE(*takeBackCreations(*scene.database), 0);
        QVERIFY(recordOf(*scene.database, scene.request.operation));
    }

    void whatWasRefusedMeanwhileIsFound()
    {
        Entered scene;
        scene.hear(OutboxEvent::Rejected);
        QCOMPARE(*takeBackCreations(*scene.database), 1);
        QVERIFY(!recordOf(*scene.database, scene.request.operation));
        QCOMPARE(*takeBackCreations(*scene.database), 0);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Entered scene;
            scene.hear(OutboxEvent::Rejected);
            scene.database->failAfter(count);
            const auto taken = takeBackCreation(*scene.database, scene.request.operation);
            scene.database->failAfter(-1);
            if (taken) {
                QVERIFY(count >= 10);
                return;
            }
            QVERIFY(isOfTheDisk(taken.error()));
            const auto record = recordOf(*scene.database, scene.request.operation);
            QVERIFY(record && !record->certificates.isEmpty());
            QVERIFY(takeBackCreation(*scene.database, scene.request.operation));
        }
    }
};

QTEST_GUILESS_MAIN(TestTakeBackCreation)
#include "tst_takebackcreation.moc"
