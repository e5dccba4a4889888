// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Sample.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/ApprovalPolicies.h"
#include "app/server/BranchPlaces.h"
#include "app/server/Branches.h"
#include "app/server/Changes.h"
#include "app/server/Devices.h"
#include "app/server/Duties.h"
#include "app/server/Factors.h"
#include "app/server/OfflineGrants.h"
#include "app/server/Operators.h"
#include "app/server/PaperCopies.h"
#include "app/server/Rosters.h"
#include "app/server/TillRegistry.h"
#include "app/store/Database.h"

namespace hui::server {

namespace {

const QString branchCode = QStringLiteral("0512-08");
const QString neighbourCode = QStringLiteral("0512-11"); ///< 望湖街
const QString centreCode = QStringLiteral("0512-00"); ///< answers what the branches report

struct Drawer {
    const char* till;
    const char* operatorId;
    int pieces[8]; ///< 100, 50, 20, 10, 5, 1, 0.5, 0.1 yuan
};

constexpr Drawer drawers[] = {
    {"03", "0217", {356, 148, 120, 186, 96, 342, 215, 170}},
    {"04", "0218", {280, 120, 150, 160, 100, 260, 180, 200}},
};

constexpr int faces[] = {10000, 5000, 2000, 1000, 500, 100, 50, 10}; // fen

QJsonArray cashOf(const Drawer& drawer)
{
    QJsonArray cash;
    for (size_t row = 0; row < std::size(faces); ++row)
        cash.append(
            QJsonObject{{QStringLiteral("denomination"), QStringLiteral("CNY-%1").arg(faces[row])},
                {QStringLiteral("pieces"), drawer.pieces[row]}, {QStringLiteral("damaged"), 0}});
    return cash;
}

Money worthOf(const Drawer& drawer)
{
    qint64 fen = 0;
    for (size_t row = 0; row < std::size(faces); ++row)
        fen += qint64(faces[row]) * drawer.pieces[row];
    return Money::fen(fen);
}

Branch sampleBranch(const QDate& today)
{
    return {branchCode, QStringLiteral("青云路智慧网点"), QStringLiteral("惠民银行"),
        QStringLiteral("320500"), today,
        {Money::fen(100'000), Money::fen(2'000'000), Money::fen(10'000'000),
            Money::fen(5'000'000)}};
}

/// Where customers find a branch: made up, in the middle of a city that is there.
struct SampleBranch {
    const char* code;
    const char* name;
    PhoneText address;
    GeoPoint at;
    const char* device; ///< its window
};

QList<SampleBranch> sampleBranches()
{
    return {{"0512-08", "青云路智慧网点",
                {QStringLiteral("青云路 18 号"), QStringLiteral("18 Qingyun Road")},
                {31'304'000, 120'589'000}, "SZ-QYL-02"},
        {"0512-11", "望湖街智慧网点",
            {QStringLiteral("望湖街 206 号"), QStringLiteral("206 Wanghu Street")},
            {31'317'000, 120'671'000}, "SZ-WHJ-01"},
        {"0512-12", "枫林里智慧网点",
            {QStringLiteral("枫林里 5 号"), QStringLiteral("5 Fenglinli")},
            {31'290'000, 120'548'000}, "SZ-FLL-01"}};
}

/// The operations centre: no counter, so no drawers.
Branch sampleCentre(const QDate& today)
{
    Branch centre = sampleBranch(today);
    centre.code = centreCode;
    centre.name = QStringLiteral("营运中心");
    return centre;
}

Result<Done> addOperators(Context& context, const PasswordCost& cost)
{
    const QList<OperatorAccount> accounts{
        {{QStringLiteral("0217"), QStringLiteral("李晓芳"), {QStringLiteral("teller")}, branchCode},
            Money::fen(0)},
        {{QStringLiteral("0218"), QStringLiteral("陈思远"), {QStringLiteral("teller")}, branchCode},
            Money::fen(0)},
        {{QStringLiteral("0219"), QStringLiteral("何念"), {QStringLiteral("teller")}, branchCode},
            Money::fen(0)},
        {{QStringLiteral("0102"), QStringLiteral("周文静"),
             {QStringLiteral("teller"), QStringLiteral("supervisor")}, branchCode},
            Money::fen(20'000'000)},
        {{QStringLiteral("0103"), QStringLiteral("许明舟"),
             {QStringLiteral("teller"), QStringLiteral("supervisor")}, branchCode},
            Money::fen(20'000'000)},
        {{QStringLiteral("0101"), QStringLiteral("顾清远"),
             {QStringLiteral("manager"), QStringLiteral("supervisor")}, branchCode},
            Money::fen(200'000'000)},
        {{QStringLiteral("0105"), QStringLiteral("沈嘉禾"), {QStringLiteral("custodian")},
             branchCode},
            Money::fen(0)},
        {{QStringLiteral("0901"), QStringLiteral("方敏"), {QStringLiteral("centre")}, centreCode},
            Money::fen(0)},
        {{QStringLiteral("0902"), QStringLiteral("罗维"),
             {QStringLiteral("centre"), QStringLiteral("supervisor")}, centreCode},
            Money::fen(20'000'000)},
        {{QStringLiteral("0903"), QStringLiteral("苏敏行"), {QStringLiteral("approver")},
             centreCode},
            Money::fen(500'000'000)},
        {{QStringLiteral("1102"), QStringLiteral("江映雪"),
             {QStringLiteral("teller"), QStringLiteral("supervisor")}, neighbourCode},
            Money::fen(20'000'000)},
    };
    Operators operators(context.database);
    // one hash for all: everybody may know that their passwords are the same, and each costs a
    // fifth of a second
    const QString hash = hashPassword(QStringLiteral("Huidesk-2026"), context.random, cost);
    for (const OperatorAccount& account : accounts) {
        if (const Result<Done> saved = operators.save(account, hash); !saved)
            return std::unexpected(saved.error());
    }
    return Done{};
}

/// Once: a code that was used stays used when the sample is laid again.
Result<Done> addFactors(Context& context)
{
    Factors factors(context.database);
    const QString supervisor = QStringLiteral("0103");
    const QString teller = QStringLiteral("0219");
    const QDateTime now = context.clock.nowUtc();
    const auto cards = factors.kindsOf(supervisor);
    if (!cards)
        return std::unexpected(cards.error());
    if (cards->isEmpty())
        if (const auto added = factors.enrol(supervisor, QLatin1StringView(sampleStaffCard), now);
            !added)
            return added;
    const auto keys = factors.kindsOf(teller);
    if (!keys)
        return std::unexpected(keys.error());
    const auto secret = fromBase32(QLatin1StringView(sampleTotpSecret));
    HUI_ASSERT(secret);
    return keys->isEmpty() ? factors.enrol(teller, TotpKey{TotpKey::Algorithm::Sha1, *secret}, now)
                           : Result<Done>(Done{});
}

Result<Done> addPlaces(Database& database, const Branch& first)
{
    Devices devices(database);
    for (const SampleBranch& sample : sampleBranches()) {
        Branch branch = first;
        branch.code = QString::fromLatin1(sample.code);
        branch.name = QString::fromUtf8(sample.name);
        Result<Done> added = Branches(database).save(branch);
        if (added)
            added = BranchPlaces(database).save({branch.code, branch.name, branch.bank,
                sample.address, QTime(9, 0), QTime(17, 0), sample.at});
        if (added)
            added = devices.add(QString::fromLatin1(sample.device), branch.code);
        if (!added)
            return added;
    }
    return Done{};
}

Result<Done> issueTills(Database& database, const QDate& today)
{
    TillRegistry registry(database);
    for (const Drawer& drawer : drawers) {
        const Result<Done> issued = registry.issue({branchCode, QString::fromLatin1(drawer.till),
            today, QString::fromLatin1(drawer.operatorId), RegisteredTill::State::Issued,
            cashOf(drawer), worthOf(drawer)});
        if (!issued)
            return issued;
    }
    return Done{};
}

/// Who is on duty, one supervisor after the other, and in what time customers are to be served.
Result<Done> addRoster(Database& database, const QDate& today)
{
    const QDate from(2026, 1, 1);
    const DutyRoster roster{from,
        {{QStringLiteral("0102"), {}, QTime(8, 0), QTime(13, 0)},
            {QStringLiteral("0103"), {}, QTime(13, 0), QTime(18, 0)}}};
    Rosters rosters(database, today);
    const auto saved = rosters.save(branchCode, roster);
    return saved ? rosters.saveGoal({from, 5}) : saved;
}

/// What a teller chooses at the start of the day, and the seal that each answers for.
Result<Done> addDuties(Database& database)
{
    Duties duties(database);
    const auto shift = [](const char* code, const QTime& from, const QTime& to) {
        return DutyShift{QString::fromLatin1(code), from, to};
    };
    Result<Done> told = duties.setShifts(branchCode, QDate(2026, 1, 1),
        {shift("morning", QTime(8, 30), QTime(12, 30)),
            shift("afternoon", QTime(12, 30), QTime(17, 30)),
            shift("day", QTime(8, 30), QTime(17, 30))});
    for (const auto& [number, operatorId] : {std::pair("07", "0217"), std::pair("08", "0218")})
        if (told)
            told = duties.assign(branchCode,
                {QStringLiteral("business"), QString::fromLatin1(number)},
                QString::fromLatin1(operatorId));
    return told;
}

Result<Done> addDevices(Database& database)
{
    Devices devices(database);
    for (const char* id : {"SZ-QYL-02", "SZ-QYL-03"})
        if (const auto added = devices.add(QString::fromLatin1(id), branchCode); !added)
            return std::unexpected(added.error());
    return devices.add(QStringLiteral("SZ-YYZX-01"), centreCode);
}

/// Every branch may ask the centre, and this one its neighbour for what a supervisor signs.
QList<ApprovalRoute> sampleRoutes()
{
    using enum ApprovalLevel;
    ApprovalRoute centre{.to = centreCode,
        .name = QStringLiteral("营运中心"),
        .levels = {Review, Supervisor, Manager, Remote}};
    ApprovalRoute neighbour{.from = branchCode,
        .to = neighbourCode,
        .name = QStringLiteral("望湖街智慧网点"),
        .levels = {Review, Supervisor}};
    return {centre, neighbour};
}

/// Who a customer is, and who acts for them, is no matter of one teller. What a decision takes is
/// held by the row of the change; who ends an authority takes a right away and gives none, so any
/// second pair of eyes will do.
QList<ApprovalRule> identityRules()
{
    using enum ApprovalLevel;
    return {{QStringLiteral("customer.change"), QStringLiteral("identity"), {}, Supervisor},
        {QStringLiteral("customer.certificate"), QStringLiteral("identity"), {}, Supervisor},
        {QStringLiteral("customer.link"), QStringLiteral("agent"), {}, Supervisor},
        {QStringLiteral("customer.link"), QStringLiteral("guardian"), {}, Supervisor},
        {QStringLiteral("customer.unlink"), QStringLiteral("agent"), {}, Review},
        {QStringLiteral("customer.unlink"), QStringLiteral("guardian"), {}, Supervisor}};
}

/// Cash that goes back to a customer: another person counts it with the teller from 1,000 yuan on,
/// and the large cash rule holds.
QList<ApprovalRule> refundRules()
{
    using enum ApprovalLevel;
    QList<ApprovalRule> rules;
    for (const char* kind : {"campus.refund", "community.refund"}) {
        const QString name = QString::fromLatin1(kind);
        const QString cash = QStringLiteral("cash");
        rules.append({name, cash, Money::fen(100'000), Review});
        rules.append({name, cash, Money::fen(5'000'000), Supervisor});
        rules.append({name, cash, Money::fen(50'000'000), Manager});
    }
    return rules;
}

/// The large cash rule: a second person signs from 50,000 yuan on, a manager from half a million,
/// the centre from a million. What else is signed is signed by a supervisor without a row.
ApprovalPolicy samplePolicy()
{
    const Money large = Money::fen(5'000'000);
    const Money veryLarge = Money::fen(50'000'000);
    const Money ofCentre = Money::fen(100'000'000);
    const QList<ApprovalRule> rules{
        {QStringLiteral("billpay.pay"), QStringLiteral("cash"), large, ApprovalLevel::Supervisor},
        {QStringLiteral("billpay.pay"), QStringLiteral("cash"), veryLarge, ApprovalLevel::Manager},
        {QStringLiteral("billpay.pay"), QStringLiteral("cash"), ofCentre, ApprovalLevel::Remote},
        {QStringLiteral("billpay.batch_open"), QStringLiteral("cash"), large,
            ApprovalLevel::Supervisor},
        {QStringLiteral("community.charge"), QStringLiteral("cash"), large,
            ApprovalLevel::Supervisor},
        {QStringLiteral("community.uncharge"), {}, {}, ApprovalLevel::Supervisor},
        {QStringLiteral("campus.pay"), QStringLiteral("cash"), large, ApprovalLevel::Supervisor},
        {QStringLiteral("campus.list_open"), QStringLiteral("cash"), large,
            ApprovalLevel::Supervisor},
        {QStringLiteral("campus.list_close"), QStringLiteral("cash"), large,
            ApprovalLevel::Supervisor},
        {QStringLiteral("estate.sign"), QStringLiteral("property"), {}, ApprovalLevel::Supervisor},
        {QStringLiteral("estate.sign"), QStringLiteral("merchant"), {}, ApprovalLevel::Supervisor},
        {QStringLiteral("estate.end"), {}, {}, ApprovalLevel::Supervisor},
        {QStringLiteral("estate.settle"), {}, {}, ApprovalLevel::Supervisor},
        {QStringLiteral("till.spot_count"), QStringLiteral("vault"), {}, ApprovalLevel::Review}};
    return {QDate(2026, 1, 1), rules + identityRules() + refundRules(), sampleRoutes()};
}

/// What supervisors may sign while a desk has no line: the payments and the till, within a day, for
/// a few customers. What closes a day or ends a person's data waits for the line.
GrantTerms sampleGrantTerms()
{
    const Money most = Money::fen(10'000'000);
    GrantTerms policy{QDate(2026, 1, 1), 24, 10, Money::fen(30'000'000), {}};
    for (const char* kind : {"billpay.pay", "billpay.batch_open", "campus.pay", "community.charge",
             "till.open", "till.difference", "till.return", "till.seal"})
        policy.limits.append({QString::fromLatin1(kind), most});
    return policy;
}

/// Copies of identity papers are kept for ten years, those of contracts for three, and who acts for
/// another brings one.
CopyPolicy sampleCopies()
{
    return {QDate(2026, 1, 1), 1095, true, CopyPolicy::leastIdentityDays};
}

QSet<QString> kindsOf(const ApprovalPolicy& policy)
{
    QSet<QString> kinds;
    for (const ApprovalRule& rule : policy.rules)
        kinds.insert(rule.kind);
    for (const ApprovalRoute& route : policy.routes)
        kinds.insert(route.kind);
    return kinds;
}

Result<Done> tellDesks(
    Database& database, const Branch& branch, const std::optional<QSet<QString>>& kinds)
{
    const auto policy
        = publish(database, QStringLiteral("policy"), branch.code, toJson(branch.policy));
    if (!policy)
        return std::unexpected(policy.error());
    const ApprovalPolicy table = samplePolicy();
    if (const auto saved = ApprovalPolicies(database).save(table, kinds.value_or(kindsOf(table)));
        !saved)
        return saved;
    if (const auto saved = OfflineGrants(database).save(sampleGrantTerms()); !saved)
        return saved;
    if (const auto saved = PaperCopies(database).savePolicy(sampleCopies()); !saved)
        return saved;
    const QDateTime morning(branch.businessDate, QTime(0, 30), Qt::UTC);
    return publish(database, QStringLiteral("notice"), QStringLiteral("sample-welcome"),
        QJsonObject{{QStringLiteral("at"), timestampToJson(morning)},
            {QStringLiteral("text"), QStringLiteral("本系统为样例数据，请勿用于真实业务。")},
            {QStringLiteral("text_en"), QStringLiteral("Sample data. Not for real business.")}});
}

} // namespace

Result<Done> seedSample(
    Context& context, const PasswordCost& cost, const std::optional<QSet<QString>>& kinds)
{
    Database& database = context.database;
    return database.transaction([&]() -> Result<Done> {
        const Branch branch = sampleBranch(dateInChina(context.clock.nowUtc()));
        if (const auto made = ensureEpoch(context); !made)
            return std::unexpected(made.error());
        if (const auto added = addPlaces(database, branch); !added)
            return std::unexpected(added.error());
        if (const auto saved = Branches(database).save(sampleCentre(branch.businessDate)); !saved)
            return std::unexpected(saved.error());
        if (const auto added = addOperators(context, cost); !added)
            return std::unexpected(added.error());
        if (const auto added = addFactors(context); !added)
            return std::unexpected(added.error());
        if (const auto added = addDuties(database); !added)
            return std::unexpected(added.error());
        if (const auto added = addRoster(database, branch.businessDate); !added)
            return std::unexpected(added.error());
        if (const auto added = addDevices(database); !added)
            return std::unexpected(added.error());
        if (const auto issued = issueTills(database, branch.businessDate); !issued)
            return std::unexpected(issued.error());
        return tellDesks(database, branch, kinds);
    });
}

} // namespace hui::server
