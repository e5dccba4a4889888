// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/DepositRepository.h"
#include "tests/modules/community/platform/Charges.h"
#include "tests/testkit/BankTable.h"

using namespace hui;
using namespace hui::testkit;

/// Money that a hospital had goes back by two people, and what it does not give back is free again.
class TestClinicTakenBack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoCancelWhatIsPaid_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<bool>("isDebit");
        for (const QString& kind : databaseKinds()) {
            QTest::addRow("cash, %s", qPrintable(kind)) << kind << false;
            QTest::addRow("card, %s", qPrintable(kind)) << kind << true;
        }
    }
    /// At any amount, and though the bank's table asks for nobody.
    void twoCancelWhatIsPaid()
    {
        QFETCH(QString, database);
        QFETCH(bool, isDebit);
        Clinic clinic(database);
        QVERIFY(putTable(clinic.database(), {QDate(2026, 3, 1), {}}));
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        QCOMPARE(clinic.upload(isDebit ? debitPayOf(held) : payOf(held)).status,
            ChargeOutcome::Accepted);
        QCOMPARE(clinic.upload(bookOf(held)).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.upload(cancelOf(held)).code, u"approval_missing"_s);
        QCOMPARE(clinic.upload(signedBy0102(clinic.platform, cancelOf(held))).code,
            u"approval_mismatch"_s); // of no amount
        QCOMPARE(clinic.upload(signedBy0102(clinic.platform, cancelOf(held), Money::fen(100))).code,
            u"approval_mismatch"_s); // of another
        UploadedOperation other = signedCancelOf(clinic, held);
        other.body.insert(u"reason"_s, u"号源错误"_s);
        QCOMPARE(clinic.upload(other).code, u"approval_mismatch"_s); // not what was signed
        QCOMPARE(clinic.booking(held.id).state, BookingState::Booked);
        QCOMPARE(clinic.balance(chargeHospital), -2000);
        const UploadedOperation cancel = signedCancelOf(clinic, held);
        QCOMPARE(clinic.upload(cancel).status, ChargeOutcome::Accepted);
        QCOMPARE(clinic.ask(cancel).status, ChargeOutcome::Accepted); // the same once more
        QCOMPARE(clinic.booking(held.id).state, BookingState::Cancelled);
        QCOMPARE(Ledger(clinic.database()).total(Currency::CNY), Money::fen(0));
    }

    /// What costs nothing gives nothing back: the table says who signs, as ever.
    void theTableSignsWhatWasFree()
    {
        Clinic clinic(u"sqlite"_s);
        QVERIFY(putTable(clinic.database(), {QDate(2026, 3, 1), {}}));
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        QVERIFY(clinic.database().run(u"UPDATE community_booking SET insured = fee,"
                                      " state = 'booked'"_s));
        QCOMPARE(clinic.upload(cancelOf(held)).code, QString());
        const Booking again = bookingOf(clinic.hold(clinic.freeNumber(), otherNumber));
        QVERIFY(clinic.database().run(u"UPDATE community_booking SET insured = fee,"
                                      " state = 'booked' WHERE booking = ?"_s,
            {idText(again.id)}));
        QVERIFY(putTable(clinic.database(), {QDate(2026, 3, 2), {{u"community.cancel"_s}}}));
        QCOMPARE(clinic.upload(cancelOf(again)).code, u"approval_missing"_s);
    }

    /// The payment has moved while the hospital was asked: what was set aside of it is free again,
    /// and its case has come to an end.
    void nothingStaysReserved_data() { onBothDatabases(); }
    void nothingStaysReserved()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Visit told = visitsOf(clinic).first();
        const Charge visit = chargeOf(told, told.items);
        const UploadedOperation paid = chargeUpload(visit);
        QCOMPARE(clinic.upload(paid).status, ChargeOutcome::Accepted);
        clinic.behave(HospitalBehaviour::Never);
        const UploadedOperation back = unchargeUpload(clinic, visit, paid.id);
        QCOMPARE(clinic.upload(back).status, ChargeOutcome::Pending);
        DepositRepository releases(clinic.database());
        QVERIFY(*releases.isAskedBack(paid.id));
        QVERIFY(clinic.database().run(
            u"UPDATE community_payment SET state = 'due_back' WHERE payment = ?"_s,
            {idText(paid.id)}));
        clinic.behave(HospitalBehaviour::Normal);
        const OperationKind& kind = clinic.kind(back.kind);
        const OperationOutcome learned = kind.resolve(clinic.platform.context(), back);
        for (int count = 0;; ++count) { // half of it is none of it
            clinic.database().failAfter(count);
            const auto settled = clinic.database().transaction(
                [&] { return kind.settle(clinic.platform.context(), back, learned); });
            clinic.database().failAfter(-1);
            if (settled) {
                QVERIFY(count >= 4);
                QCOMPARE(settled->code, u"payment_state"_s);
                break;
            }
            QVERIFY(*releases.isAskedBack(paid.id));
        }
        QCOMPARE(clinic.ask(back).code, u"payment_state"_s); // asked again
        QVERIFY(!*releases.isAskedBack(paid.id));
        QVERIFY(releases.partsOf(back.id)->isEmpty());
        QCOMPARE(clinic.balance(chargeDueBack), 0); // nothing was moved
    }
};

QTEST_GUILESS_MAIN(TestClinicTakenBack)
#include "tst_clinictakenback.moc"
