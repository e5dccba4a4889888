// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "tests/app/customer/NamedScene.h"
#include "tests/modules/campus/ClassListScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// A desk whose bank wants to know all of who brings 100.00 or more.
std::unique_ptr<Database> askingDesk()
{
    auto database = campusDesk();
    const QDate day = shift().businessDate;
    HUI_ASSERT(PayPolicyRepository(*database).apply(
        day.toString(Qt::ISODate), toJson(askingFor(payerBasics(), day, Money::fen(10'000)))));
    return database;
}

} // namespace

/// The identity basics of who pays school fees with much cash and has no record.
class TestFeePayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fees()
    {
        const auto database = askingDesk();
        PayFees nobody = payingFees();
        QCOMPARE(payFees(*database, nobody).error().kind, Error::Kind::Input);
        for (const PayerCase& each : payerCases()) {
            PayFees request = payingFees();
            request.way.payer = each.payer;
            const auto paid = payFees(*database, request);
            QVERIFY2(paid.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(paid ? QString() : paid.error().detail, each.fault);
            QVERIFY2(paid || paid.error().kind == Error::Kind::Input, each.row);
            QCOMPARE(*Journal(*database).contains(request.operation), paid.has_value());
            if (!paid)
                continue;
            QVERIFY(payFees(*database, request)); // the second click
            const QJsonObject body = (*Journal(*database).byId(request.operation))->operation.body;
            QCOMPARE(body.value(u"payer"_s).toObject(), toJson(seenResident()));
        }
    }

    void aClassList()
    {
        const auto database = askingDesk();
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(kept);
        for (const PayerCase& each : payerCases()) {
            OpenClassList request = openingOf(*kept);
            request.way.payer = each.payer;
            const auto taken = openClassList(*database, request);
            QVERIFY2(taken.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(taken ? QString() : taken.error().detail, each.fault);
            QCOMPARE(*Journal(*database).contains(kept->id), taken.has_value());
        }
        const QJsonObject body = (*Journal(*database).byId(kept->id))->operation.body;
        QCOMPARE(body.value(u"payer"_s).toObject(), toJson(seenResident()));
    }

    /// Under another name than that of the record of their document nobody pays.
    void underTheNameOfTheRecord()
    {
        const auto database = askingDesk();
        keepNamed(*database);
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(kept);
        for (const PayerCase& each : namedCases()) {
            PayFees fees = payingFees();
            OpenClassList list = openingOf(*kept);
            fees.way.payer = each.payer;
            list.way.payer = each.payer;
            const auto paid = payFees(*database, fees);
            const auto taken = openClassList(*database, list);
            QVERIFY2(paid.has_value() == each.fault.isEmpty(), each.row);
            QVERIFY2(taken.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(paid ? QString() : paid.error().detail, each.fault);
            QCOMPARE(taken ? QString() : taken.error().detail, each.fault);
        }
    }
};

QTEST_GUILESS_MAIN(TestFeePayer)
#include "tst_feepayer.moc"
