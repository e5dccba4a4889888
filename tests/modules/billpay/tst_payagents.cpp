// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/KnownPayer.h"
#include "app/core/IdText.h"
#include "modules/billpay/BatchReport.h"
#include "modules/billpay/PaymentPaper.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/billpay/BatchScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate agentDay = shift().businessDate;

PayBill broughtBy(const AgentScene& scene)
{
    PayBill made = paying();
    made.customer = scene.principal.id;
    made.agent = scene.agent.id;
    return made;
}

OpenBatch listBroughtBy(const AgentScene& scene, const QUuid& batch)
{
    OpenBatch made = opening(batch);
    made.customer = scene.principal.id;
    made.agent = scene.agent.id;
    return made;
}

QJsonObject bodyOn(Database& database, const QUuid& operation)
{
    return (*Journal(database).byId(operation))->operation.body;
}

QStringList agentLines(const ReceiptDocument& paper)
{
    QStringList lines;
    for (const ReceiptDocument::Line& line : paper.lines)
        if (line.label.contains(u"代理人"_s)) // and 被代理人
            lines.append(line.label + u' ' + line.value);
    return lines;
}

const QStringList namedLines{u"被代理人 王*明"_s, u"代理人 王*国"_s, u"代理人证件 居民身份证"_s,
    u"代理人证号 3205**********1231"_s};

} // namespace

/// Who comes with bills or a list for another: may they, and does every paper say so.
class TestPayAgents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses()
    {
        for (const WrongAgent& wrong : wrongAgents(agentDay)) {
            const auto database = batchBranch();
            AgentScene scene(agentDay);
            const PayBill bill = broughtBy(scene);
            const Batch list = imported(*database, threeRows);
            const OpenBatch open = listBroughtBy(scene, list.id);
            wrong.change(scene);
            scene.keep(*database);
            const auto paid = payBill(*database, bill);
            const auto taken = openBatch(*database, open);
            for (const Error* error :
                {paid ? nullptr : &paid.error(), taken ? nullptr : &taken.error()}) {
                QVERIFY2(error && error->kind == Error::Kind::Refused, wrong.row);
                QVERIFY2((error->detail == agentExpired) != wrong.isLink, wrong.row);
            }
            QVERIFY(!*Journal(*database).contains(bill.operation));
            QVERIFY(!*Journal(*database).contains(list.id));
            QCOMPARE(till(*database).balance, Money::fen(opened));
        }
    }

    void everyPaperSaysWhoCame()
    {
        const auto database = branch();
        const AgentScene scene(agentDay);
        scene.keep(*database);
        const PayBill bill = broughtBy(scene);
        const auto paid = payBill(*database, bill);
        QVERIFY(paid);
        QCOMPARE(agentLines(paymentReceipt(*paid, Paper::Provisional, {})), namedLines);
        AgentScene later = scene; // another name and document, and no link any more
        later.agent.fields.clear();
        later.document().number = u"320508199003071258"_s;
        later.principal.links.clear();
        later.keep(*database);
        const Payment again = stored(*database, bill.operation);
        QCOMPARE(agentLines(paymentReceipt(again, Paper::Final, {}, 2)), namedLines);
        QVERIFY(agentLines(paymentReceipt(again, Paper::Refund, {})).isEmpty());
        QCOMPARE(
            bodyOn(*database, bill.operation).value(u"agent"_s).toString(), idText(scene.agent.id));
        PayBill alone = paying();
        alone.account = u"3205018643"_s;
        alone.operation = operationId();
        QVERIFY(payBill(*database, alone));
        QVERIFY(agentLines(paymentReceipt(stored(*database, alone.operation), Paper::Final, {}))
                .isEmpty());
    }

    /// Each bill of a basket and its summary.
    void aBasketSaysWhoCame()
    {
        const auto database = branch();
        const AgentScene scene(agentDay);
        scene.keep(*database);
        PayBill second = broughtBy(scene);
        second.operation = operationId();
        second.account = u"3205018643"_s;
        PayBasket basket{operationId(), {broughtBy(scene), second},
            pieces({{"CNY-10000", 3}, {"CNY-5000", 1}, {"CNY-2000", 1}, {"CNY-100", 4},
                {"CNY-50", 1}, {"CNY-10", 3}}),
            {}};
        for (PayBill& item : basket.items)
            item.cashIn = item.cashOut = {};
        const auto paid = payBasket(*database, basket);
        QVERIFY2(paid, paid ? "" : paid.error().text);
        for (const Payment& each : *paid)
            QCOMPARE(agentLines(paymentReceipt(each, Paper::Final, {})), namedLines);
        Basket summed;
        summed.id = basket.basket;
        QCOMPARE(agentLines(basketReceipt(summed, *paid, {}, 1)), namedLines);
    }

    /// The list names the agent, and the papers of its rows do.
    void aListSaysWhoCame()
    {
        const auto database = batchBranch();
        const AgentScene scene(agentDay);
        scene.keep(*database);
        const Batch list = imported(*database, threeRows);
        const OpenBatch open = listBroughtBy(scene, list.id);
        QVERIFY(openBatch(*database, open));
        QVERIFY(openBatch(*database, open)); // the second click
        const QJsonObject body = bodyOn(*database, list.id);
        QCOMPARE(body.value(u"customer"_s).toString(), idText(scene.principal.id));
        QCOMPARE(body.value(u"agent"_s).toString(), idText(scene.agent.id));
        QVERIFY(cameForIn(body));
        QVERIFY(payBatchRow(*database, rowOf(list.id, 1)));
        const auto rows = PaymentRepository(*database).ofBasket(list.id);
        QVERIFY(rows && rows->size() == 1);
        QCOMPARE(agentLines(paymentReceipt(rows->first(), Paper::Final, {})), namedLines);
        QVERIFY(!bodyOn(*database, rows->first().operation).contains(u"agent"_s));
        QCOMPARE(
            agentLines(summaryOf(batchOf(*database, list.id), *outcomesOf(*database, list.id), {})),
            namedLines);
    }

    void survivesAFailureOfAnyStatement()
    {
        const AgentScene scene(agentDay);
        const auto desk = [&scene] {
            auto database = branch();
            scene.keep(*database);
            return database;
        };
        const PayBill bill = broughtBy(scene);
        survivesEveryFailure(
            desk, [&](Database& database) { return payBill(database, bill); },
            [&](Database& database) {
                return !*Journal(database).contains(bill.operation)
                    && till(database).balance == Money::fen(opened) && adds(database);
            });
    }

    void openingSurvivesAFailureOfAnyStatement()
    {
        const AgentScene scene(agentDay);
        QUuid list;
        survivesEveryFailure(
            [&] {
                auto database = batchBranch();
                scene.keep(*database);
                list = imported(*database, threeRows).id;
                return database;
            },
            [&](Database& database) { return openBatch(database, listBroughtBy(scene, list)); },
            [&](Database& database) {
                return !*Journal(database).contains(list)
                    && till(database).balance == Money::fen(opened) && adds(database);
            });
    }
};

QTEST_GUILESS_MAIN(TestPayAgents)
#include "tst_payagents.moc"
