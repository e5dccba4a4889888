// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/OpenRecord.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

/// A record in clear, and who had it.
class TestOpenRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTrailSaysWhichFormWasFilled()
    {
        const auto database = memoryDatabase(customerMigrations());
        const Customer known = person();
        QVERIFY(keep(*database, known));
        const auto given = recordForForm(*database, shift(), known.id, u"billpay.payer"_s);
        QVERIFY(given);
        QCOMPARE(*given, known);
        auto row = database->run(u"SELECT operator, outcome FROM audit"
                                 " WHERE event = 'customer.fill'"_s);
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toString(), shift().operatorId);
        QCOMPARE(row->value(1).toString(), u"ok"_s);
    }

    void nobodyIsGivenForNobody()
    {
        const auto database = memoryDatabase(customerMigrations());
        const qint64 before = rowsOf(*database, u"audit"_s);
        const auto given = recordForForm(*database, shift(), operationId(), u"billpay.payer"_s);
        QCOMPARE(given.error().kind, Error::Kind::Refused);
        QCOMPARE(rowsOf(*database, u"audit"_s), before);
    }

    void aChildsRecordNeedsItsGuardiansConsent()
    {
        const auto database = memoryDatabase(customerMigrations());
        Customer child = person();
        child.fields.insert(CustomerField::Birth, {u"2015-05-04"_s, child.id});
        QVERIFY(keep(*database, child));
        const auto refused = recordForForm(*database, shift(), child.id, u"billpay.payee"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Refused);
        Consent consent;
        consent.operation = operationId();
        consent.kind = ConsentKind::Child;
        consent.purpose = u"校园缴费"_s;
        consent.text = u"2026-01"_s;
        consent.guardian = u"王例明"_s;
        consent.at = child.createdAt;
        consent.service = ConsentPurpose::School;
        consent.recipient = u"320500-s1"_s;
        child.consents = {consent};
        QVERIFY(keep(*database, child));
        QVERIFY(!recordForForm(*database, shift(), child.id, u"billpay.payee"_s)); // a school's
        consent.service = ConsentPurpose::Forms;
        consent.recipient.clear();
        child.consents = {consent};
        QVERIFY(keep(*database, child));
        QVERIFY(recordForForm(*database, shift(), child.id, u"billpay.payee"_s));
        noteWithdrawal(child.consents, consent.operation, operationId(), child.createdAt);
        QVERIFY(keep(*database, child));
        QVERIFY(!recordForForm(*database, shift(), child.id, u"billpay.payee"_s));
    }

    void nothingIsGivenThatIsNotNoted()
    {
        for (int count = 0;; ++count) {
            const auto database = memoryDatabase(customerMigrations());
            const Customer known = person();
            QVERIFY(keep(*database, known));
            const qint64 before = rowsOf(*database, u"audit"_s);
            database->failAfter(count);
            const auto given = recordForForm(*database, shift(), known.id, u"billpay.payer"_s);
            database->failAfter(-1);
            if (given) {
                QVERIFY(count >= 6);
                return;
            }
            QVERIFY(given.error().kind == Error::Kind::Storage
                || given.error().kind == Error::Kind::Unknown); // of a COMMIT nobody knows
            QCOMPARE(rowsOf(*database, u"audit"_s), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestOpenRecord)
#include "tst_openrecord.moc"
