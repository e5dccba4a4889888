// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/ApprovalRepository.h"
#include "app/server/AskAgain.h"
#include "app/server/Uploads.h"
#include "modules/community/ChargeWire.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "modules/community/platform/CommunityProblems.h"
#include "tests/modules/community/platform/Clinic.h"
#include "tests/testkit/SignedOperation.h"

#include <atomic>
#include <thread>

using namespace hui;
using namespace hui::testkit;

namespace {

using ChargeOutcome = OperationOutcome::Status;

const QString chargeTill = u"till:0512-08/03"_s;
const QString chargeHospital = u"hospital:320500-h1"_s;
const QString chargeDueBack = u"refunds_due:0512-08"_s;
const QString chargeSuspense = u"suspense:0512-08"_s;

QJsonObject fileQuestion(const QString& number = patientNumber, bool isAgreed = true)
{
    return toJson(AskFiles{
        {firstHospital, {{}, u"王例明"_s, u"resident_id"_s, number}}, u"客户要求"_s, isAgreed});
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

/// Work of two desks at once on the same books; on SQLite, which has one connection in a test, one
/// after the other. Gives how many `work` has said yes to.
template <class Work>
int atOnce(Clinic& clinic, const QString& database, int times, Work work)
{
    std::atomic<int> done = 0;
    std::vector<std::thread> desks;
    for (int desk = 0; desk < times; ++desk) {
        if (database == u"sqlite") {
            done += work(clinic.platform.context(), desk) ? 1 : 0;
            continue;
        }
        desks.emplace_back([&, desk] {
            const auto own = clinic.platform.store().another();
            FixedRandom random;
            Context context{*own, clinic.platform.clock(), random};
            done += work(context, desk) ? 1 : 0;
        });
    }
    for (std::thread& desk : desks)
        desk.join();
    return done.load();
}

/// What the first step of an operation says, on a connection of its own.
OperationOutcome bookedBy(Clinic& clinic, Context& context, const UploadedOperation& operation)
{
    const OperationKind& kind = clinic.kind(operation.kind);
    const auto booked = context.database.transaction([&] { return kind.book(context, operation); });
    return booked ? *booked : rejectedBy("payment_state");
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
        QVERIFY(stay.balance().isPositive()); // others have taken that, not the bank
        QCOMPARE(stay.ours, Money::fen(0));
        QCOMPARE(clinic.upload(unchargeUpload(clinic, chargeOf(stay, Money::fen(10)))).code,
            u"more_than_taken"_s);
        clinic.upload(chargeUpload(chargeOf(stay, Money::fen(40'000))));
        const UploadedOperation last = chargeUpload(chargeOf(stay, Money::fen(60'000)));
        clinic.upload(last);
        const Stay now = stayOf(clinic);
        QCOMPARE(now.balance().minor(), stay.balance().minor() + 100'000);
        QCOMPARE(now.ours, Money::fen(100'000));
        QCOMPARE(now.releasable(), Money::fen(100'000));
        QCOMPARE(clinic.upload(unchargeUpload(clinic, chargeOf(stay, Money::fen(100'001)))).code,
            u"more_than_taken"_s);
        const UploadedOperation part = unchargeUpload(clinic, chargeOf(stay, Money::fen(70'000)));
        const OperationOutcome given = clinic.upload(part);
        QCOMPARE(given.status, ChargeOutcome::Accepted);
        const QJsonArray originals = given.result.value(u"originals"_s).toArray();
        QCOMPARE(originals.size(), 2); // the last one first, each the way it came
        QCOMPARE(originals.first()[u"payment"].toString(), idText(last.id));
        QCOMPARE(originals.first()[u"means"].toString(), u"cash"_s);
        QCOMPARE(originals.first()[u"amount"][u"minor"].toInteger(), 60'000);
        QCOMPARE(originals.last()[u"receipt_no"].toString(), u"0512-08-20260318-H00001"_s);
        QCOMPARE(clinic.upload(unchargeUpload(clinic, chargeOf(stay, Money::fen(30'001)))).code,
            u"more_than_taken"_s);
        clinic.behave(HospitalBehaviour::Refuses); // what it does not give back is not gone
        QCOMPARE(clinic.upload(unchargeUpload(clinic, chargeOf(stay, Money::fen(30'000)))).code,
            u"not_given_back"_s);
        clinic.behave(HospitalBehaviour::Normal);
        QCOMPARE(stayOf(clinic).ours, Money::fen(30'000));
        const UploadedOperation back = unchargeUpload(clinic, chargeOf(stay, Money::fen(30'000)));
        QCOMPARE(clinic.upload(back).status, ChargeOutcome::Accepted);
        QCOMPARE(stayOf(clinic).ours, Money::fen(0));
        QCOMPARE(stayOf(clinic).balance(), stay.balance());
        QCOMPARE(clinic.balance(chargeDueBack), -100'000);
        QCOMPARE(clinic.upload(handOutOf(part)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.upload(handOutOf(back)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(chargeDueBack), 0);
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    /// A deposit has no original of its own: with one it would go past the limit.
    void aReleaseNamesNoOriginal()
    {
        Clinic clinic(u"sqlite"_s);
        const Stay stay = stayOf(clinic);
        const UploadedOperation paid = chargeUpload(chargeOf(stay, Money::fen(5'000)));
        clinic.upload(paid);
        const UploadedOperation back
            = unchargeUpload(clinic, chargeOf(stay, Money::fen(5'000)), paid.id);
        const auto booked = clinic.database().transaction(
            [&] { return clinic.kind(back.kind).book(clinic.platform.context(), back); });
        QVERIFY(!booked);
        QCOMPARE(booked.error().kind, Error::Kind::Protocol);
    }

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

    void anItemIsPaidOnce()
    {
        Clinic clinic(u"sqlite"_s);
        const Visit visit = visitsOf(clinic).first();
        const BillItem item = visit.items.first();
        const UploadedOperation twice = chargeUpload(chargeOf(visit, {item, item}));
        QCOMPARE(clinic.upload(twice).code, u"items_twice"_s);
        QCOMPARE(clinic.balance(chargeDueBack), -twice.amount->minor()); // the customer's
        QCOMPARE(visitsOf(clinic).first().items, visit.items);
        SimulatedHospitals hospitals; // and the hospital does not take it either
        const auto answer = hospitals.charge(clinic.database(),
            {operationId(), firstHospital, visit.id, {item.id, item.id},
                Money::fen(2 * item.due().minor())});
        QVERIFY(answer);
        QCOMPARE(answer->kind, HospitalAnswer::Kind::Refused);
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
