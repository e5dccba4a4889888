// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CameFor.h"
#include "app/server/Audit.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/community/platform/Clinic.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QString bookingDueBack = u"refunds_due:0512-08"_s;
const QString bookedAtHospital = u"hospital:320500-h1"_s;

/// As a desk tells of who came: for the payer, who is not the patient.
UploadedOperation comingFor(UploadedOperation made, const AgentScene& scene)
{
    made.body.insert(u"payer"_s, idText(scene.principal.id));
    made.body.insert(u"agent"_s, idText(scene.agent.id));
    made.body.insert(u"came"_s, toJson(CameFor{u"王*明"_s, u"王*国"_s, {}, {}}));
    return made;
}

BookingState stateNow(Clinic& clinic, const Booking& booking)
{
    const auto found = BookingRepository(clinic.database()).byId(booking.id);
    HUI_ASSERT(found && *found);
    return (*found)->booking.state;
}

} // namespace

/// Who books for a patient: the hospital is asked only by who may come, and money that was taken
/// for a number that was not is the customer's.
class TestBookAgents : public QObject {
    Q_OBJECT

    using Status = OperationOutcome::Status;

private Q_SLOTS:
    void whoMayComeBooks_data() { onBothDatabases(); }
    void whoMayComeBooks()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        const AgentScene scene(shift().businessDate);
        scene.keep(clinic.database());
        const Booking held = heldFor(clinic);
        QCOMPARE(clinic.upload(comingFor(payOf(held), scene)).status, Status::Accepted);
        QCOMPARE(clinic.upload(comingFor(bookOf(held), scene)).status, Status::Accepted);
        QCOMPARE(stateNow(clinic, held), BookingState::Booked);
        for (const Customer& each : {scene.principal, scene.agent})
            QCOMPARE(
                auditOf(clinic.database(), {idText(each.id)}, u"customer.agent"_s, 99)->size(), 2);
    }

    /// Of the patient, where nobody else is named.
    void comesForThePatient()
    {
        Clinic clinic(u"sqlite"_s);
        const AgentScene scene(shift().businessDate);
        scene.keep(clinic.database());
        const Booking held = heldFor(clinic);
        UploadedOperation book = comingFor(bookOf(held), scene);
        book.body.remove(u"payer"_s);
        QVERIFY(clinic.upload(payOf(held)).status == Status::Accepted);
        QCOMPARE(clinic.upload(book).code, u"agent_refused"_s); // for nobody
        const Booking second = heldFor(clinic, 3);
        book = comingFor(bookOf(second), scene);
        book.body.remove(u"payer"_s);
        book.body.insert(u"customer"_s, idText(scene.principal.id));
        QVERIFY(clinic.upload(payOf(second)).status == Status::Accepted);
        QCOMPARE(clinic.upload(book).status, Status::Accepted);
    }

    void refusesAndOwesBack_data() { onBothDatabases(); }
    void refusesAndOwesBack()
    {
        QFETCH(QString, database);
        Clinic clinic(database);
        qint64 owed = 0;
        for (const WrongAgent& wrong : wrongAgents(shift().businessDate)) {
            AgentScene scene(shift().businessDate);
            scene.keep(clinic.database());
            const Booking held = heldFor(clinic);
            const UploadedOperation paid = comingFor(payOf(held), scene);
            QVERIFY(clinic.upload(paid).status == Status::Accepted);
            UploadedOperation book = comingFor(bookOf(held), scene);
            wrong.change(scene); // since the money was taken
            scene.keep(clinic.database());
            const QString code = wrong.isLink ? u"agent_refused"_s : u"agent_expired"_s;
            QVERIFY2(clinic.upload(book).code == code, wrong.row);
            QCOMPARE(stateNow(clinic, held), BookingState::Refused);
            QCOMPARE(clinic.balance(bookedAtHospital), -held.due().minor());
            const Booking other = heldFor(clinic, 3); // and from the first
            QVERIFY2(clinic.upload(comingFor(payOf(other), scene)).code == code, wrong.row);
            owed += other.due().minor();
            QCOMPARE(clinic.balance(bookingDueBack), -owed);
            QCOMPARE(clinic.upload(refundOf(paid)).status, Status::Accepted); // it is due back
            QCOMPARE(clinic.balance(bookedAtHospital), 0);
        }
    }

    /// Refused before its money came: the number is let go, and the money is due back.
    void theNumberIsLetGo()
    {
        Clinic clinic(u"sqlite"_s);
        AgentScene scene(shift().businessDate);
        scene.document().validUntil = shift().businessDate.addDays(-1);
        scene.keep(clinic.database());
        const Booking held = heldFor(clinic);
        QCOMPARE(clinic.upload(comingFor(bookOf(held), scene)).code, u"agent_expired"_s);
        QCOMPARE(stateNow(clinic, held), BookingState::Released);
        QVERIFY(clinic.upload(payOf(held)).status == Status::Rejected);
        QCOMPARE(clinic.balance(bookingDueBack), -held.due().minor());
    }

    void survivesAFailureOfAnyStatement()
    {
        Clinic clinic(u"sqlite"_s);
        AgentScene scene(shift().businessDate);
        scene.keep(clinic.database());
        const Booking held = heldFor(clinic);
        QVERIFY(clinic.upload(comingFor(payOf(held), scene)).status == Status::Accepted);
        scene.agent.certificates.clear();
        scene.keep(clinic.database());
        const UploadedOperation book = comingFor(bookOf(held), scene);
        for (int count = 0;; ++count) {
            clinic.database().failAfter(count);
            const auto booked = clinic.database().transaction(
                [&] { return clinic.kind(book.kind).book(clinic.platform.context(), book); });
            clinic.database().failAfter(-1);
            if (booked) {
                QCOMPARE(booked->code, u"agent_expired"_s);
                QCOMPARE(stateNow(clinic, held), BookingState::Refused);
                QVERIFY(count >= 8);
                return;
            }
            QCOMPARE(stateNow(clinic, held), BookingState::Paid);
        }
    }

private:
    static Booking heldFor(Clinic& clinic, int which = 0)
    {
        return bookingOf(clinic.hold(clinic.freeNumber(which), patientNumber, operationId()));
    }
};

QTEST_GUILESS_MAIN(TestBookAgents)
#include "tst_bookagents.moc"
