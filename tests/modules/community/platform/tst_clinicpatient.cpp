// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ChargeWire.h"
#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QString anotherBranch = u"0512-09"_s;

/// Somebody with a record at a branch, who has consented to the files of the first hospital.
Customer patientAt(Clinic& clinic, const QString& branch, const QString& name = u"王例明"_s)
{
    Customer record;
    record.id = operationId();
    record.createdAt = clinic.platform.clock().nowUtc();
    record.fields.insert(CustomerField::Name, {name, {}});
    record.certificates = {{CertificateKind::ResidentId, patientNumber, u"CHN"_s}};
    record.consents = {{.operation = operationId(),
        .kind = ConsentKind::Health,
        .purpose = u"就医缴费"_s,
        .text = u"2026-01"_s,
        .guardian = {},
        .at = clinic.platform.clock().nowUtc(),
        .service = ConsentPurpose::Files,
        .recipient = firstHospital}};
    HUI_ASSERT(clinic.database().transaction([&]() -> Result<Done> {
        const auto saved = CustomerRepository(clinic.database()).save(record);
        return saved ? CustomerBranchRepository(clinic.database()).add(record.id, branch) : saved;
    }));
    return record;
}

Patient typed(const QString& name)
{
    return {{}, name, u"resident_id"_s, patientNumber};
}

/// The three questions that name a patient.
Response askOf(Clinic& clinic, const QString& about, const Patient& patient, bool isAgreed = true)
{
    if (about != u"hold")
        return clinic.send("POST", u"/v1/%1:find"_s.arg(about),
            toJson(AskFiles{{firstHospital, patient}, u"客户要求"_s, isAgreed}));
    const FreeNumber number = clinic.freeNumber();
    return clinic.send("POST", bookingsPath,
        toJson(HoldNumber{
            firstHospital, u"cardiology"_s, number.doctor, number.date, number.time, patient}),
        operationId());
}

void questionRows()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("about");
    for (const QString& kind : databaseKinds())
        for (const QString& about : {u"hold"_s, u"visits"_s, u"stays"_s})
            QTest::addRow("%s, %s", qPrintable(about), qPrintable(kind)) << kind << about;
}

} // namespace

/// Who a number is booked for and whose bills are told: a person by their real name, of a record
/// that the branch has.
class TestClinicPatient : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A document that is on record is nobody else's, whatever its holder agreed to.
    void aKnownDocumentHasItsName_data() { questionRows(); }
    void aKnownDocumentHasItsName()
    {
        QFETCH(QString, database);
        QFETCH(QString, about);
        Clinic clinic(database);
        patientAt(clinic, sampleCaller().branch);
        const Response refused = askOf(clinic, about, typed(u"周样"_s));
        QCOMPARE(refused.status, 422);
        QCOMPARE(codeOf(refused), u"patient_differs"_s);
        QCOMPARE(refused.body.value(u"field").toString(), u"patient.name"_s);
        QVERIFY(!QJsonDocument(refused.body).toJson().contains("王")); // nor is the name told
        QCOMPARE(clinic.send("GET", bookingsPath).body.value(u"bookings"_s).toArray().size(), 0);
        QCOMPARE(askOf(clinic, about, typed(u" 王 例明 "_s)).status, 200);
    }

    /// The same of a branch that does not have the record: the name of a document is its holder's
    /// everywhere.
    void alsoElsewhere_data() { questionRows(); }
    void alsoElsewhere()
    {
        QFETCH(QString, database);
        QFETCH(QString, about);
        Clinic clinic(database);
        patientAt(clinic, anotherBranch);
        QCOMPARE(codeOf(askOf(clinic, about, typed(u"周样"_s))), u"patient_differs"_s);
        QCOMPARE(askOf(clinic, about, typed(u"王例明"_s)).status, 200);
    }

    /// A card that was typed in letters is its holder's when it sounds so.
    void inTwoScripts_data() { questionRows(); }
    void inTwoScripts()
    {
        QFETCH(QString, database);
        QFETCH(QString, about);
        Clinic clinic(database);
        patientAt(clinic, sampleCaller().branch);
        QCOMPARE(codeOf(askOf(clinic, about, typed(u"Zhou Yang"_s))), u"patient_differs"_s);
        QCOMPARE(askOf(clinic, about, typed(u"WANG LIMING"_s)).status, 200);
    }

    void anEnglishNameIsItself_data() { questionRows(); }
    void anEnglishNameIsItself()
    {
        QFETCH(QString, database);
        QFETCH(QString, about);
        Clinic clinic(database);
        patientAt(clinic, sampleCaller().branch, u"SPECIMEN ANNA MARIA"_s);
        QCOMPARE(codeOf(askOf(clinic, about, typed(u"Anna Specimen"_s))), u"patient_differs"_s);
        QCOMPARE(askOf(clinic, about, typed(u"Anna Maria Specimen"_s)).status, 200);
    }

    /// The number of a record, which any search tells, opens nothing at a branch without it;
    /// whether there is such a record is not told.
    void aRecordIsOfItsBranches_data() { questionRows(); }
    void aRecordIsOfItsBranches()
    {
        QFETCH(QString, database);
        QFETCH(QString, about);
        Clinic clinic(database);
        const Patient theirs{.customer = patientAt(clinic, anotherBranch).id};
        const Response refused = askOf(clinic, about, theirs);
        QCOMPARE(codeOf(refused), u"patient_elsewhere"_s);
        QCOMPARE(askOf(clinic, about, Patient{.customer = operationId()}).body, refused.body);
        QVERIFY(clinic.database().transaction([&] {
            return CustomerBranchRepository(clinic.database())
                .add(theirs.customer, sampleCaller().branch);
        }));
        QCOMPARE(askOf(clinic, about, theirs).status, 200);
    }

    /// A consent opens files to a branch that has the record; any other has the question agreed to
    /// on paper.
    void aConsentIsOfItsBranches_data() { onBothDatabases(); }
    void aConsentIsOfItsBranches()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Customer record = patientAt(clinic, anotherBranch);
        const auto visits = [&](bool isAgreed) {
            return codeOf(askOf(clinic, u"visits"_s, typed(u"王例明"_s), isAgreed));
        };
        QCOMPARE(visits(false), u"agreement_missing"_s);
        QCOMPARE(visits(true), QString());
        QVERIFY(clinic.database().transaction([&] {
            return CustomerBranchRepository(clinic.database())
                .add(record.id, sampleCaller().branch);
        }));
        QCOMPARE(visits(false), QString());
    }

    /// A question under a wrong name stands in the books, of whose document it was.
    void aWrongNameIsNoted_data() { onBothDatabases(); }
    void aWrongNameIsNoted()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        patientAt(clinic, sampleCaller().branch);
        askOf(clinic, u"stays"_s, typed(u"周样"_s));
        askOf(clinic, u"stays"_s, typed(u"王例明"_s));
        auto rows = clinic.database().run(
            u"SELECT outcome, patient_ix FROM community_question ORDER BY outcome DESC"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), u"patient_differs"_s);
        const QString whose = rows->value(1).toString();
        QVERIFY(!whose.isEmpty() && rows->next());
        QCOMPARE(rows->value(0).toString(), u"ok"_s);
        QCOMPARE(rows->value(1).toString(), whose);
    }

    /// Of ten kinds of documents each books for somebody without a record.
    void everyDocumentBooks_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("number");
        QTest::newRow("temporary") << u"temporary_resident_id"_s << patientNumber;
        QTest::newRow("household") << u"household_register"_s << patientNumber;
        QTest::newRow("military") << u"military_id"_s << u"军字第1234567号"_s;
        QTest::newRow("police") << u"police_id"_s << u"武字第1234567号"_s;
        QTest::newRow("to the mainland") << u"hk_macao_travel_permit"_s << u"H12345678"_s;
        QTest::newRow("from Taiwan") << u"taiwan_travel_permit"_s << u"12345678"_s;
    }
    void everyDocumentBooks()
    {
        QFETCH(QString, kind);
        QFETCH(QString, number);
        Clinic clinic(u"sqlite"_s);
        const Patient walkIn{{}, u"孙样秋"_s, kind, number, false, {}, QDate(1995, 3, 15)};
        const Response held = askOf(clinic, u"hold"_s, walkIn);
        QVERIFY2(held.status == 200, qPrintable(codeOf(held)));
    }
};

QTEST_GUILESS_MAIN(TestClinicPatient)
#include "tst_clinicpatient.moc"
