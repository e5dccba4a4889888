// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/KnownPayer.h"
#include "app/core/IdText.h"
#include "modules/community/BookingPaper.h"
#include "modules/community/RebuildBookings.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/community/ChargeScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate clinicDay = shift().businessDate;
const qint64 clinicBefore = 4'820'650; ///< what is in the drawer

PayBooking bookedBy(const AgentScene& scene)
{
    PayBooking made = payingBooking();
    made.customer = scene.principal.id;
    made.payer = scene.principal.id;
    made.way.agent = scene.agent.id;
    return made;
}

PayCharge chargedBy(const AgentScene& scene)
{
    PayCharge made = payingVisit();
    made.payer = scene.principal.id;
    made.way.agent = scene.agent.id;
    return made;
}

QJsonObject clinicBody(Database& database, const QUuid& operation)
{
    return (*Journal(database).byId(operation))->operation.body;
}

/// A desk that has both records.
std::unique_ptr<Database> deskWith(const AgentScene& scene)
{
    auto database = bookingDesk();
    scene.keep(*database);
    return database;
}

} // namespace

/// Who books and pays at a hospital for somebody else.
class TestClinicAgents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses()
    {
        for (const WrongAgent& wrong : wrongAgents(clinicDay)) {
            AgentScene scene(clinicDay);
            const PayBooking booking = bookedBy(scene);
            const PayCharge charge = chargedBy(scene);
            wrong.change(scene);
            const auto database = deskWith(scene);
            const auto booked = payBooking(*database, booking);
            const auto charged = payCharge(*database, charge);
            for (const Error* error :
                {booked ? nullptr : &booked.error(), charged ? nullptr : &charged.error()}) {
                QVERIFY2(error && error->kind == Error::Kind::Refused, wrong.row);
                QVERIFY2((error->detail == agentExpired) != wrong.isLink, wrong.row);
            }
            for (const QUuid& operation : {booking.pay, booking.book, charge.operation})
                QVERIFY(!*Journal(*database).contains(operation));
            QCOMPARE(till(*database).balance, Money::fen(clinicBefore));
        }
    }

    /// Both legs of a booking name who came, and so does its slip, though the record changes.
    void theSlipSaysWhoBooked()
    {
        const AgentScene scene(clinicDay);
        const auto database = deskWith(scene);
        const PayBooking request = bookedBy(scene);
        const auto paid = payBooking(*database, request);
        QVERIFY(paid);
        QVERIFY(payBooking(*database, request)); // the second click
        for (const QUuid& operation : {request.pay, request.book}) {
            const QJsonObject body = clinicBody(*database, operation);
            QCOMPARE(body.value(u"agent"_s).toString(), idText(scene.agent.id));
            QCOMPARE(body.value(u"payer"_s).toString(), idText(scene.principal.id));
            QCOMPARE(cameForIn(body)->name, u"王*国"_s);
        }
        AgentScene later = scene;
        later.principal.links.clear();
        later.agent.fields.clear();
        later.keep(*database);
        const ReceiptDocument slip
            = bookingReceipt(storedBooking(*database, request.booking.id), shift(), {}, 2);
        QCOMPARE(chargeLine(slip, u"被代理人"_s), u"王*明"_s);
        QCOMPARE(chargeLine(slip, u"代理人"_s), u"王*国"_s);
        QCOMPARE(chargeLine(slip, u"代理人证件"_s), u"居民身份证"_s);
        QCOMPARE(chargeLine(slip, u"代理人证号"_s), u"3205**********1231"_s);
    }

    /// Who comes themselves is named by nobody.
    void nobodyCameForAnother()
    {
        const AgentScene scene(clinicDay);
        const auto database = deskWith(scene);
        PayBooking request = bookedBy(scene);
        request.way.agent = {};
        QVERIFY(payBooking(*database, request));
        const QJsonObject body = clinicBody(*database, request.book);
        for (const QString& word : {u"payer"_s, u"agent"_s, u"came"_s})
            QVERIFY(!body.contains(word));
        const DeskBooking stored = storedBooking(*database, request.booking.id);
        QVERIFY(chargeLine(bookingReceipt(stored, shift(), {}), u"代理人"_s).isEmpty());
    }

    /// A desk that lost its tables has them again from its journal.
    void isKnownAfterARebuild()
    {
        const AgentScene scene(clinicDay);
        const auto database = deskWith(scene);
        const PayCharge charge = chargedBy(scene);
        QVERIFY(payCharge(*database, charge));
        QVERIFY(database->run(u"DELETE FROM community_charge"_s));
        QVERIFY(database->transaction([&] { return rebuildBookings(*database, 1, 99); }));
        QCOMPARE(storedCharge(*database, charge.operation).came->name, u"王*国"_s);
    }

    void survivesAFailureOfAnyStatement()
    {
        const AgentScene scene(clinicDay);
        const PayBooking booking = bookedBy(scene);
        const PayCharge charge = chargedBy(scene);
        const auto isUntouched = [](Database& database, const QUuid& operation) {
            return !*Journal(database).contains(operation)
                && till(database).balance == Money::fen(clinicBefore) && adds(database);
        };
        survivesEveryFailure([&] { return deskWith(scene); },
            [&](Database& database) { return payBooking(database, booking); },
            [&](Database& database) { return isUntouched(database, booking.pay); });
        survivesEveryFailure([&] { return deskWith(scene); },
            [&](Database& database) { return payCharge(database, charge); },
            [&](Database& database) { return isUntouched(database, charge.operation); });
    }
};

QTEST_GUILESS_MAIN(TestClinicAgents)
#include "tst_clinicagents.moc"
