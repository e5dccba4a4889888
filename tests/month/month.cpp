// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

/// A month of a branch in one process: tellers, drawers, a bad line and the real platform.
///     month <folder> <seed> <tellers> <days> <payments a day> [twice]
/// Leaves desk-NN.db, platform.db and street.csv in the folder; tests/month/month.py judges them.

#include "tests/month/MonthDesk.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

using namespace hui;
using namespace hui::month;

namespace {

struct Plan {
    QString folder;
    quint64 seed = 1;
    int tellers = 2;
    int days = 3;
    int payments = 40;
    bool plantDouble = false;
};

/// One of the billers begins to behave badly, or well again.
void switchSomeBiller(World& world)
{
    using billpay::BillerBehaviour;
    constexpr BillerBehaviour moods[]{BillerBehaviour::Normal, BillerBehaviour::Normal,
        BillerBehaviour::Late, BillerBehaviour::Never, BillerBehaviour::Twice,
        BillerBehaviour::Silent, BillerBehaviour::Refuses, BillerBehaviour::NotPosted};
    const int biller = world.chance.below(static_cast<int>(billers().size()));
    world.platform.behave(billers().at(biller), moods[world.chance.below(8)]);
}

/// Until no drawer has anything on its way: what is refused in one round goes back, or comes anew,
/// in the next.
void settleTransfers(const std::vector<std::unique_ptr<MonthDesk>>& desks)
{
    const auto isOpen = [](const auto& desk) { return !desk->isSettled(); };
    constexpr int mostRounds = 40; // a receipt is refused once in six: never so often in a row
    for (int i = 0; i < mostRounds; ++i) {
        for (const auto& desk : desks) {
            desk->quieten();
            desk->settleTransfers();
            desk->quieten();
        }
        for (const auto& desk : desks)
            desk->quieten(); // what the others have done since
        if (std::ranges::none_of(desks, isOpen))
            return;
    }
    for (const auto& desk : desks)
        demand(desk->isSettled(), qPrintable(desk->unsettled()));
}

void evening(World& world, const std::vector<std::unique_ptr<MonthDesk>>& desks)
{
    for (const QString& biller : billers())
        world.platform.behave(biller, billpay::BillerBehaviour::Normal);
    world.platform.behave(billers().last(), billpay::BillerBehaviour::Never);
    settleTransfers(desks);
    for (const auto& desk : desks) {
        desk->clearSuspense(); // what has come to its end since the morning
        desk->quieten();
    }
    for (const auto& desk : desks)
        desk->closeTill();
    desks.front()->closeVault();
    for (const auto& desk : desks)
        desk->reconcile();
    desks.front()->reconcile(); // now it sees that the others have
    demand(desks.front()->isExplained(), "a branch closes only over an explained day");
    desks.front()->closeBranch();
}

void day(World& world, const Plan& plan, const QDate& date, bool isLast,
    const std::vector<std::unique_ptr<MonthDesk>>& desks)
{
    world.platform.beginDay(date);
    desks.front()->openBranch(date);
    for (const auto& desk : desks) {
        desk->openTill(date);
        desk->clearSuspense();
    }
    for (int i = 0; i < plan.payments; ++i) {
        for (const auto& desk : desks) {
            if (isLast)
                desk->wearDown();
            if (world.chance.oneIn(12))
                switchSomeBiller(world);
            desk->serve();
            desk->between();
            if (world.chance.oneIn(25))
                desk->shareCash(*desks.at(static_cast<size_t>(world.chance.below(plan.tellers))));
        }
    }
    evening(world, desks);
    world.clock.advanceMs(24LL * 3600 * 1000);
}

int run(const Plan& plan)
{
    testkit::FixedClock clock;
    Chance chance(plan.seed);
    Street street(plan.folder + QStringLiteral("/street.csv"));
    MonthPlatform platform(plan.folder, clock);
    World world{platform, clock, chance, street, plan.plantDouble};
    std::vector<std::unique_ptr<MonthDesk>> desks;
    for (int i = 1; i <= plan.tellers; ++i)
        desks.push_back(std::make_unique<MonthDesk>(world, plan.folder, i + 10));
    for (int i = 0; i < plan.days; ++i)
        day(world, plan, QDate(2026, 3, 18).addDays(i), i + 1 == plan.days, desks);
    for (const auto& desk : desks)
        desk->tellCards();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 6)
        return 2;
    QLoggingCategory::setFilterRules(QStringLiteral("hui.*=false")); // the faults are wanted
    return run({words.at(1), words.at(2).toULongLong(), words.at(3).toInt(), words.at(4).toInt(),
        words.at(5).toInt(), words.value(6) == QStringLiteral("twice")});
}
