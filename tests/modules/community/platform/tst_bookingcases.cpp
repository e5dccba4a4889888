// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseMove.h"
#include "modules/community/BookingCase.h"
#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

/// The case whose step a booking is has its legs moved by whatever befalls that.
class TestBookingCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCaseTellsBothLegs_data()
    {
        QTest::addColumn<QString>("database");
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("told");
        const QList<std::pair<QStringList, QString>> stories{
            {{u"pay"_s}, u"done pending handling none"_s},
            {{u"pay"_s, u"book"_s}, u"done done decided done"_s},
            {{u"pay"_s, u"silent"_s}, u"done unknown handling none"_s},
            {{u"pay"_s, u"silent"_s, u"book"_s}, u"done done decided done"_s},
            {{u"pay"_s, u"refuse"_s}, u"done failed handling none"_s},
            {{u"pay"_s, u"refuse"_s, u"refund"_s}, u"undone failed decided refused"_s},
            {{u"pay"_s, u"book"_s, u"cancel"_s}, u"done undone handling none"_s},
            {{u"pay"_s, u"book"_s, u"cancel"_s, u"refund"_s}, u"undone undone decided withdrawn"_s},
            {{u"late"_s, u"pay"_s}, u"done failed handling none"_s}, // the cash is with us
            {{u"late"_s, u"pay"_s, u"book"_s, u"refund"_s}, u"undone failed decided refused"_s},
            {{u"card"_s, u"pay"_s, u"refuse"_s}, u"undone failed decided refused"_s},
            {{u"card"_s, u"pay"_s, u"book"_s, u"cancel"_s}, u"undone undone decided withdrawn"_s},
            {{u"card"_s, u"late"_s, u"pay"_s}, u"failed failed decided refused"_s}};
        for (const auto& [acts, told] : stories)
            QTest::newRow(qPrintable(acts.join(u'+'))) << u"sqlite"_s << acts << told;
        for (const QString& kind : databaseKinds())
            if (kind != u"sqlite")
                for (const int story : {7, 9})
                    QTest::addRow("%s, %d", qPrintable(kind), story)
                        << kind << stories.at(story).first << stories.at(story).second;
    }
    void theCaseTellsBothLegs()
    {
        QFETCH(QString, database);
        QFETCH(QStringList, acts);
        QFETCH(QString, told);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        const UploadedOperation payment = acts.first() == u"card" ? debitPayOf(held) : payOf(held);
        const UploadedOperation number = bookOf(held);
        for (const QString& act : std::as_const(acts)) {
            if (act == u"late")
                clinic.platform.clock().advanceMs(600'000);
            if (act == u"silent" || act == u"refuse")
                clinic.behave(
                    act == u"silent" ? HospitalBehaviour::Silent : HospitalBehaviour::Refuses);
            if (act == u"pay")
                clinic.upload(payment);
            if (act == u"cancel")
                clinic.upload(signedCancelOf(clinic, held));
            if (act == u"refund")
                clinic.upload(refundOf(payment));
            if (act == u"book" || act == u"silent" || act == u"refuse")
                clinic.upload(number);
        }
        const auto found = CaseRepository(clinic.database()).byId(payment.id);
        QVERIFY(found && *found);
        const CaseStep& step = (*found)->steps.first();
        QCOMPARE(QStringList({nameOf(step.money.state), nameOf(step.booking.state),
                                 nameOf((*found)->state), nameOf((*found)->outcome)})
                     .join(u' '),
            told);
    }

    /// A case that was begun on the telephone takes the booking on, unless it is another desk's.
    void aCaseTakesItOn_data() { onBothDatabases(); }
    void aCaseTakesItOn()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        for (const QString& holder : {sampleCaller().deviceId, u"0512-08-09"_s}) {
            const Booking wanted = holder == sampleCaller().deviceId
                ? held
                : bookingOf(clinic.hold(clinic.freeNumber(), otherNumber));
            UploadedOperation payment = payOf(wanted);
            Case made = openedAs(caseOf(wanted, {}), u"0512-08"_s,
                {operationId(), holder, {}, clinic.platform.clock().nowUtc()});
            QVERIFY(clinic.database().transaction(
                [&] { return CaseRepository(clinic.database()).save(made); }));
            payment.body.insert(u"case"_s, idText(made.id));
            QCOMPARE(clinic.upload(payment).status, OperationOutcome::Status::Accepted);
            QCOMPARE(clinic.upload(bookOf(wanted)).status, OperationOutcome::Status::Accepted);
            const bool isTheDesks = holder == sampleCaller().deviceId;
            const auto found
                = CaseRepository(clinic.database()).byId(isTheDesks ? made.id : payment.id);
            QVERIFY(found && *found);
            QCOMPARE((*found)->outcome, CaseOutcome::Done);
            const Case named = caseAt(clinic, made.id); // the other desk hears of it as well
            QCOMPARE(named.lastMove == payment.id, !isTheDesks);
        }
    }

    /// A number ends no case of another kind: it hears nothing, and the money is due back.
    void aCaseOfAnotherKindIsLeft_data() { onBothDatabases(); }
    void aCaseOfAnotherKindIsLeft()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const Booking held = bookingOf(clinic.hold(clinic.freeNumber()));
        Case other = caseOf(held, {});
        other.kind = u"P-037"_s;
        const Case begun = openedAs(other, u"0512-08"_s,
            {operationId(), sampleCaller().deviceId, {}, clinic.platform.clock().nowUtc()});
        QVERIFY(clinic.database().transaction(
            [&] { return CaseRepository(clinic.database()).save(begun); }));
        UploadedOperation payment = payOf(held);
        payment.body.insert(u"case"_s, idText(begun.id));
        QCOMPARE(clinic.upload(payment).code, u"case_kind"_s);
        QCOMPARE(caseAt(clinic, begun.id), begun);
        QVERIFY(!*CaseRepository(clinic.database()).byId(payment.id));
        QCOMPARE(clinic.upload(refundOf(payment)).status, OperationOutcome::Status::Accepted);
        QCOMPARE(caseAt(clinic, begun.id), begun);
    }
};

QTEST_GUILESS_MAIN(TestBookingCases)
#include "tst_bookingcases.moc"
