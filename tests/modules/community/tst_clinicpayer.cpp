// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "tests/app/customer/NamedScene.h"
#include "tests/modules/community/ChargeScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A desk whose bank wants to know all of who brings 20.00 or more.
std::unique_ptr<Database> askingDesk()
{
    auto database = bookingDesk();
    const QDate day = shift().businessDate;
    HUI_ASSERT(PayPolicyRepository(*database).apply(
        day.toString(Qt::ISODate), toJson(askingFor(payerBasics(), day, Money::fen(2'000)))));
    return database;
}

} // namespace

/// The identity basics of who pays at a hospital with much cash and has no record.
class TestClinicPayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBill()
    {
        const auto database = askingDesk();
        for (const PayerCase& each : payerCases()) {
            PayCharge request = payingVisit();
            request.way.payer = each.payer;
            const auto paid = payCharge(*database, request);
            QVERIFY2(paid.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(paid ? QString() : paid.error().detail, each.fault);
            QVERIFY2(paid || paid.error().kind == Error::Kind::Input, each.row);
            QCOMPARE(*Journal(*database).contains(request.operation), paid.has_value());
            if (!paid)
                continue;
            QVERIFY(payCharge(*database, request)); // the second click
            const QJsonObject body = (*Journal(*database).byId(request.operation))->operation.body;
            QCOMPARE(body.value(u"payer"_s).toObject(), toJson(seenResident()));
        }
    }

    void theFeeOfANumber()
    {
        const auto database = askingDesk();
        for (const PayerCase& each : payerCases()) {
            PayBooking request = payingBooking();
            request.way.payer = each.payer;
            const auto paid = payBooking(*database, request);
            QVERIFY2(paid.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(paid ? QString() : paid.error().detail, each.fault);
            QCOMPARE(*Journal(*database).contains(request.pay), paid.has_value());
        }
    }

    /// Under another name than that of the record of their document nobody pays.
    void underTheNameOfTheRecord()
    {
        const auto database = askingDesk();
        keepNamed(*database);
        for (const PayerCase& each : namedCases()) {
            PayCharge bill = payingVisit();
            PayBooking fee = payingBooking();
            bill.way.payer = each.payer;
            fee.way.payer = each.payer;
            const auto charged = payCharge(*database, bill);
            const auto booked = payBooking(*database, fee);
            QVERIFY2(charged.has_value() == each.fault.isEmpty(), each.row);
            QVERIFY2(booked.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(charged ? QString() : charged.error().detail, each.fault);
            QCOMPARE(booked ? QString() : booked.error().detail, each.fault);
        }
    }

    /// Whose record is called tells no more for this once: the record was told it.
    void aRecordIsAskedNothing()
    {
        const auto database = askingDesk();
        PayCharge request = payingVisit();
        request.payer = operationId(); // the platform will say
        QVERIFY(payCharge(*database, request));
    }
};

QTEST_GUILESS_MAIN(TestClinicPayer)
#include "tst_clinicpayer.moc"
