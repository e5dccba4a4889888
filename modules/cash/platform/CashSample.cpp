// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/CashSample.h"

#include "app/core/CashBox.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/server/Changes.h"
#include "app/till/CashPolicy.h"
#include "modules/cash/platform/Boxes.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::RegisteredTill;

namespace {

const QString branch = u"0512-08"_s;
const QString custodian = u"0105"_s;

/// The bank's cash that was brought to its branches: the other side of what lies in them.
const QString ownCash = u"cash_supply"_s;

/// The name space of the postings that bring cash.
const QUuid supplies = QUuid::fromString(u"6f0b2a31-93c5-4d0e-8a57-1c2d9e4f7b60"_s);

CashCount vaultCash()
{
    CashCount cash;
    const QList<std::pair<const char*, int>> sound{{"CNY-10000", 4000}, {"CNY-5000", 1200},
        {"CNY-2000", 2000}, {"CNY-1000", 3000}, {"CNY-500", 2000}, {"CNY-100", 5000},
        {"CNY-50", 2000}, {"CNY-10", 3000}};
    for (const auto& [id, pieces] : sound)
        cash.pieces.insert(QLatin1StringView(id), pieces);
    cash.damaged.insert(u"CNY-1000"_s, 100);
    cash.damaged.insert(u"CNY-100"_s, 200);
    return cash;
}

CashPolicy samplePolicy()
{
    return {QDate(2026, 1, 1), 3, false, Money::fen(5'000'000), Money::fen(5'000'000), 5, 3,
        QTime(11, 30)};
}

Result<Done> enterVault(Context& context, const QDate& today)
{
    server::TillRegistry registry(context.database);
    if (const auto kept = registry.carryOver(branch, today); !kept)
        return kept;
    const Result<Money> worth = totalOf(vaultCash(), Currency::CNY);
    if (!worth)
        return std::unexpected(worth.error());
    return registry.issue({branch, vaultBox(), today, custodian, RegisteredTill::State::Sealed,
        toJson(vaultCash()), *worth});
}

/// What the sample hands out to its tills on a day: it is on its way until they are opened.
Result<Money> handedOut(Context& context, const QDate& today)
{
    const auto boxes = server::TillRegistry(context.database).ofDay(branch, today);
    if (!boxes)
        return std::unexpected(boxes.error());
    qint64 fen = 0;
    for (const RegisteredTill& box : *boxes)
        if (box.state == RegisteredTill::State::Issued)
            fen += box.issuedTotal.minor();
    return Money::fen(fen);
}

/// One posting a day, named by the day, so that it is made once.
QUuid supplyOf(const QDate& day)
{
    return QUuid::createUuidV5(supplies, day.toString(Qt::ISODate));
}

/// Brings cash to the branch: to the vault on the first day, and every day what the sample hands
/// out to its tills, so that the books hold what lies in the boxes.
Result<Done> supply(Context& context, const QDate& today)
{
    server::Ledger ledger(context.database);
    const auto inVault = ledger.balance(server::tillAccount(branch, vaultBox()), Currency::CNY);
    if (!inVault)
        return std::unexpected(inVault.error());
    const Result<Money> wanted = handedOut(context, today);
    if (!wanted)
        return std::unexpected(wanted.error());
    const Result<Money> worth = totalOf(vaultCash(), Currency::CNY);
    if (!worth)
        return std::unexpected(worth.error());
    const Money first = inVault->isZero() ? *worth : Money::fen(0);
    if (first.isZero() && wanted->isZero())
        return Done{};
    const auto posted = ledger.post({supplyOf(today), u"cash.supply"_s, today, branch,
        {{server::tillAccount(branch, vaultBox()), first}, {inTransitAccount(branch), *wanted},
            {ownCash, Money::fen(-first.minor() - wanted->minor())}}});
    const bool madeBefore = !posted && posted.error().kind == Error::Kind::Refused;
    return madeBefore ? Result<Done>(Done{}) : posted;
}

} // namespace

Result<Done> seedCash(Context& context)
{
    const QDate today = dateInChina(context.clock.nowUtc());
    if (const auto entered = enterVault(context, today); !entered)
        return entered;
    if (const auto brought = supply(context, today); !brought)
        return brought;
    const CashPolicy policy = samplePolicy();
    return server::publish(
        context.database, u"cash_policy"_s, policy.validFrom.toString(Qt::ISODate), toJson(policy));
}

} // namespace hui::cash
