// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalRepository.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "tests/modules/community/platform/Clinic.h"
#include "tests/testkit/SignedOperation.h"

using namespace hui;
using namespace hui::testkit;

namespace {

using ChargeOutcome = OperationOutcome::Status;

const QString chargeTill = u"till:0512-08/03"_s;
const QString chargeHospital = u"hospital:320500-h1"_s;
const QString chargeDueBack = u"refunds_due:0512-08"_s;
const QString chargeSuspense = u"suspense:0512-08"_s;

QJsonObject fileQuestion(const QString& number = patientNumber)
{
    return toJson(FindFiles{firstHospital, {{}, u"王例明"_s, u"resident_id"_s, number}});
}

QList<Visit> visitsOf(Clinic& clinic)
{
    const auto read
        = visitsFromJson(clinic.send("POST", u"/v1/visits:find"_s, fileQuestion()).body);
    HUI_ASSERT(read);
    return *read;
}

Stay stayOf(Clinic& clinic)
{
    const auto read = staysFromJson(clinic.send("POST", u"/v1/stays:find"_s, fileQuestion()).body);
    HUI_ASSERT(read && read->size() == 1);
    return read->first();
}

/// Pieces of one jiao: every amount of the sample comes to them.
QJsonArray fenCash(Money amount)
{
    return {QJsonObject{
        {u"denomination"_s, u"CNY-10"_s}, {u"pieces"_s, amount.minor() / 10}, {u"damaged"_s, 0}}};
}

UploadedOperation chargeUpload(const Charge& charge)
{
    QJsonArray items;
    for (const BillItem& each : charge.items)
        items.append(each.id);
    return uploadedOf(u"community.charge"_s, charge.amount,
        {{u"kind"_s, nameOf(charge.kind)}, {u"subject"_s, idText(charge.subject)},
            {u"hospital"_s, charge.hospital}, {u"items"_s, items},
            {u"cash_in"_s, fenCash(charge.amount)}, {u"cash_out"_s, QJsonArray()}});
}

/// Asked back, with a signature of supervisor 0102.
UploadedOperation unchargeUpload(Clinic& clinic, const Charge& charge, const QUuid& original = {})
{
    UploadedOperation made = uploadedOf(u"community.uncharge"_s, charge.amount,
        {{u"kind"_s, nameOf(charge.kind)}, {u"subject"_s, idText(charge.subject)},
            {u"hospital"_s, charge.hospital}, {u"reason"_s, u"客户要求"_s}});
    if (!original.isNull())
        made.body.insert(u"original"_s, idText(original));
    return signedBy0102(clinic.platform, made);
}

UploadedOperation handOutOf(const UploadedOperation& original)
{
    return uploadedOf(u"community.refund"_s, original.amount,
        {{u"original"_s, idText(original.id)}, {u"cash_out"_s, fenCash(*original.amount)}});
}

} // namespace

/// Bills of visits and deposits of stays: the hospital's word decides, and every fen is somewhere.
class TestCharges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitIsPaidByItems_data() { onBothDatabases(); }
    void aVisitIsPaidByItems()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const QList<Visit> visits = visitsOf(clinic);
        QCOMPARE(visits.size(), 2);
        QCOMPARE(visitsOf(clinic), visits); // the same every time
        QCOMPARE(visits.first().items.size(), 3);
        QCOMPARE(visits.first().patient, u"王*明"_s);
        const Charge two = chargeOf(visits.first(), visits.first().items.first(2));
        const UploadedOperation paid = chargeUpload(two);
        const OperationOutcome told = clinic.upload(paid);
        QCOMPARE(told.status, ChargeOutcome::Accepted);
        QCOMPARE(told.result.value(u"receipt_no"_s).toString(), u"0512-08-20260318-H00001"_s);
        QCOMPARE(visitsOf(clinic).first().items.size(), 1);
        QCOMPARE(clinic.balance(chargeTill), two.amount.minor());
        QCOMPARE(clinic.balance(chargeHospital), -two.amount.minor());
        QCOMPARE(clinic.balance(chargeSuspense), 0);
        // paid twice: the money is the customer's
        const UploadedOperation twice = chargeUpload(two);
        QCOMPARE(clinic.upload(twice).code, u"hospital_refused"_s);
        QCOMPARE(clinic.balance(chargeDueBack), -two.amount.minor());
        QCOMPARE(clinic.upload(handOutOf(twice)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(chargeDueBack), 0);
        QCOMPARE(clinic.upload(handOutOf(twice)).code, u"not_due_back"_s); // once
        QCOMPARE(clinic.upload(handOutOf(paid)).code, u"not_due_back"_s); // the hospital has it
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    void aVisitIsGivenBack_data() { onBothDatabases(); }
    void aVisitIsGivenBack()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Visit visit = visitsOf(clinic).first();
        const Charge all = chargeOf(visit, visit.items);
        const UploadedOperation paid = chargeUpload(all);
        clinic.upload(paid);
        UploadedOperation unsignedOne = unchargeUpload(clinic, all, paid.id);
        unsignedOne.body.remove(u"approval"_s);
        QCOMPARE(clinic.upload(unsignedOne).code, u"approval_missing"_s);
        Charge other = all;
        other.amount = Money::fen(all.amount.minor() - 1);
        QCOMPARE(clinic.upload(unchargeUpload(clinic, other, paid.id)).code, u"amount_wrong"_s);
        clinic.behave(HospitalBehaviour::Refuses);
        QCOMPARE(clinic.upload(unchargeUpload(clinic, all, paid.id)).code, u"not_given_back"_s);
        clinic.behave(HospitalBehaviour::Normal);
        QCOMPARE(
            clinic.upload(unchargeUpload(clinic, all, paid.id)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.upload(unchargeUpload(clinic, all, paid.id)).code, u"payment_state"_s);
        QCOMPARE(clinic.balance(chargeHospital), 0);
        QCOMPARE(clinic.balance(chargeDueBack), -all.amount.minor());
        QCOMPARE(visitsOf(clinic).first().items, visit.items); // to be paid again
        QCOMPARE(clinic.upload(handOutOf(paid)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(chargeTill), 0);
    }

    void aDepositIsNeverMoreThanItsBalance_data() { onBothDatabases(); }
    void aDepositIsNeverMoreThanItsBalance()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Stay stay = stayOf(clinic);
        QVERIFY(stay.balance().isPositive());
        clinic.upload(chargeUpload(chargeOf(stay, Money::fen(100'000))));
        const Stay now = stayOf(clinic);
        QCOMPARE(now.balance().minor(), stay.balance().minor() + 100'000);
        const Charge more = chargeOf(stay, Money::fen(now.balance().minor() + 1));
        QCOMPARE(clinic.upload(unchargeUpload(clinic, more)).code, u"not_given_back"_s);
        QCOMPARE(stayOf(clinic).balance(), now.balance());
        const UploadedOperation back = unchargeUpload(clinic, chargeOf(stay, now.balance()));
        QCOMPARE(clinic.upload(back).status, ChargeOutcome::Accepted);
        QCOMPARE(stayOf(clinic).balance(), Money::fen(0));
        QCOMPARE(clinic.upload(unchargeUpload(clinic, chargeOf(stay, Money::fen(1)))).code,
            u"not_given_back"_s);
        QCOMPARE(clinic.balance(chargeDueBack), -now.balance().minor());
        QCOMPARE(clinic.upload(handOutOf(back)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(chargeDueBack), 0);
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
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
        // a passport names a person too, in the country that issued it
        const FindFiles foreign{
            firstHospital, {{}, u"Ann Sample"_s, u"passport"_s, u"X1234567"_s, false, u"GBR"_s}};
        QCOMPARE(clinic.send("POST", u"/v1/visits:find"_s, toJson(foreign)).status, 200);
    }

    /// Lets the first statement fail, then the second, and so on: after each failure the books are
    /// as they were, and a retry succeeds.
    void nothingIsHalfBooked()
    {
        for (int count = 0;; ++count) {
            Clinic clinic(u"sqlite"_s);
            const Visit visit = visitsOf(clinic).first();
            const UploadedOperation paid = chargeUpload(chargeOf(visit, visit.items));
            const OperationKind& kind = clinic.kind(paid.kind);
            clinic.database().failAfter(count);
            const auto booked = clinic.database().transaction(
                [&] { return kind.book(clinic.platform.context(), paid); });
            clinic.database().failAfter(-1);
            if (booked) {
                QVERIFY(count >= 2);
                return;
            }
            QCOMPARE(clinic.balance(chargeTill), 0);
            QCOMPARE(clinic.upload(paid).status, ChargeOutcome::Accepted);
        }
    }
};

QTEST_GUILESS_MAIN(TestCharges)
#include "tst_charges.moc"
