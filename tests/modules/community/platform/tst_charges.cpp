// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/modules/community/platform/Charges.h"

using namespace hui;
using namespace hui::testkit;

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

    /// Out of an account and back to it: no till, nothing that waits to be handed out.
    void anAccountPays_data() { onBothDatabases(); }
    void anAccountPays()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const QString account = u"customer:622288880186"_s;
        const Visit visit = visitsOf(clinic).first();
        const Charge all = chargeOf(visit, visit.items);
        QCOMPARE(clinic.upload(debitUpload(all, u"SIM-622288880199"_s)).code, u"debit_refused"_s);
        QCOMPARE(
            clinic.upload(debitUpload(all, u"SIM-622288880100"_s)).code, u"insufficient_funds"_s);
        QCOMPARE(clinic.balance(chargeDueBack), 0); // nothing was debited
        clinic.behave(HospitalBehaviour::Refuses);
        QCOMPARE(clinic.upload(debitUpload(all)).code, u"hospital_refused"_s);
        QCOMPARE(clinic.balance(account), 0);
        clinic.behave(HospitalBehaviour::Normal);
        const UploadedOperation paid = debitUpload(all);
        QCOMPARE(clinic.upload(paid).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(account), all.amount.minor());
        QCOMPARE(clinic.balance(chargeHospital), -all.amount.minor());
        QCOMPARE(clinic.upload(handOutOf(paid)).code, u"other_way"_s);
        QCOMPARE(
            clinic.upload(unchargeUpload(clinic, all, paid.id)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(account), 0);
        QCOMPARE(clinic.balance(chargeHospital), 0);
        QCOMPARE(clinic.balance(chargeTill), 0);
        QCOMPARE(clinic.upload(handOutOf(paid)).code, u"other_way"_s); // nor is it paid twice
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    void aDepositGoesBackAsItCame_data() { onBothDatabases(); }
    void aDepositGoesBackAsItCame()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Stay stay = stayOf(clinic);
        UploadedOperation cashPaid = chargeUpload(chargeOf(stay, Money::fen(40'000)));
        UploadedOperation debited = debitUpload(chargeOf(stay, Money::fen(60'000)));
        if (idText(debited.id) < idText(cashPaid.id))
            std::swap(debited.id, cashPaid.id); // the account paid last
        clinic.upload(cashPaid);
        clinic.upload(debited);
        const UploadedOperation back = unchargeUpload(clinic, chargeOf(stay, Money::fen(70'000)));
        const OperationOutcome given = clinic.upload(back);
        QCOMPARE(given.result.value(u"originals"_s)[0][u"means"].toString(), u"account"_s);
        QCOMPARE(clinic.balance(u"customer:622288880186"_s), 0);
        QCOMPARE(clinic.balance(chargeDueBack), -10'000);
        QCOMPARE(clinic.upload(handOutOf(back)).code, u"amount_differs"_s); // not all was cash
        UploadedOperation cash = back;
        cash.amount = Money::fen(10'000);
        QCOMPARE(clinic.upload(handOutOf(cash)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(chargeDueBack), 0);
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    void aWayIsWhole_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown way") << u"mode"_s << QJsonValue(u"barter"_s);
        QTest::newRow("cash out of an account") << u"mode"_s << QJsonValue(u"cash"_s);
        QTest::newRow("no account") << u"debit"_s << QJsonValue();
        QTest::newRow("cash beside it") << u"cash_in"_s << QJsonValue(fenCash(Money::fen(10)));
    }
    void aWayIsWhole()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        Clinic clinic(u"sqlite"_s);
        const Visit visit = visitsOf(clinic).first();
        UploadedOperation paid = debitUpload(chargeOf(visit, visit.items));
        paid.body.insert(key, value);
        const auto booked = clinic.database().transaction(
            [&] { return clinic.kind(paid.kind).book(clinic.platform.context(), paid); });
        QVERIFY(!booked);
        QCOMPARE(booked.error().kind, Error::Kind::Protocol);
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

    void nothingIsHalfBooked_data()
    {
        QTest::addColumn<bool>("isDebit");
        QTest::addColumn<bool>("isUndo");
        QTest::newRow("cash") << false << false;
        QTest::newRow("account") << true << false;
        QTest::newRow("cash back") << false << true;
        QTest::newRow("back on the account") << true << true;
    }
    /// Lets the first statement fail, then the second, and so on: after each failure the books are
    /// as they were, and the same again succeeds once none fails.
    void nothingIsHalfBooked()
    {
        QFETCH(bool, isDebit);
        QFETCH(bool, isUndo);
        const QString where = isDebit ? u"customer:123456"_s : isUndo ? chargeDueBack : chargeTill;
        Clinic clinic(u"sqlite"_s);
        const Visit visit = visitsOf(clinic).first();
        const Charge charge = chargeOf(visit, visit.items);
        const UploadedOperation paid
            = isDebit ? debitUpload(charge, u"SIM-123456"_s) : chargeUpload(charge);
        UploadedOperation tried = paid;
        if (isUndo) {
            QCOMPARE(clinic.upload(paid).status, ChargeOutcome::Accepted);
            tried = unchargeUpload(clinic, charge, paid.id);
        }
        const qint64 before = clinic.balance(where);
        const OperationKind& kind = clinic.kind(tried.kind);
        const auto step = [&]() -> Result<OperationOutcome> {
            const auto taken = kind.book(clinic.platform.context(), tried);
            return taken && taken->status == ChargeOutcome::Pending // the hospital is asked between
                ? kind.settle(
                      clinic.platform.context(), tried, {ChargeOutcome::Accepted, {}, {}, {}, {}})
                : taken;
        };
        for (int count = 0;; ++count) {
            clinic.database().failAfter(count);
            const auto booked = clinic.database().transaction(step);
            clinic.database().failAfter(-1);
            if (booked) {
                QCOMPARE(booked->status, ChargeOutcome::Accepted);
                QVERIFY(count >= 6);
                QVERIFY(clinic.balance(where) != before);
                return;
            }
            QCOMPARE(clinic.balance(where), before);
        }
    }

    void muchCashWantsAPayer_data() { onBothDatabases(); }
    void muchCashWantsAPayer()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Visit visit = visitsOf(clinic).first();
        UploadedOperation paid = chargeUpload(chargeOf(visit, visit.items));
        const QJsonObject policy{{u"identify_cash_from"_s, moneyToJson(*paid.amount)}};
        QVERIFY(clinic.database().transaction(
            [&] { return publish(clinic.database(), u"pay_policy"_s, u"2026-01-01"_s, policy); }));
        QCOMPARE(clinic.upload(paid).code, u"payer_missing"_s);
        QCOMPARE(clinic.balance(chargeDueBack), -paid.amount->minor());
        QCOMPARE(clinic.upload(handOutOf(paid)).status, ChargeOutcome::Accepted);
        UploadedOperation seen = chargeUpload(chargeOf(stayOf(clinic), *paid.amount));
        seen.body.insert(u"payer"_s,
            toJson(Payer{u"王例明"_s, u"resident_id"_s, u"320508197906121015"_s, true}));
        QCOMPARE(clinic.upload(seen).status, ChargeOutcome::Accepted); // for this once
    }
};

QTEST_GUILESS_MAIN(TestCharges)
#include "tst_charges.moc"
