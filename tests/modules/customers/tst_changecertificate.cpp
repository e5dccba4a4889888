// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ChangeCertificate.h"
#include "modules/customers/CustomerBodies.h"
#include "tests/modules/customers/CustomerScene.h"

using namespace hui;
using namespace hui::customers;
using namespace hui::testkit;

namespace {

const Certificate oldPassport{
    CertificateKind::Passport, u"E12345678"_s, u"CHN"_s, QDate(2026, 4, 30)};
const Certificate newPassport{
    CertificateKind::Passport, u"EA1234567"_s, u"CHN"_s, QDate(2036, 4, 30)};

/// Somebody with a passport that runs out.
struct Traveller {
    std::unique_ptr<Database> database = emptyDesk();
    Customer seen;

    Traveller()
    {
        CreateCustomer made = creation();
        made.certificate = oldPassport;
        const auto record = createCustomer(*database, made);
        HUI_ASSERT(record.has_value());
        seen = *record;
    }

    ChangeCertificate renewing() const
    {
        return {operationId(), shift(), seen.id, newPassport, oldPassport, noon};
    }
};

} // namespace

/// A document that was renewed.
class TestChangeCertificate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSignedByTheTable()
    {
        Traveller scene;
        askToSign(*scene.database, u"customer.certificate"_s);
        ChangeCertificate request = scene.renewing();
        QCOMPARE(
            changeCertificate(*scene.database, request).error().kind, Error::Kind::NeedsApproval);
        QVERIFY(!*Journal(*scene.database).contains(request.operation));
        request.approval = supervisorSigned();
        QVERIFY(changeCertificate(*scene.database, request));
        const auto entry = Journal(*scene.database).byId(request.operation);
        const QJsonObject body = (*entry)->operation.body;
        QCOMPARE(body.value(u"approval"_s).toObject(), toJson(request.approval));
        QVERIFY(certificateBodyFromJson(body, shift().businessDate));
        QVERIFY(changeCertificate(*scene.database, request)); // the second click
    }

    void bothNumbersFindThePerson()
    {
        Traveller scene;
        const ChangeCertificate request = scene.renewing();
        const auto changed = changeCertificate(*scene.database, request);
        QVERIFY(changed);
        const CustomerRepository customers(*scene.database);
        for (const Certificate& one : {oldPassport, newPassport})
            QCOMPARE((*customers.byCertificate(one))->id, scene.seen.id);
        const Customer record = *recordOf(*scene.database, scene.seen.id);
        QCOMPARE(record.certificates.size(), 2);
        for (const Certificate& one : record.certificates)
            QCOMPARE(one.isExpired(shift().businessDate), one.key() == oldPassport.key());
        const auto entry = Journal(*scene.database).byId(request.operation);
        const auto body = certificateBodyFromJson((*entry)->operation.body, shift().businessDate);
        QVERIFY(body && body->replaces);
        QCOMPARE(body->certificate, newPassport);
        QVERIFY(changeCertificate(*scene.database, request)); // the second click
    }

    void refuses_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("another's") << 0;
        QTest::newRow("not theirs to replace") << 1;
        QTest::newRow("nothing otherwise") << 2;
        QTest::newRow("nobody") << 3;
        QTest::newRow("expired") << 4;
    }

    void refuses()
    {
        QFETCH(int, how);
        Traveller scene;
        ChangeCertificate request = scene.renewing();
        if (how == 0) {
            CreateCustomer other = creation();
            other.certificate = newPassport;
            QVERIFY(createCustomer(*scene.database, other));
        }
        if (how == 1)
            request.replaces = certificate;
        if (how == 2) {
            request.certificate = oldPassport;
            request.replaces.reset();
        }
        if (how == 3)
            request.customer = operationId();
        if (how == 4)
            request.certificate.validUntil = shift().businessDate.addDays(-1);
        QCOMPARE(changeCertificate(*scene.database, request).error().kind, Error::Kind::Refused);
        QVERIFY(!*Journal(*scene.database).contains(request.operation));
        QCOMPARE(recordOf(*scene.database, scene.seen.id)->certificates.size(), 1);
    }

    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            Traveller scene;
            const ChangeCertificate request = scene.renewing();
            scene.database->failAfter(count);
            const auto changed = changeCertificate(*scene.database, request);
            scene.database->failAfter(-1);
            if (changed) {
                QVERIFY(count >= 10);
                return;
            }
            QVERIFY(isOfTheDisk(changed.error()));
            QCOMPARE(*recordOf(*scene.database, scene.seen.id), scene.seen);
            QVERIFY(changeCertificate(*scene.database, request));
        }
    }
};

QTEST_GUILESS_MAIN(TestChangeCertificate)
#include "tst_changecertificate.moc"
