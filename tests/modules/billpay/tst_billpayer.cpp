// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"
#include "tests/app/customer/NamedScene.h"
#include "tests/modules/billpay/BatchScene.h"
#include "tests/testkit/SeenPayers.h"

using namespace hui;
using namespace hui::testkit;

namespace {

/// What the bank asks of who brings 100.00 or more.
void ask(Database& database, const QStringList& basics, const QDate& day)
{
    const PayPolicy policy = askingFor(basics, day, Money::fen(10'000));
    HUI_ASSERT(CatalogueRepository(database).apply(
        u"pay_policy"_s, day.toString(Qt::ISODate), toJson(policy)));
}

} // namespace

/// The identity basics of who pays bills with much cash and has no record, of one and of a list.
class TestBillPayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBill()
    {
        const auto database = branch();
        ask(*database, payerBasics(), shift().businessDate);
        for (const PayerCase& each : payerCases()) {
            PayBill request = paying();
            request.payer = each.payer;
            const auto paid = payBill(*database, request);
            QVERIFY2(paid.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(paid ? QString() : paid.error().detail, each.fault);
            QVERIFY2(paid || paid.error().kind == Error::Kind::Input, each.row);
            QCOMPARE(*Journal(*database).contains(request.operation), paid.has_value());
            if (!paid)
                continue;
            QVERIFY(payBill(*database, request)); // the second click
            const QJsonObject body = (*Journal(*database).byId(request.operation))->operation.body;
            QCOMPARE(body.value(u"payer"_s).toObject(), toJson(seenResident()));
        }
    }

    void aList()
    {
        const auto database = batchBranch();
        ask(*database, payerBasics(), shift().businessDate);
        const Batch batch = imported(*database, threeRows);
        for (const PayerCase& each : payerCases()) {
            OpenBatch request = opening(batch.id);
            request.payer = each.payer;
            const auto taken = openBatch(*database, request);
            QVERIFY2(taken.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(taken ? QString() : taken.error().detail, each.fault);
            QCOMPARE(*Journal(*database).contains(batch.id), taken.has_value());
        }
        const QJsonObject body = (*Journal(*database).byId(batch.id))->operation.body;
        QCOMPARE(body.value(u"payer"_s).toObject(), toJson(seenResident()));
    }

    /// Who stands here under another name than that of the record of their document, who pays and
    /// who came for them: nothing is taken.
    void underTheNameOfTheRecord()
    {
        const auto database = batchBranch();
        keepNamed(*database);
        ask(*database, payerAsks(), shift().businessDate);
        const Batch batch = imported(*database, threeRows);
        for (const PayerCase& each : namedCases()) {
            PayBill request = paying();
            request.payer = each.payer;
            OpenBatch list = opening(batch.id);
            list.payer = each.payer;
            const auto paid = payBill(*database, request);
            const auto taken = openBatch(*database, list);
            QVERIFY2(paid.has_value() == each.fault.isEmpty(), each.row);
            QVERIFY2(taken.has_value() == each.fault.isEmpty(), each.row);
            QCOMPARE(paid ? QString() : paid.error().detail, each.fault);
            QCOMPARE(taken ? QString() : taken.error().detail, each.fault);
            QCOMPARE(*Journal(*database).contains(request.operation), paid.has_value());
            if (paid)
                QVERIFY(payBill(*database, request)); // the second click
        }
    }

    /// With whoever came for the payer, it is all noted or nothing is.
    void aFailureOfAnyStatement()
    {
        const auto database = branch();
        keepNamed(*database);
        ask(*database, payerAsks(), shift().businessDate);
        PayBill request = paying();
        request.payer = namedCases().last().payer;
        for (int count = 0;; ++count) {
            database->failAfter(count);
            const auto paid = payBill(*database, request);
            database->failAfter(-1);
            if (paid) {
                QVERIFY(count > 10);
                const QJsonObject body
                    = (*Journal(*database).byId(request.operation))->operation.body;
                QCOMPARE(body.value(u"payer"_s).toObject(), toJson(*request.payer));
                const QJsonObject came = body.value(u"came"_s).toObject();
                QCOMPARE(came.value(u"document_kind"_s).toString(), u"resident_id"_s);
                QCOMPARE(came.value(u"document_no"_s).toString(), u"3205**********1255"_s);
                return;
            }
            QVERIFY(paid.error().kind == Error::Kind::Storage
                || paid.error().kind == Error::Kind::Unknown); // of a COMMIT nobody knows
            QVERIFY(!*Journal(*database).contains(request.operation));
        }
    }

    /// The kind of the agent's document is asked from the bank's day on: what a desk of a version
    /// before tells is taken until then.
    void theAgentsKindIsAskedByTheDay()
    {
        const QDate today = shift().businessDate;
        PayBill request = paying();
        request.payer = seenWithAgent();
        request.payer->agentDocumentKind.clear();
        request.payer->agentValidUntil = {};
        for (const auto& [asked, from] : {std::pair{payerBasics(), today},
                 {payerAsks(), today.addDays(1)}, {payerAsks(), today}}) {
            const auto database = branch();
            ask(*database, payerBasics(), today.addDays(-1));
            ask(*database, asked, from);
            const auto paid = payBill(*database, request);
            const bool isAsked = asked == payerAsks() && from == today;
            QCOMPARE(paid.has_value(), !isAsked);
            QCOMPARE(paid ? QString() : paid.error().detail,
                isAsked ? u"agent_document_kind"_s : QString());
        }
    }

    /// The rule is that of the business date, and a bank may ask for less.
    void theDaySaysWhatIsAsked()
    {
        const auto database = branch();
        const QDate today = shift().businessDate;
        ask(*database, {}, today.addDays(-1));
        ask(*database, payerBasics(), today.addDays(1));
        PayBill request = paying();
        request.payer = seenResidentBut(u"phone"_s);
        request.payer->sex.clear();
        QVERIFY(payBill(*database, request));
        ask(*database, {u"phone"_s}, today);
        request = paying();
        request.bills = {owed(u"2025-12"_s, 18740)};
        request.payer = seenResidentBut(u"phone"_s);
        QCOMPARE(payBill(*database, request).error().detail, u"phone"_s);
    }
};

QTEST_GUILESS_MAIN(TestBillPayer)
#include "tst_billpayer.moc"
