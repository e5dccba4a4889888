// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/KnownPayer.h"
#include "app/core/IdText.h"
#include "modules/campus/ClassListPaper.h"
#include "tests/app/customer/AgentScene.h"
#include "tests/modules/campus/ClassListScene.h"

using namespace hui;
using namespace hui::testkit;

namespace {

const QDate schoolDay = shift().businessDate;

std::unique_ptr<Database> schoolDesk(const AgentScene& scene)
{
    auto database
        = databaseWithTill(catalogueMigrations() + customerMigrations() + campusMigrations());
    scene.keep(*database);
    return database;
}

PayFees feesBroughtBy(const AgentScene& scene)
{
    PayFees made = payingFees();
    made.customer = scene.principal.id;
    made.way.agent = scene.agent.id;
    return made;
}

OpenClassList classBroughtBy(const AgentScene& scene, const ClassList& list)
{
    OpenClassList made = openingOf(list);
    made.customer = scene.principal.id;
    made.way.agent = scene.agent.id;
    return made;
}

const QString agentOnSlip = u"被代理人=王*明\n代理人=王*国\n代理人证件=居民身份证\n"
                            "代理人证号=3205**********1231"_s;

} // namespace

/// Who pays fees, or brings the list of a class, for somebody else.
class TestFeeAgents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses()
    {
        for (const WrongAgent& wrong : wrongAgents(schoolDay)) {
            AgentScene scene(schoolDay);
            const PayFees fees = feesBroughtBy(scene);
            wrong.change(scene);
            const auto database = schoolDesk(scene);
            const auto list = keepClassList(*database, keeping());
            QVERIFY(list);
            OpenClassList open = openingOf(*list);
            open.customer = fees.customer;
            open.way.agent = fees.way.agent;
            const auto paid = payFees(*database, fees);
            const auto taken = openClassList(*database, open);
            for (const Error* error :
                {paid ? nullptr : &paid.error(), taken ? nullptr : &taken.error()}) {
                QVERIFY2(error && error->kind == Error::Kind::Refused, wrong.row);
                QVERIFY2((error->detail == agentExpired) != wrong.isLink, wrong.row);
            }
            for (const QUuid& operation : {fees.operation, list->id})
                QVERIFY(!*Journal(*database).contains(operation));
            QCOMPARE(till(*database).balance, Money::fen(feesBefore));
        }
    }

    void theSlipSaysWhoCame()
    {
        const AgentScene scene(schoolDay);
        const auto database = schoolDesk(scene);
        const PayFees request = feesBroughtBy(scene);
        const auto paid = payFees(*database, request);
        QVERIFY(paid);
        QVERIFY(feePaperText(feeReceipt(*paid, shift(), {})).contains(agentOnSlip));
        AgentScene later = scene;
        later.agent.fields.clear();
        later.keep(*database);
        QVERIFY(feePaperText(feeReceipt(storedFees(*database, request.operation), shift(), {}, 2))
                .contains(agentOnSlip));
    }

    /// The list names who brought it, and the slips of its rows do.
    void theRowsOfAListSayWhoCame()
    {
        const AgentScene scene(schoolDay);
        const auto database = schoolDesk(scene);
        const auto kept = keepClassList(*database, keeping());
        QVERIFY(kept);
        QVERIFY(openClassList(*database, classBroughtBy(scene, *kept)));
        QVERIFY(openClassList(*database, classBroughtBy(scene, *kept))); // the second click
        answerFees(*database, kept->id, OutboxEvent::Accepted);
        const auto row = payNextRow(*database, payingOf(*kept));
        QVERIFY(row && *row);
        QVERIFY(feePaperText(feeReceipt(storedFees(*database, (*row)->operation), shift(), {}))
                .contains(agentOnSlip));
        const ClassList list = *ClassListRepository(*database).byId(kept->id).value();
        const auto head = listSheet(list, *outcomesOf(*database, kept->id), shift(), {}).head;
        QVERIFY(head.contains(std::pair{u"代理人"_s, u"王*国"_s}));
    }

    void survivesAFailureOfAnyStatement()
    {
        const AgentScene scene(schoolDay);
        const PayFees fees = feesBroughtBy(scene);
        survivesEveryFailure([&] { return schoolDesk(scene); },
            [&](Database& database) { return payFees(database, fees); },
            [&](Database& database) {
                return !*Journal(database).contains(fees.operation)
                    && till(database).balance == Money::fen(feesBefore) && adds(database);
            });
        std::optional<ClassList> list;
        survivesEveryFailure(
            [&] {
                auto database = schoolDesk(scene);
                list = keepClassList(*database, keeping()).value();
                return database;
            },
            [&](Database& database) {
                return openClassList(database, classBroughtBy(scene, *list));
            },
            [&](Database& database) {
                return !*Journal(database).contains(list->id)
                    && till(database).balance == Money::fen(feesBefore) && adds(database);
            });
    }
};

QTEST_GUILESS_MAIN(TestFeeAgents)
#include "tst_feeagents.moc"
