// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "modules/customers/platform/MergeOperations.h"
#include "modules/customers/platform/RecordBooking.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/SignedOperation.h"

#include <algorithm>
#include <thread>

using namespace hui;
using namespace hui::testkit;

namespace {

const Certificate travelPassport{
    CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2035, 4, 30)};
const Certificate renewedPassport{
    CertificateKind::Passport, u"EA1234567"_s, u"CHN"_s, QDate(2036, 4, 30)};

/// The same person on a passport, at another branch.
UploadedOperation passportCreation(const Certificate& passport = travelPassport)
{
    UploadedOperation made = operationOf(u"customer.create"_s,
        toJson(CreateBody{passport,
            {{CustomerField::Name, {}, u"王例明"_s},
                {CustomerField::Phone, {}, u"13900001234"_s}}}));
    made.branch = elsewhere;
    return made;
}

UploadedOperation mergeOf(const QUuid& into, const QUuid& from)
{
    return operationOf(u"customer.merge"_s, toJson(MergeBody{into, from, u"本人到场"_s, {}}));
}

UploadedOperation renewal(Platform& platform, const QUuid& customer)
{
    return signedBy0102(platform,
        operationOf(u"customer.certificate"_s,
            toJson(CertificateBody{customer, renewedPassport, travelPassport})));
}

/// The record with its documents in an order that says nothing.
Customer inOrder(Customer record)
{
    std::ranges::sort(record.certificates, {}, &Certificate::key);
    return record;
}

Customer recordNamed(const QString& passport)
{
    Customer record;
    record.id = operationId();
    record.createdAt = FixedClock().nowUtc();
    record.certificates = {{CertificateKind::Passport, passport, u"CHN"_s, {}}};
    return record;
}

} // namespace

/// Records that are one person's, on the platform, on both databases.
class TestMergeOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoRecordsBecomeOneEverywhere_data() { onBothDatabases(); }
    void twoRecordsBecomeOneEverywhere()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation into = creation(u"王例明"_s, u"13800005678"_s);
        const UploadedOperation from = passportCreation();
        outcomeOf(platform, createOperation(), into);
        outcomeOf(platform, createOperation(), from);
        const UploadedOperation merge = signedBy0102(platform, mergeOf(into.id, from.id));
        QCOMPARE(codeAfter(platform, mergeOperation(), merge), QString());
        const Customer record = inOrder(recordOf(platform, from.id));
        QCOMPARE(record.id, into.id);
        QCOMPARE(record.certificates.size(), 2);
        QCOMPARE(record.value(CustomerField::Phone), u"13800005678"_s);
        QCOMPARE(record.conflicts.size(), 1);
        QCOMPARE(toldOf(platform, elsewhere, from.id)->joinedTo, into.id);
        QCOMPARE(inOrder(toldOf(platform, elsewhere, into.id)->record), record);
        QCOMPARE(inOrder(toldOf(platform, into.branch, into.id)->record), record);
        auto row = platform.database().run(
            u"SELECT count(*) FROM audit WHERE action = 'customer.merge'"_s, {});
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toInt(), 1);
        const UploadedOperation again = signedBy0102(platform, mergeOf(into.id, from.id));
        QCOMPARE(codeAfter(platform, mergeOperation(), again), u"records_joined"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<bool>("isSigned");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody signed") << false << true << u"approval_missing"_s;
        QTest::newRow("nobody") << true << false << u"customer_unknown"_s;
    }

    void refuses()
    {
        QFETCH(bool, isSigned);
        QFETCH(bool, isKnown);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, migrations());
        const UploadedOperation into = creation(u"王例明"_s, QString());
        const UploadedOperation from = passportCreation();
        outcomeOf(platform, createOperation(), into);
        outcomeOf(platform, createOperation(), from);
        UploadedOperation merge = mergeOf(into.id, isKnown ? from.id : operationId());
        if (isSigned)
            merge = signedBy0102(platform, merge);
        QCOMPARE(codeAfter(platform, mergeOperation(), merge), code);
        QCOMPARE(recordOf(platform, from.id).id, from.id);
    }

    /// Two people stay two records, on whichever of them the signature is.
    void twoPeopleAreNotJoined_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<Certificate>("document");
        QTest::addColumn<QString>("birth");
        const Certificate another{
            CertificateKind::ResidentId, u"320508197906121015"_s, u"CHN"_s, QDate(2035, 4, 30)};
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("another number, %s", qPrintable(kind)) << kind << another << QString();
            QTest::addRow("another birth, %s", qPrintable(kind))
                << kind << travelPassport << u"1949-12-30"_s;
        }
    }
    void twoPeopleAreNotJoined()
    {
        QFETCH(QString, database);
        QFETCH(Certificate, document);
        QFETCH(QString, birth);
        Platform platform(database, migrations());
        const UploadedOperation into = creation(u"王例明"_s, u"13800005678"_s);
        QList<FieldChange> fields{{CustomerField::Name, {}, u"王例明"_s}};
        if (!birth.isEmpty())
            fields.append({CustomerField::Birth, {}, birth});
        const UploadedOperation from
            = operationOf(u"customer.create"_s, toJson(CreateBody{document, fields}));
        QCOMPARE(codeAfter(platform, createOperation(), into), QString());
        QCOMPARE(codeAfter(platform, createOperation(), from), QString());
        for (const auto& [one, other] :
            {std::pair(into.id, from.id), std::pair(from.id, into.id)}) {
            const UploadedOperation merge = signedBy0102(platform, mergeOf(one, other));
            QCOMPARE(codeAfter(platform, mergeOperation(), merge), u"records_contradict"_s);
        }
        QCOMPARE(recordOf(platform, from.id).id, from.id);
        QCOMPARE(recordOf(platform, into.id).certificates.size(), 1);
    }

    /// Who waits for a record that is joined to another meanwhile has that one, and has it locked.
    void theOneThatStandsIsLocked_data()
    {
        QTest::addColumn<bool>("inAPair");
        QTest::newRow("alone") << false;
        QTest::newRow("with another") << true;
    }
    void theOneThatStandsIsLocked()
    {
        QFETCH(bool, inAPair);
        Platform platform(u"postgresql"_s, migrations());
        Customer into = recordNamed(u"E10000001"_s);
        Customer from = recordNamed(u"E10000002"_s);
        Customer third = recordNamed(u"E10000003"_s);
        for (const Customer& record : {into, from, third})
            QVERIFY(CustomerRepository(platform.database()).save(record));
        std::thread waiting;
        QUuid locked;
        bool isFree = true;
        QVERIFY(platform.database().transaction([&]() -> Result<Done> {
            CustomerRepository customers(platform.database());
            const auto taken = customers.lock(from.id);
            waiting = std::thread([&] {
                const auto own = platform.store().another();
                const auto done = own->transaction([&]() -> Result<Done> {
                    CustomerRepository theirs(*own);
                    if (inAPair)
                        locked = (*lockedPair(theirs, from.id, third.id))->first.id;
                    else
                        locked = (*lockedRecord(theirs, from.id))->id;
                    const auto another = platform.store().another();
                    isFree = another
                                 ->run(u"SELECT id FROM customer WHERE id = ? FOR UPDATE NOWAIT"_s,
                                     {idText(into.id)})
                                 .has_value();
                    return Done{};
                });
                HUI_ASSERT(done);
            });
            untilWaiting(platform.database(), 1);
            return taken ? customers.join(from.id, into.id) : taken;
        }));
        waiting.join();
        QCOMPARE(locked, into.id);
        QVERIFY(!isFree);
    }

    void aLookInClearIsAudited_data() { onBothDatabases(); }
    void aLookInClearIsAudited()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const QUuid customer = operationId();
        const UploadedOperation look
            = operationOf(u"customer.reveal"_s, toJson(RevealBody{customer, u"核对住址"_s}));
        QCOMPARE(codeAfter(platform, revealOperation(), look), QString());
        auto row = platform.database().run(
            u"SELECT actor, subject FROM audit WHERE action = 'customer.reveal'"_s, {});
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toString(), look.operatorId);
        QCOMPARE(row->value(1).toString(), customer.toString(QUuid::WithoutBraces));
        const UploadedOperation silent = operationOf(
            u"customer.reveal"_s, {{u"customer"_s, customer.toString(QUuid::WithoutBraces)}});
        QCOMPARE(codeAfter(platform, revealOperation(), silent), u"error"_s);
    }

    void aRenewedDocumentIsPutOnTheRecord_data() { onBothDatabases(); }
    void aRenewedDocumentIsPutOnTheRecord()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation made = passportCreation();
        outcomeOf(platform, createOperation(), made);
        QCOMPARE(
            codeAfter(platform, certificateOperation(), renewal(platform, made.id)), QString());
        const Customer record = inOrder(recordOf(platform, made.id));
        QCOMPARE(record.certificates.size(), 2);
        for (const Certificate& one : record.certificates)
            QCOMPARE(one.isExpired(QDate(2026, 3, 18)), one.number == travelPassport.number);
        QCOMPARE(inOrder(toldOf(platform, elsewhere, made.id)->record), record);
        QCOMPARE(codeAfter(platform, certificateOperation(), renewal(platform, operationId())),
            u"customer_unknown"_s);
    }

    void aDocumentOfAnotherIsRefused_data() { onBothDatabases(); }
    void aDocumentOfAnotherIsRefused()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation made = passportCreation();
        outcomeOf(platform, createOperation(), made);
        outcomeOf(platform, createOperation(), passportCreation(renewedPassport));
        QCOMPARE(codeAfter(platform, certificateOperation(), renewal(platform, made.id)),
            u"certificate_taken"_s);
        QCOMPARE(recordOf(platform, made.id).certificates.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestMergeOperations)
#include "tst_mergeoperations.moc"
