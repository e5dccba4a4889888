// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/month/MonthDesk.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/sync/SyncMigrations.h"
#include "app/till/TillRepository.h"
#include "app/till/TransferRepository.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/PaymentRepository.h"
#include "tests/app/catalogue/CatalogueScene.h"

namespace hui::month {

using namespace billpay;
using namespace Qt::StringLiterals;
using testkit::operationId;

namespace {

QStringList tables()
{
    return syncMigrations() + catalogueMigrations() + tillMigrations() + settlementMigrations()
        + billpayMigrations();
}

/// What each drawer begins the day with: small money enough to give change all day.
CashCount morningCash()
{
    CashCount cash;
    for (const auto& [id, pieces] : std::initializer_list<std::pair<const char*, int>>{
             {"CNY-10000", 50}, {"CNY-5000", 100}, {"CNY-2000", 200}, {"CNY-1000", 200},
             {"CNY-500", 200}, {"CNY-100", 500}, {"CNY-50", 300}, {"CNY-10", 800}})
        cash.pieces.insert(QString::fromLatin1(id), pieces);
    return cash;
}

/// An amount from a purse that has every note.
CashCount fromPurse(Money amount)
{
    CashCount purse;
    for (const Denomination& one : denominations(Currency::CNY))
        purse.pieces.insert(one.id, 10'000);
    return must(proposeChange(amount, purse), "purse");
}

/// A bill of the terms of the month: typed from the customer's paper, so that the line may be down.
QJsonObject termsOf(const QString& id)
{
    Biller biller = testkit::waterWorks(id);
    biller.terms.fetch = FetchMode::MayFetch;
    biller.offlineCap = Money::fen(500'000);
    return billerToJson(biller);
}

QJsonObject policy()
{
    QJsonObject told = testkit::policyValue();
    told.insert(u"offline_per_item"_s, moneyToJson(Money::fen(500'000)));
    told.insert(u"offline_per_day"_s, moneyToJson(Money::fen(100'000'000)));
    return told;
}

} // namespace

Street::Street(const QString& file)
    : m_file(file)
{
    demand(m_file.open(QIODevice::WriteOnly | QIODevice::Truncate), "the street can be written");
}

void Street::write(const QString& line)
{
    m_file.write(line.toLatin1() + '\n');
}

void Street::cash(const QUuid& operation, Money in, Money out)
{
    write(u"cash,%1,%2,%3"_s.arg(operation.toString(QUuid::WithoutBraces))
            .arg(in.minor())
            .arg(out.minor()));
}

void Street::slip(const QString& till, qint64 fen)
{
    write(u"slip,%1,%2"_s.arg(till).arg(fen));
}

MonthDesk::MonthDesk(World& world, const QString& folder, int number)
    : m_world(world)
    , m_device(u"SZ-QYL-%1"_s.arg(number, 2, 10, QLatin1Char('0')))
    , m_journal(folder + u"/desk-%1.db"_s.arg(number, 2, 10, QLatin1Char('0')))
    , m_shift{u"%1"_s.arg(1000 + number), u"柜员"_s, branch,
          u"%1"_s.arg(number, 2, 10, QLatin1Char('0')), {}}
    , m_line(world.platform, world.chance, m_device)
    , m_customers(number * 1'000'000)
{
    world.platform.addDesk(m_device, m_shift.operatorId);
    open();
    must(m_database->transaction([&]() -> Result<Done> {
        CatalogueRepository catalogue(*m_database);
        for (const QString& biller : billers())
            if (const auto told = catalogue.apply(u"biller"_s, biller, termsOf(biller)); !told)
                return told;
        return catalogue.apply(u"policy"_s, u"desk"_s, policy());
    }),
        "catalogue");
}

MonthDesk::~MonthDesk() = default;

void MonthDesk::open()
{
    m_database = testkit::fileDatabase(m_journal, tables());
    m_database->setClock(m_world.clock);
}

void MonthDesk::restart()
{
    m_database.reset();
    open();
    must(OutboxRepository(*m_database).recover(), "recovery");
    m_line.restart();
}

CashCount MonthDesk::stock() const
{
    const auto till
        = must(TillRepository(*m_database).of(m_shift.till, m_shift.businessDate), "till");
    demand(till.has_value(), "the till is there");
    return till->stock;
}

Countersign MonthDesk::signature(
    const QUuid& operation, const QString& kind, const std::optional<Money>& amount)
{
    return m_world.platform.sign(m_shift, m_device, operation, kind, amount);
}

void MonthDesk::openTill(const QDate& date)
{
    m_shift.businessDate = date;
    m_drawer = morningCash();
    m_world.platform.issue(m_shift, m_drawer);
    const QUuid id = operationId();
    const OpenTill request{id, m_shift, m_drawer, m_drawer,
        signature(id, u"till.open"_s, must(totalOf(m_drawer, Currency::CNY), "cash")),
        m_world.clock.nowUtc()};
    must(insist([&] { return hui::openTill(*m_database, request); }), "open");
    attend(false); // what yesterday left
}

PayBill MonthDesk::order(Money due)
{
    Bill bill;
    bill.billNo = u"B-1"_s;
    bill.period = u"2026-01"_s;
    bill.principal = bill.due = due;
    PayBill made;
    made.operation = operationId();
    made.shift = m_shift;
    made.biller = billers().at(m_world.chance.below(static_cast<int>(billers().size())));
    made.account = u"%1"_s.arg(++m_customers, 10, 10, QLatin1Char('0'));
    made.bills = {bill};
    made.online = !m_line.isDown();
    made.at = m_world.clock.nowUtc();
    const qint64 hundreds = (due.minor() + 9'999) / 10'000 * 10'000;
    const Money tendered = m_world.chance.oneIn(4) ? due : Money::fen(hundreds);
    made.cashIn = fromPurse(tendered);
    const CashCount within = must(added(stock(), made.cashIn), "drawer");
    const auto change = proposeChange(Money::fen(tendered.minor() - due.minor()), within);
    if (change)
        made.cashOut = *change;
    else
        made.cashIn = fromPurse(due); // no change left: the customer finds it exactly
    return made;
}

void MonthDesk::serve()
{
    Chance& chance = m_world.chance;
    const int most = chance.oneIn(10) ? 20'000 : 3'000;
    const PayBill request = order(Money::fen(10 * (1 + chance.below(most))));
    const auto paid = insist([&] { return payBill(*m_database, request); });
    if (!paid) {
        demand(paid.error().kind == Error::Kind::Refused, "a payment is taken or refused");
        return; // and the customer keeps the money
    }
    m_drawer = must(added(m_drawer, request.cashIn), "drawer");
    m_drawer = must(taken(m_drawer, request.cashOut), "change");
    m_world.street.cash(request.operation, must(totalOf(request.cashIn, Currency::CNY), "cash"),
        must(totalOf(request.cashOut, Currency::CNY), "change"));
    m_open.append(request.operation);
    if (std::exchange(m_world.plantDouble, false))
        plantDouble(request);
}

void MonthDesk::plantDouble(const PayBill& paid)
{
    PayBill again = paid;
    again.operation = operationId();
    again.account = u"%1"_s.arg(++m_customers, 10, 10, QLatin1Char('0'));
    must(payBill(*m_database, again), "the planted fault");
}

void MonthDesk::between()
{
    Chance& chance = m_world.chance;
    if (chance.oneIn(40))
        m_line.setDown(!m_line.isDown());
    else if (chance.oneIn(8))
        m_line.setDown(false);
    if (!m_line.suffer(*m_database, 1 + chance.below(3)))
        restart();
    if (chance.oneIn(12))
        attend(false);
    if (chance.oneIn(4))
        settleTransfers();
}

void MonthDesk::shareCash(const MonthDesk& other)
{
    CashCount notes;
    notes.pieces.insert(u"CNY-10000"_s, 1 + m_world.chance.below(9));
    if (&other == this || !taken(stock(), notes))
        return;
    const SendCash request{
        operationId(), m_shift, other.m_shift.till, notes, {}, {}, m_world.clock.nowUtc()};
    must(insist([&] { return sendCash(*m_database, request); }), "cash sent");
    m_drawer = must(taken(m_drawer, notes), "drawer");
}

void MonthDesk::settleTransfers()
{
    const auto transfers = must(
        TransferRepository(*m_database).ofDay(m_shift.till, m_shift.businessDate), "transfers");
    for (const Transfer& transfer : transfers)
        if (transfer.purpose == Transfer::Purpose::Move)
            settle(transfer);
}

void MonthDesk::settle(const Transfer& transfer)
{
    const QDateTime now = m_world.clock.nowUtc();
    const bool isMine = transfer.from == m_shift.till;
    if (!isMine && transfer.state == TransferState::InTransit && m_world.chance.oneIn(6)) {
        const RefuseCash request{operationId(), m_shift, transfer.id, u"数目不符"_s, now};
        must(insist([&] { return refuseCash(*m_database, request); }), "cash refused");
        return;
    }
    if (!isMine && transfer.state == TransferState::InTransit) {
        const ReceiveCash request{operationId(), m_shift, transfer.id, transfer.cash, now};
        must(insist([&] { return receiveCash(*m_database, request); }), "cash received");
        m_drawer = must(added(m_drawer, transfer.cash), "drawer");
        return;
    }
    const auto sent = must(Journal(*m_database).byId(transfer.id), "journal");
    const bool neverBooked = isMine && transfer.state == TransferState::InTransit && sent
        && sent->state == OutboxState::Rejected;
    if (isMine && (neverBooked || transfer.state == TransferState::Refused)) {
        const TakeBackCash request{operationId(), m_shift, transfer.id, now};
        must(insist([&] { return takeBackCash(*m_database, request); }), "cash taken back");
        m_drawer = must(added(m_drawer, transfer.cash), "drawer");
    }
}

} // namespace hui::month
