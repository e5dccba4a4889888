// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/IdText.h"
#include "app/customer/CustomerBranchRepository.h"
#include "modules/customers/FoundCustomer.h"
#include "modules/customers/platform/CustomerEndpoints.h"
#include "modules/customers/platform/SampleCustomers.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/SignedOperation.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::server;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// The customers of the whole bank on the platform, on both databases.
class TestCustomerOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsBookedAndTold_data() { onBothDatabases(); }
    void aRecordIsBookedAndTold()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
        const OperationOutcome outcome = outcomeOf(platform, createOperation(), made);
        QCOMPARE(outcome.status, OperationOutcome::Status::Accepted);
        const Customer record = recordOf(platform, made.id);
        QCOMPARE(record.value(CustomerField::Name), u"王例明"_s);
        const auto told = toldOf(platform, made.branch, made.id);
        QVERIFY(told);
        QCOMPARE(told->record, record);
        QVERIFY(!toldOf(platform, elsewhere, made.id));
    }

    void theSecondRecordOfAPersonJoinsTheFirst_data() { onBothDatabases(); }
    void theSecondRecordOfAPersonJoinsTheFirst()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation first = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), first);
        UploadedOperation second = creation(u"王例名"_s, u"13800005678"_s);
        second.branch = elsewhere;
        const OperationOutcome outcome = outcomeOf(platform, createOperation(), second);
        QCOMPARE(outcome.status, OperationOutcome::Status::Accepted);
        QCOMPARE(outcome.result.value(u"customer"_s).toString(),
            first.id.toString(QUuid::WithoutBraces));
        const Customer record = recordOf(platform, second.id); // by the number of the second
        QCOMPARE(record.id, first.id);
        QCOMPARE(record.value(CustomerField::Name), u"王例明"_s);
        QCOMPARE(record.value(CustomerField::Phone), u"13800005678"_s);
        QCOMPARE(record.conflicts.size(), 1);
        QCOMPARE(toldOf(platform, elsewhere, second.id)->joinedTo, first.id);
        QCOMPARE(toldOf(platform, elsewhere, first.id)->record, record);
        QCOMPARE(toldOf(platform, first.branch, first.id)->record, record);
        QVERIFY(!toldOf(platform, first.branch, second.id));
    }

    void twoDesksThatChangedTheSameField_data() { onBothDatabases(); }
    void twoDesksThatChangedTheSameField()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), made);
        outcomeOf(platform, changeOperation(), phoneChange(made.id, made.id, u"13900001234"_s));
        const UploadedOperation late = phoneChange(made.id, made.id, u"13700002345"_s);
        const OperationOutcome outcome = outcomeOf(platform, changeOperation(), late);
        QCOMPARE(outcome.result.value(u"conflicting"_s).toArray(), QJsonArray{u"phone"_s});
        QCOMPARE(recordOf(platform, made.id).value(CustomerField::Phone), u"13900001234"_s);
        const UploadedOperation decision = operationOf(u"customer.decide"_s,
            toJson(DecideBody{made.id, {late.id, CustomerField::Phone, true}}));
        QCOMPARE(outcomeOf(platform, decideOperation(), decision).code, QString());
        const Customer record = recordOf(platform, made.id);
        QCOMPARE(record.value(CustomerField::Phone), u"13700002345"_s);
        QVERIFY(record.conflicts.isEmpty());
        QCOMPARE(outcomeOf(platform, decideOperation(), decision).code, u"conflict_decided"_s);
    }

    void aConsentIsBookedToldAndWithdrawn_data() { onBothDatabases(); }
    void aConsentIsBookedToldAndWithdrawn()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        publishTexts(platform);
        const UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
        outcomeOf(platform, createOperation(), made);
        const UploadedOperation consent = consentTo(made.id, ConsentKind::Health);
        QCOMPARE(outcomeOf(platform, consentOperation(), consent).code, QString());
        const auto told = toldOf(platform, made.branch, made.id);
        QVERIFY(told);
        QCOMPARE(told->record.consents.size(), 1);
        QCOMPARE(told->record.consents.first().operation, consent.id);
        const UploadedOperation again = consentTo(made.id, ConsentKind::Health);
        QCOMPARE(outcomeOf(platform, consentOperation(), again).code, u"consent_given"_s);
        UploadedOperation other = consentTo(made.id, ConsentKind::Health);
        other.body.insert(u"recipient"_s, u"320500-h2"_s); // each hospital by itself
        QCOMPARE(outcomeOf(platform, consentOperation(), other).code, QString());
        QVERIFY(standingConsent(recordOf(platform, made.id).consents,
            {ConsentPurpose::Reports, u"320500-h2"_s}, other.businessDate));
        UploadedOperation old = consentTo(made.id, ConsentKind::Health);
        old.body.remove(u"service"_s); // of a desk from before: it names no hospital
        old.body.remove(u"recipient"_s);
        QCOMPARE(outcomeOf(platform, consentOperation(), old).code, u"consent_incomplete"_s);

        const UploadedOperation withdrawal
            = operationOf(u"customer.withdraw"_s, toJson(WithdrawBody{made.id, consent.id}));
        QCOMPARE(outcomeOf(platform, withdrawOperation(), withdrawal).code, QString());
        QVERIFY(!standingConsent(recordOf(platform, made.id).consents,
            {ConsentPurpose::Reports, u"320500-h1"_s}, consent.businessDate));
        QCOMPARE(outcomeOf(platform, withdrawOperation(), withdrawal).code, u"consent_unknown"_s);
        QCOMPARE(outcomeOf(platform, consentOperation(), again).code, QString()); // given anew
        QCOMPARE(recordOf(platform, made.id).consents.size(), 3);
    }

    void aChildConsentsByItsGuardian()
    {
        Platform platform(u"sqlite"_s, migrations());
        publishTexts(platform);
        const UploadedOperation made = operationOf(u"customer.create"_s,
            toJson(CreateBody{childsCard, {{CustomerField::Name, {}, u"王例萱"_s}}}));
        outcomeOf(platform, createOperation(), made);
        UploadedOperation consent = consentTo(made.id, ConsentKind::Child);
        QCOMPARE(outcomeOf(platform, consentOperation(), consent).code, u"consent_incomplete"_s);
        consent.body.insert(u"guardian"_s, u"王例明"_s); // a name alone is nobody
        QCOMPARE(outcomeOf(platform, consentOperation(), consent).code, u"consent_incomplete"_s);
        Customer child = recordOf(platform, made.id);
        CustomerLink link;
        link.operation = operationId();
        link.role = LinkRole::Guardian;
        link.other = operationId();
        link.name = u"王*明"_s;
        link.at = consent.at;
        child.links = {link};
        QVERIFY(platform.database().transaction(
            [&] { return CustomerRepository(platform.database()).save(child); }));
        consent.body.insert(u"guardian_link"_s, idText(link.operation));
        QCOMPARE(outcomeOf(platform, consentOperation(), consent).code, QString());
        QCOMPARE(recordOf(platform, made.id).consents.first().guardian, u"王*明"_s);
        QCOMPARE(recordOf(platform, made.id).consents.first().until, QDate(2029, 5, 3)); // 14
        QCOMPARE(toldOf(platform, made.branch, made.id)->record.consents.first().until,
            QDate(2029, 5, 3));
    }

    void onlyATextThatHadBegunWasSigned_data() { onBothDatabases(); }
    void onlyATextThatHadBegunWasSigned()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation made = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), made);
        const UploadedOperation consent = consentTo(made.id, ConsentKind::Health);
        QCOMPARE(outcomeOf(platform, consentOperation(), consent).code, u"consent_text_unknown"_s);
        ConsentText text = sampleConsentTexts().first();
        const auto publish = [&] {
            return platform.database().transaction(
                [&] { return publishConsentText(platform.database(), text); });
        };
        text.validFrom = consent.businessDate.addDays(1);
        QVERIFY(publish());
        QCOMPARE(outcomeOf(platform, consentOperation(), consent).code, u"consent_text_unknown"_s);
        text.validFrom = consent.businessDate;
        QVERIFY(publish());
        QCOMPARE(*lastTold(platform.database(), u"consent_text"_s, keyOf(text)),
            std::optional(toJson(text)));
        QCOMPARE(outcomeOf(platform, consentOperation(), consent).code, QString());
    }

    void refuses_data()
    {
        QTest::addColumn<UploadedOperation>("operation");
        QTest::addColumn<QString>("code");
        QTest::newRow("nobody") << phoneChange(operationId(), {}, u"13900001234"_s)
                                << u"customer_unknown"_s;
        QTest::newRow("no phone number") << phoneChange(operationId(), {}, u"139"_s) << u"error"_s;
        UploadedOperation made = creation(u"王例明"_s, QString());
        made.body.insert(u"pin"_s, u"1234"_s);
        QTest::newRow("surplus") << made << u"error"_s;
        made = creation(QString(), u"13900001234"_s);
        QTest::newRow("no name") << made << u"error"_s;
        QTest::newRow("no conflict") << operationOf(u"customer.decide"_s,
            toJson(DecideBody{operationId(), {operationId(), CustomerField::Name, true}}))
                                     << u"customer_unknown"_s;
        QTest::newRow("nobody's consent")
            << consentTo(operationId(), ConsentKind::Health) << u"customer_unknown"_s;
        UploadedOperation consent = consentTo(operationId(), ConsentKind::Health);
        consent.body.insert(u"kind"_s, u"everything"_s);
        QTest::newRow("no kind of consent") << consent << u"error"_s;
        QTest::newRow("nobody's withdrawal") << operationOf(
            u"customer.withdraw"_s, toJson(WithdrawBody{operationId(), operationId()}))
                                             << u"customer_unknown"_s;
    }

    void refuses()
    {
        QFETCH(UploadedOperation, operation);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, migrations());
        publishTexts(platform);
        if (operation.kind == u"customer.change" || operation.kind == u"customer.decide")
            operation = signedBy0102(platform, operation); // or that alone would be refused
        for (const OperationKind& kind : {createOperation(), changeOperation(), decideOperation(),
                 consentOperation(), withdrawOperation()})
            if (kind.kind == operation.kind)
                QCOMPARE(outcomeOf(platform, kind, operation).code, code);
        QVERIFY(CustomerRepository(platform.database()).find(u"王例"_s, 20)->isEmpty());
    }

    void theWholeBankIsSearchedMasked_data() { onBothDatabases(); }
    void theWholeBankIsSearchedMasked()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
        made.branch = elsewhere;
        outcomeOf(platform, createOperation(), made);
        const Response found = post(platform, findCustomers(), {{u"typed"_s, u"wlm"_s}});
        QCOMPARE(found.status, 200);
        const auto lines = foundCustomersFromJson(found.body);
        QVERIFY(lines);
        QCOMPARE(*lines,
            (QList<FoundCustomer>{{made.id, u"王*明"_s, u"138****5678"_s, QString(),
                {{CertificateKind::ResidentId, u"1101**********002X"_s}}, false}}));
        QCOMPARE(post(platform, findCustomers(), {}).status, 400);
    }

    void aCustomerThatIsTakenIsTheBranchesOwn_data() { onBothDatabases(); }
    void aCustomerThatIsTakenIsTheBranchesOwn()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
        made.branch = elsewhere;
        outcomeOf(platform, createOperation(), made);
        const QString id = made.id.toString(QUuid::WithoutBraces);
        const Response taken = post(platform, takeCustomer(), {}, id);
        QCOMPARE(taken.status, 200);
        QCOMPARE(toldCustomerFromJson(taken.body)->record, recordOf(platform, made.id));
        QVERIFY(toldOf(platform, sampleCaller().branch, made.id));
        QCOMPARE(*CustomerBranchRepository(platform.database()).of(made.id),
            (QStringList{sampleCaller().branch, elsewhere}));
        auto row = platform.database().run(
            u"SELECT count(*) FROM audit WHERE action = 'customer.take' AND subject = ?"_s, {id});
        QVERIFY(row && row->next());
        QCOMPARE(row->value(0).toInt(), 1);
        const QString nobody = operationId().toString(QUuid::WithoutBraces);
        QCOMPARE(post(platform, takeCustomer(), {}, nobody).status, 404);
    }

    void theSampleIsSownOnce()
    {
        Platform platform(u"sqlite"_s, migrations());
        const auto seed = [&] {
            return platform.database().transaction(
                [&] { return seedCustomers(platform.context()); });
        };
        QVERIFY(seed());
        QVERIFY(seed());
        QCOMPARE(CustomerRepository(platform.database()).find(u"王例"_s, 20)->size(), 2);
    }

    /// A desk that enters a known certificate changes nobody's identity by it, also when it says
    /// what the name was set by; what came waits, and is taken only as the table has it signed.
    void aKnownCertificateChangesNobody_data() { onBothDatabases(); }
    void aKnownCertificateChangesNobody()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation first = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), first);
        QVERIFY(putTable(platform.database(),
            {QDate(2026, 3, 18),
                {{u"customer.decide"_s, u"identity"_s, {}, ApprovalLevel::Supervisor}}}));
        const UploadedOperation second = operationOf(u"customer.create"_s,
            toJson(CreateBody{certificate,
                {{CustomerField::Name, first.id, u"王力"_s},
                    {CustomerField::Birth, {}, u"1949-12-31"_s},
                    {CustomerField::Phone, {}, u"13800005678"_s}}}));
        const OperationOutcome joined = outcomeOf(platform, createOperation(), second);
        QCOMPARE(joined.code, QString());
        QCOMPARE(
            joined.result.value(u"conflicting"_s).toArray(), (QJsonArray{u"name"_s, u"birth"_s}));
        QCOMPARE(recordOf(platform, first.id).value(CustomerField::Name), u"王例明"_s);
        QCOMPARE(recordOf(platform, first.id).value(CustomerField::Birth), QString());
        QCOMPARE(recordOf(platform, first.id).value(CustomerField::Phone), u"13800005678"_s);

        const auto decision = [&](CustomerField field, bool take) {
            return operationOf(
                u"customer.decide"_s, toJson(DecideBody{first.id, {second.id, field, take}}));
        };
        const UploadedOperation take = decision(CustomerField::Name, true);
        QCOMPARE(outcomeOf(platform, decideOperation(), take).code, u"approval_missing"_s);
        QCOMPARE(recordOf(platform, first.id).value(CustomerField::Name), u"王例明"_s);
        const UploadedOperation right = signedBy0102(platform, take);
        QCOMPARE(outcomeOf(platform, decideOperation(), right).code, QString());
        QCOMPARE(recordOf(platform, first.id).value(CustomerField::Name), u"王力"_s);
        const UploadedOperation drop = decision(CustomerField::Birth, false);
        QCOMPARE(outcomeOf(platform, decideOperation(), drop).code, QString());
        QVERIFY(recordOf(platform, first.id).conflicts.isEmpty());
    }

    /// By the bank's table: a change by what it is about, a certificate always by who the person
    /// is.
    void isSignedByTheTable_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<CustomerField>("field");
        QTest::addColumn<QString>("code");
        const QString missing = u"approval_missing"_s;
        const QString change = u"customer.change"_s;
        const QString certificate = u"customer.certificate"_s;
        QTest::newRow("a phone") << change << CustomerField::Phone << QString();
        QTest::newRow("a name") << change << CustomerField::Name << missing;
        QTest::newRow("another kind") << certificate << CustomerField::Name << QString();
        QTest::newRow("every kind") << u"*"_s << CustomerField::Name << missing;
    }
    void isSignedByTheTable()
    {
        QFETCH(QString, kind);
        QFETCH(CustomerField, field);
        QFETCH(QString, code);
        Platform platform(u"sqlite"_s, migrations());
        const UploadedOperation made = creation(u"王例明"_s, u"13800005678"_s);
        QCOMPARE(outcomeOf(platform, createOperation(), made).code, QString());
        QVERIFY(putTable(platform.database(),
            {QDate(2026, 3, 18), {{kind, u"identity"_s, {}, ApprovalLevel::Supervisor}}}));
        const QString value = field == CustomerField::Phone ? u"13900001234"_s : u"王力"_s;
        const UploadedOperation change = operationOf(
            u"customer.change"_s, toJson(ChangeBody{made.id, {{field, made.id, value}}}));
        QCOMPARE(outcomeOf(platform, changeOperation(), change).code, code);
        QCOMPARE(recordOf(platform, made.id).value(field) == value, code.isEmpty());
        const UploadedOperation right = signedBy0102(platform, change);
        QCOMPARE(outcomeOf(platform, changeOperation(), right).code, QString());
        QCOMPARE(recordOf(platform, made.id).value(field), value);
    }
};

QTEST_GUILESS_MAIN(TestCustomerOperations)
#include "tst_customeroperations.moc"
