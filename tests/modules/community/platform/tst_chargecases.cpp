// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "modules/community/platform/ChargeBodies.h"
#include "tests/modules/community/platform/Charges.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A case of that kind in the hands of the desk that uploads.
Case clinicCaseOf(Clinic& clinic, const QString& kind)
{
    Case wanted;
    wanted.kind = kind;
    wanted.kindZh = u"门诊缴费"_s;
    wanted.kindEn = u"Pay a clinic bill"_s;
    wanted.channel = u"phone"_s;
    wanted.touchpoint = u"page"_s;
    wanted.act = u"pay"_s;
    const Case begun = openedAs(wanted, u"0512-08"_s,
        {operationId(), sampleCaller().deviceId, {}, clinic.platform.clock().nowUtc()});
    HUI_ASSERT(clinic.database().transaction(
        [&] { return CaseRepository(clinic.database()).save(begun); }));
    return begun;
}

UploadedOperation namingCase(UploadedOperation operation, const Case& named)
{
    operation.body.insert(u"case"_s, idText(named.id));
    return operation;
}

QString clinicLegs(Clinic& clinic, const QUuid& id)
{
    const Case value = caseAt(clinic, id);
    if (value.steps.isEmpty())
        return u"none"_s;
    const CaseStep& step = value.steps.first();
    return QStringList{nameOf(step.money.state), nameOf(step.booking.state), nameOf(value.state),
        nameOf(value.outcome)}
        .join(u' ');
}

bool behavedAs(Clinic& clinic, const QString& act)
{
    static const QMap<QString, HospitalBehaviour> behaviours{
        {u"silent"_s, HospitalBehaviour::Silent}, {u"refuses"_s, HospitalBehaviour::Refuses},
        {u"normal"_s, HospitalBehaviour::Normal}};
    if (behaviours.contains(act))
        clinic.behave(behaviours.value(act));
    return behaviours.contains(act);
}

} // namespace

/// The case that named a payment at a hospital has its legs moved by whatever befalls that.
class TestChargeCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVisitTellsBothLegs_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isDebit");
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* acts, const char* told, bool isDebit = false) {
            QTest::addRow("%s%s", isDebit ? "account: " : "", acts)
                << u"sqlite"_s << isDebit << QString::fromLatin1(acts) << QString::fromLatin1(told);
        };
        row("pay", "done done decided done");
        row("silent pay", "done unknown handling none");
        row("silent pay normal ask", "done done decided done");
        row("refuses pay", "done failed handling none"); // the cash is due back
        row("refuses pay refund", "undone failed decided refused");
        row("pay back", "done undone handling none");
        row("pay back refund", "undone undone decided withdrawn");
        row("pay", "done done decided done", true);
        row("refuses pay", "undone failed decided refused", true); // on its account again
        row("pay back", "undone undone decided withdrawn", true);
        for (const QString& kind : databaseKinds())
            if (kind != u"sqlite")
                QTest::newRow(qPrintable(kind)) << kind << false << u"pay back refund"_s
                                                << u"undone undone decided withdrawn"_s;
    }
    void aVisitTellsBothLegs()
    {
        QFETCH(QString, database);
        QFETCH(bool, isDebit);
        QFETCH(QString, acts);
        QFETCH(QString, told);
        Clinic clinic(database);
        const Case begun = clinicCaseOf(clinic, u"P-037"_s);
        const Visit visit = visitsOf(clinic).first();
        const Charge all = chargeOf(visit, visit.items);
        const UploadedOperation payment
            = namingCase(isDebit ? debitUpload(all) : chargeUpload(all), begun);
        for (const QString& act : acts.split(u' ')) {
            if (behavedAs(clinic, act))
                continue;
            if (act == u"ask")
                clinic.ask(payment);
            else
                clinic.upload(act == u"pay" ? payment
                        : act == u"back"    ? unchargeUpload(clinic, all, payment.id)
                                            : handOutOf(payment));
        }
        QCOMPARE(clinicLegs(clinic, begun.id), told);
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    void aReleaseTellsBothLegs_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isDebit");
        QTest::addColumn<QString>("acts");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* acts, const char* told, bool isDebit = false) {
            QTest::addRow("%s%s", isDebit ? "account: " : "", acts)
                << u"sqlite"_s << isDebit << QString::fromLatin1(acts) << QString::fromLatin1(told);
        };
        row("back", "pending done handling none"); // the cash is still to be handed out
        row("back refund", "done done decided done");
        row("silent back", "pending unknown handling none");
        row("refuses back", "failed failed decided refused");
        row("more", "failed failed decided refused");
        row("back", "done done decided done", true); // it is on its account
        for (const QString& kind : databaseKinds())
            if (kind != u"sqlite")
                QTest::newRow(qPrintable(kind))
                    << kind << false << u"back refund"_s << u"done done decided done"_s;
    }
    void aReleaseTellsBothLegs()
    {
        QFETCH(QString, database);
        QFETCH(bool, isDebit);
        QFETCH(QString, acts);
        QFETCH(QString, told);
        Clinic clinic(database);
        const Case begun = clinicCaseOf(clinic, u"P-040"_s);
        const Charge deposit = chargeOf(stayOf(clinic), Money::fen(40'000));
        clinic.upload(isDebit ? debitUpload(deposit) : chargeUpload(deposit));
        const qint64 fen = acts == u"more" ? 40'010 : 30'000;
        const UploadedOperation back
            = signedAgain(clinic, chargeOf(stayOf(clinic), Money::fen(fen)), begun);
        for (const QString& act : acts.split(u' '))
            if (!behavedAs(clinic, act))
                clinic.upload(act == u"refund" ? handOutOf(back) : back);
        QCOMPARE(clinicLegs(clinic, begun.id), told);
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    void nothingIsHalfTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("a visit is paid") << u"P-037"_s;
        QTest::newRow("a deposit is given back") << u"P-040"_s;
    }
    /// Lets the first statement fail, then the second, and so on: money and case stand together,
    /// and the same again succeeds once none fails.
    void nothingIsHalfTold()
    {
        QFETCH(QString, kind);
        Clinic clinic(u"sqlite"_s);
        const Case begun = clinicCaseOf(clinic, kind);
        const bool isVisit = kind == u"P-037";
        const Visit visit = visitsOf(clinic).first();
        if (!isVisit)
            clinic.upload(chargeUpload(chargeOf(stayOf(clinic), Money::fen(40'000))));
        const UploadedOperation tried = isVisit
            ? namingCase(chargeUpload(chargeOf(visit, visit.items)), begun)
            : signedAgain(clinic, chargeOf(stayOf(clinic), Money::fen(30'000)), begun);
        const qint64 money = clinic.balance(chargeHospital);
        const OperationKind& book = clinic.kind(tried.kind);
        const auto step = [&]() -> Result<OperationOutcome> {
            const auto taken = bookHeld(clinic.platform.context(), book, tried);
            return taken && taken->status == ChargeOutcome::Pending // the hospital is asked between
                ? book.settle(
                      clinic.platform.context(), tried, {ChargeOutcome::Accepted, {}, {}, {}, {}})
                : taken;
        };
        for (int count = 0;; ++count) {
            clinic.database().failAfter(count);
            const auto booked = clinic.database().transaction(step);
            clinic.database().failAfter(-1);
            if (booked) {
                QCOMPARE(booked->status, ChargeOutcome::Accepted);
                QVERIFY(count >= 8);
                QCOMPARE(clinicLegs(clinic, begun.id),
                    isVisit ? u"done done decided done"_s : u"pending done handling none"_s);
                return;
            }
            QVERIFY(booked.error().kind == Error::Kind::Storage
                || booked.error().kind == Error::Kind::Unknown); // a lost COMMIT
            QCOMPARE(caseAt(clinic, begun.id), begun);
            QCOMPARE(clinic.balance(chargeHospital), money);
        }
    }

    /// It hears nothing, and the money is due back.
    void aCaseOfAnotherKindIsLeft_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("kind");
        for (const QString& kind : databaseKinds())
            QTest::newRow(qPrintable(kind + u", a water bill"_s)) << kind << u"P-001"_s;
        QTest::newRow("a deposit") << u"sqlite"_s << u"P-039"_s;
        QTest::newRow("a deposit given back") << u"sqlite"_s << u"P-040"_s;
        QTest::newRow("foreign currency") << u"sqlite"_s << u"P-077"_s;
    }
    void aCaseOfAnotherKindIsLeft()
    {
        QFETCH(QString, database);
        QFETCH(QString, kind);
        Clinic clinic(database);
        const Case begun = clinicCaseOf(clinic, kind);
        const Visit visit = visitsOf(clinic).first();
        const Charge all = chargeOf(visit, visit.items);
        const UploadedOperation payment = namingCase(chargeUpload(all), begun);
        QCOMPARE(clinic.upload(payment).code, u"case_kind"_s);
        QCOMPARE(clinic.balance(chargeDueBack), -all.amount.minor());
        QCOMPARE(clinic.upload(handOutOf(payment)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.balance(chargeTill), 0);
        QCOMPARE(caseAt(clinic, begun.id), begun);
        QVERIFY(caseAt(clinic, payment.id).id.isNull());
    }

    /// Of a payment that is asked back the case is that of the payment.
    void aVisitIsGivenBackInItsOwnCase()
    {
        Clinic clinic(u"sqlite"_s);
        const Case begun = clinicCaseOf(clinic, u"P-040"_s);
        const Visit visit = visitsOf(clinic).first();
        const Charge all = chargeOf(visit, visit.items);
        const UploadedOperation payment = chargeUpload(all);
        clinic.upload(payment);
        QVERIFY(!unchargeBodyOf(namingCase(unchargeUpload(clinic, all, payment.id), begun)));
    }

private:
    /// A part of a deposit asked back for a case, signed with that.
    static UploadedOperation signedAgain(Clinic& clinic, const Charge& charge, const Case& named)
    {
        UploadedOperation made = unchargeUpload(clinic, charge);
        made.body.remove(u"approval"_s);
        made.id = operationId();
        return signedBy0102(clinic.platform, namingCase(made, named));
    }
};

QTEST_GUILESS_MAIN(TestChargeCases)
#include "tst_chargecases.moc"
