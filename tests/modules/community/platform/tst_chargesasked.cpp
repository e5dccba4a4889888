// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/AskAgain.h"
#include "app/server/Uploads.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "tests/modules/community/platform/Charges.h"

using namespace hui;
using namespace hui::testkit;

/// What is asked twice, at once, in vain, or about whom it may not be.
class TestChargesAsked : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two desks ask the whole deposit back at once: one is heard.
    void oneReleaseAtOnce_data() { onBothDatabases(); }
    void oneReleaseAtOnce()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Stay stay = stayOf(clinic);
        clinic.upload(chargeUpload(chargeOf(stay, Money::fen(5'000))));
        QList<UploadedOperation> asked;
        for (int i = 0; i < 2; ++i)
            asked.append(unchargeUpload(clinic, chargeOf(stay, Money::fen(5'000))));
        QCOMPARE(atOnce(clinic, database, 2,
                     [&](Context& context, int desk) {
                         return bookedBy(clinic, context, asked.at(desk)).status
                             == ChargeOutcome::Pending;
                     }),
            1);
    }

    /// Asked back again under another id while the hospital is silent: it is asked once. When it
    /// has refused, it may be asked again.
    void aVisitIsAskedBackOnce_data() { onBothDatabases(); }
    void aVisitIsAskedBackOnce()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Visit visit = visitsOf(clinic).first();
        const Charge all = chargeOf(visit, visit.items);
        const UploadedOperation paid = chargeUpload(all);
        clinic.upload(paid);
        QList<UploadedOperation> asked;
        for (int i = 0; i < 3; ++i)
            asked.append(unchargeUpload(clinic, all, paid.id));
        QCOMPARE(atOnce(clinic, database, 3,
                     [&](Context& context, int desk) {
                         return bookedBy(clinic, context, asked.at(desk)).status
                             == ChargeOutcome::Pending;
                     }),
            1);
        QCOMPARE(
            bookedBy(clinic, clinic.platform.context(), unchargeUpload(clinic, all, paid.id)).code,
            u"asked_back"_s);
        QVERIFY(clinic.database().transaction([&] {
            return clinic.database().run(u"DELETE FROM community_release"_s); // as a refusal does
        }));
        clinic.behave(HospitalBehaviour::Refuses);
        QCOMPARE(clinic.upload(unchargeUpload(clinic, all, paid.id)).code, u"not_given_back"_s);
        clinic.behave(HospitalBehaviour::Normal);
        QCOMPARE(
            clinic.upload(unchargeUpload(clinic, all, paid.id)).status, ChargeOutcome::Accepted);
    }

    /// Two refunds with ids of their own for one payment: one is paid.
    void oneRefundAtOnce_data() { onBothDatabases(); }
    void oneRefundAtOnce()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        clinic.behave(HospitalBehaviour::Refuses);
        const Visit visit = visitsOf(clinic).first();
        const UploadedOperation paid = chargeUpload(chargeOf(visit, visit.items));
        QCOMPARE(clinic.upload(paid).code, u"hospital_refused"_s);
        QList<UploadedOperation> refunds;
        for (int i = 0; i < 6; ++i)
            refunds.append(handOutOf(paid));
        QCOMPARE(atOnce(clinic, database, 6,
                     [&](Context& context, int desk) {
                         return bookedBy(clinic, context, refunds.at(desk)).status
                             == ChargeOutcome::Accepted;
                     }),
            1);
        QCOMPARE(clinic.balance(chargeTill), 0);
        QCOMPARE(clinic.balance(chargeDueBack), 0);
        ClinicPaymentRepository payments(clinic.database());
        QCOMPARE(*payments.markRefunded(paid.id, BookingMoney::DueBack), false);
    }

    /// Asked for twice at once a charge is booked, and both hear that it is.
    void aChargeIsAskedForTwice_data() { onBothDatabases(); }
    void aChargeIsAskedForTwice()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Visit visit = visitsOf(clinic).first();
        const UploadedOperation paid = chargeUpload(chargeOf(visit, visit.items));
        QCOMPARE(bookedBy(clinic, clinic.platform.context(), paid).status, ChargeOutcome::Pending);
        QCOMPARE(atOnce(clinic, database, 4,
                     [&](Context& context, int) {
                         return clinic.kind(paid.kind).resolve(context, paid).status
                             == ChargeOutcome::Accepted;
                     }),
            4);
    }

    /// An answer that is lost is asked for with the same reference: paid once.
    void aLostAnswerIsAskedFor_data()
    {
        QTest::addColumn<int>("behaviour");
        QTest::newRow("silent") << static_cast<int>(HospitalBehaviour::Silent);
        QTest::newRow("late") << static_cast<int>(HospitalBehaviour::Late);
        QTest::newRow("never, then normal") << static_cast<int>(HospitalBehaviour::Never);
    }
    void aLostAnswerIsAskedFor()
    {
        QFETCH(int, behaviour);
        Clinic clinic(u"sqlite"_s);
        const Visit visit = visitsOf(clinic).first();
        const Charge all = chargeOf(visit, visit.items);
        const UploadedOperation paid = chargeUpload(all);
        clinic.behave(static_cast<HospitalBehaviour>(behaviour));
        QCOMPARE(clinic.upload(paid).status, ChargeOutcome::Pending);
        QCOMPARE(clinic.balance(chargeSuspense), -all.amount.minor()); // neither here nor there
        clinic.behave(HospitalBehaviour::Normal);
        OperationOutcome told = clinic.ask(paid);
        if (told.status == ChargeOutcome::Pending)
            told = clinic.ask(paid);
        QCOMPARE(told.status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(chargeHospital), -all.amount.minor());
        QVERIFY(visitsOf(clinic).first().items.isEmpty());
    }

    /// A hospital that was silent is asked again by the clock, also when the desk never asks.
    void theSilentAreAskedAgain_data() { onBothDatabases(); }
    void theSilentAreAskedAgain()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Visit visit = visitsOf(clinic).first();
        Upload upload{chargeUpload(chargeOf(visit, visit.items)), {}, "f"};
        upload.operation.deviceSequence = 1;
        const QList<OperationKind> kinds{clinic.kind(upload.operation.kind)};
        const PlatformJob job = askAgain(u"community.ask_again"_s, kinds);
        clinic.behave(HospitalBehaviour::Never);
        QCOMPARE(Uploads(kinds).take(clinic.platform.context(), upload).status,
            ItemResult::Status::Pending);
        QVERIFY(job.run(clinic.platform.context()));
        QVERIFY(!(*Inbox(clinic.database()).byId(upload.operation.id))->done);
        clinic.behave(HospitalBehaviour::Normal);
        QVERIFY(job.run(clinic.platform.context()));
        const auto row = Inbox(clinic.database()).byId(upload.operation.id);
        QVERIFY((*row)->done);
        QCOMPARE((*row)->outcome.status, ChargeOutcome::Accepted);
        QVERIFY(job.run(clinic.platform.context())); // harmless to repeat
        QCOMPARE(clinic.balance(chargeHospital), -upload.operation.amount->minor());
    }

    void printingsAreCounted()
    {
        Clinic clinic(u"sqlite"_s);
        const QUuid subject = operationId();
        for (int count = 1; count <= 2; ++count)
            QCOMPARE(clinic
                         .upload(uploadedOf(u"community.print"_s, {},
                             {{u"subject"_s, idText(subject)}, {u"paper"_s, u"paid"_s},
                                 {u"count"_s, count}}))
                         .status,
                ChargeOutcome::Accepted);
        QCOMPARE(*ClinicPaymentRepository(clinic.database()).printsOf(subject, u"paid"_s), 2);
    }

    void refusesQuestions()
    {
        Clinic clinic(u"sqlite"_s);
        const auto codeFor = [&clinic](const QJsonObject& body) {
            return codeOf(clinic.send("POST", u"/v1/visits:find"_s, body));
        };
        QJsonObject wrong = fileQuestion();
        wrong.insert(u"hospital"_s, u"nowhere"_s);
        QCOMPARE(codeFor(wrong), u"hospital_unknown"_s);
        QCOMPARE(codeFor(fileQuestion(u"320508197906121016"_s)), u"patient_unknown"_s);
        QCOMPARE(codeFor({}), u"malformed"_s);
        QJsonObject without = fileQuestion();
        without.remove(u"reason"_s);
        QCOMPARE(codeFor(without), u"malformed"_s);
        QCOMPARE(codeFor(fileQuestion(patientNumber, false)), u"agreement_missing"_s);
        // somebody of ten is not asked about because their number was typed
        QCOMPARE(codeFor(fileQuestion(u"320508201603051012"_s)), u"guardian_missing"_s);
        // a passport names a person too, in the country that issued it; it does not tell the birth
        AskFiles foreign{
            {firstHospital, {{}, u"Ann Sample"_s, u"passport"_s, u"X1234567"_s, false, u"GBR"_s}},
            u"客户要求"_s, true};
        QCOMPARE(codeFor(toJson(foreign)), u"birth_missing"_s);
        foreign.of.patient.birth = QDate(2015, 1, 1);
        QCOMPARE(codeFor(toJson(foreign)), u"guardian_missing"_s);
        foreign.of.patient.birth = QDate(1990, 1, 1);
        QCOMPARE(clinic.send("POST", u"/v1/visits:find"_s, toJson(foreign)).status, 200);
    }

    /// Each question stands in the books with its reason and what came of it, also a refused one;
    /// nobody can read from it who was asked about.
    void questionsAreNoted_data() { onBothDatabases(); }
    void questionsAreNoted()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        clinic.send("POST", u"/v1/visits:find"_s, fileQuestion(patientNumber, false));
        stayOf(clinic);
        auto rows = clinic.database().run(
            u"SELECT about, reason, agreed, outcome, operator, customer, patient_ix"
            " FROM community_question ORDER BY agreed"_s);
        QVERIFY(rows && rows->next());
        QCOMPARE(rows->value(0).toString(), u"visits"_s);
        QCOMPARE(rows->value(3).toString(), u"agreement_missing"_s);
        const QString index = rows->value(6).toString();
        QVERIFY(!index.isEmpty() && !index.contains(patientNumber));
        QVERIFY(rows->next());
        QCOMPARE(rows->value(0).toString(), u"stays"_s);
        QCOMPARE(rows->value(1).toString(), u"客户要求"_s);
        QCOMPARE(rows->value(3).toString(), u"ok"_s);
        QCOMPARE(rows->value(4).toString(), u"0217"_s);
        QCOMPARE(rows->value(6).toString(), index);
        QVERIFY(!rows->next());
        auto audit = clinic.database().run(
            u"SELECT action FROM audit WHERE action LIKE 'community.%' ORDER BY action"_s);
        QVERIFY(audit && audit->next());
        QCOMPARE(audit->value(0).toString(), u"community.stays"_s);
        QVERIFY(audit->next());
        QCOMPARE(audit->value(0).toString(), u"community.visits"_s);
    }
};

QTEST_GUILESS_MAIN(TestChargesAsked)
#include "tst_chargesasked.moc"
