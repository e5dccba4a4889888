// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/platform/MergeOperations.h"
#include "tests/modules/customers/platform/CustomerBooks.h"
#include "tests/testkit/BankTable.h"
#include "tests/testkit/SignedOperation.h"

using namespace hui;
using namespace hui::testkit;

/// What a document tells and how long it lasts, on the platform, on both databases.
class TestDocumentOperations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Birth and sex are what the number tells, and an end what the kind and the age allow.
    void whatContradictsTheNumberIsRefused_data() { onBothDatabases(); }
    void whatContradictsTheNumberIsRefused()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const auto create = [](const Certificate& card, CustomerField field, const QString& value) {
            return operationOf(u"customer.create"_s,
                toJson(CreateBody{
                    card, {{CustomerField::Name, {}, u"王例萱"_s}, {field, {}, value}}}));
        };
        const auto codeOf = [&](const OperationKind& kind, const UploadedOperation& made) {
            return outcomeOf(platform, kind, made).code;
        };
        using enum CustomerField;
        QCOMPARE(codeOf(createOperation(), create(childsCard, Birth, u"1990-05-04"_s)),
            u"birth_differs"_s);
        QCOMPARE(codeOf(createOperation(), create(childsCard, Sex, u"M"_s)), u"birth_differs"_s);
        Certificate forGood = childsCard;
        forGood.validUntil = {};
        QCOMPARE(codeOf(createOperation(), create(forGood, Sex, u"F"_s)), u"validity_wrong"_s);
        const UploadedOperation made = create(childsCard, Birth, u"2015-05-04"_s);
        QCOMPARE(codeOf(createOperation(), made), QString());
        const auto change = [&](CustomerField field, const QString& value) {
            return signedBy0102(platform,
                operationOf(
                    u"customer.change"_s, toJson(ChangeBody{made.id, {{field, made.id, value}}})));
        };
        QCOMPARE(codeOf(changeOperation(), change(Birth, u"1990-05-04"_s)), u"birth_differs"_s);
        QCOMPARE(codeOf(changeOperation(), change(Sex, u"M"_s)), u"birth_differs"_s);
        const auto put = [&](const Certificate& card) {
            return signedBy0102(platform,
                operationOf(u"customer.certificate"_s,
                    toJson(CertificateBody{made.id, card, std::nullopt})));
        };
        QCOMPARE(codeOf(certificateOperation(), put(certificate)), u"birth_differs"_s);
        QCOMPARE(codeOf(certificateOperation(), put(forGood)), u"validity_wrong"_s);
        QCOMPARE(recordOf(platform, made.id).certificates, QList{childsCard});
        QCOMPARE(recordOf(platform, made.id).value(Birth), u"2015-05-04"_s);
    }

    /// Nobody makes a document valid for longer by entering its number again: the end waits.
    void aKnownCertificateIsNotLengthened_data() { onBothDatabases(); }
    void aKnownCertificateIsNotLengthened()
    {
        QFETCH(QString, database);
        Platform platform(database, migrations());
        const UploadedOperation first = creation(u"王例明"_s, QString());
        outcomeOf(platform, createOperation(), first);
        QVERIFY(putTable(platform.database(),
            {QDate(2026, 3, 18),
                {{u"customer.decide"_s, u"identity"_s, {}, ApprovalLevel::Supervisor}}}));
        const auto again = [&](const QDate& end, CertificateKind kind) {
            Certificate entered = certificate;
            entered.validUntil = end;
            entered.kind = kind;
            const UploadedOperation second = operationOf(u"customer.create"_s,
                toJson(CreateBody{entered, {{CustomerField::Name, {}, u"王例明"_s}}}));
            const auto outcome = outcomeOf(platform, createOperation(), second);
            HUI_ASSERT(outcome.code.isEmpty());
            return std::pair{second.id, outcome.result.value(u"conflicting"_s).toArray()};
        };
        using enum CertificateKind;
        QCOMPARE(again(certificate.validUntil, ResidentId).second, QJsonArray());
        QCOMPARE(again(QDate(2030, 1, 1), ResidentId).second, QJsonArray()); // not later
        QCOMPARE(again(QDate(2026, 6, 1), TemporaryResidentId).second, QJsonArray());
        QVERIFY(recordOf(platform, first.id).conflicts.isEmpty());
        const auto [later, waiting] = again({}, ResidentId); // for good
        QCOMPARE(waiting, QJsonArray{u"valid_until"_s});
        QCOMPARE(recordOf(platform, first.id).certificates, QList{certificate});
        QCOMPARE(toldOf(platform, first.branch, first.id)->record.conflicts.size(), 1);
        const UploadedOperation take = operationOf(u"customer.decide"_s,
            toJson(DecideBody{first.id, {later, CustomerField::ValidUntil, true}}));
        QCOMPARE(outcomeOf(platform, decideOperation(), take).code, u"approval_missing"_s);
        QCOMPARE(
            outcomeOf(platform, decideOperation(), signedBy0102(platform, take)).code, QString());
        const Customer record = recordOf(platform, first.id);
        QVERIFY(record.conflicts.isEmpty());
        QVERIFY(!record.certificates.first().validUntil.isValid());
        QVERIFY(!record.fields.contains(CustomerField::ValidUntil));
        QCOMPARE(again(QDate(2030, 1, 1), ResidentId).second, QJsonArray()); // never is later
    }
};

QTEST_GUILESS_MAIN(TestDocumentOperations)
#include "tst_documentoperations.moc"
