// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/month/MonthDesk.h"

#include "app/approval/GrantRepository.h"
#include "app/approval/Rehearsal.h"
#include "app/catalogue/CatalogueRepository.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/sync/SyncMigrations.h"
#include "app/till/TillRepository.h"
#include "app/till/TransferRepository.h"
#include "modules/billpay/PayBill.h"
#include "modules/billpay/PaymentRepository.h"
#include "tests/app/catalogue/CatalogueScene.h"

#include <QJsonDocument>

namespace hui::month {

using namespace billpay;
using namespace Qt::StringLiterals;
using testkit::operationId;

namespace {

QStringList tables()
{
    return syncMigrations() + approvalMigrations() + catalogueMigrations() + tillMigrations()
        + settlementMigrations() + billpayMigrations();
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

/// The cards of the month's customers; one has nothing, one is not known to the bank.
const QList<Debit>& cards()
{
    static const QList<Debit> known = [] {
        QList<Debit> made;
        for (const char* digits : {"622200000101", "622200000102", "622200000103", "622200000104",
                 "622200000105", "622200000100", "622200000199"})
            made.append({u"SIM-"_s + QLatin1StringView(digits), u"6222 **** 01"_s});
        return made;
    }();
    return known;
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

void Street::card(const QUuid& operation, qint64 fen)
{
    write(u"card,%1,%2"_s.arg(operation.toString(QUuid::WithoutBraces)).arg(fen));
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

Countersign MonthDesk::signature(const std::function<Result<Done>(const Countersign&)>& use)
{
    const Countersign nobody{u"rehearsal"_s, u"0"_s, {}, {}, {}};
    const auto operation = must(
        insist([&] { return rehearse(*m_database, [&](Database&) { return use(nobody); }); }),
        "rehearsal");
    return m_world.platform.sign(m_device, operation);
}

void MonthDesk::openTill(const QDate& date)
{
    m_shift.businessDate = date;
    m_drawer = morningCash();
    m_world.platform.issue(m_shift, m_drawer);
    const QUuid id = operationId();
    OpenTill request{id, m_shift, m_drawer, m_drawer, {}, m_world.clock.nowUtc()};
    request.custodian = signature(request, &OpenTill::custodian, hui::openTill);
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
    return made;
}

/// What the customer puts down and gets back; the exact sum when there is no change left.
std::pair<CashCount, CashCount> MonthDesk::cashFor(Money due)
{
    const qint64 hundreds = (due.minor() + 9'999) / 10'000 * 10'000;
    const Money tendered = m_world.chance.oneIn(4) ? due : Money::fen(hundreds);
    const CashCount in = fromPurse(tendered);
    const auto change = proposeChange(
        Money::fen(tendered.minor() - due.minor()), must(added(stock(), in), "drawer"));
    return change ? std::pair(in, *change) : std::pair(fromPurse(due), CashCount());
}

void MonthDesk::give(const CashCount& in, const CashCount& out)
{
    m_drawer = must(added(m_drawer, in), "drawer");
    m_drawer = must(taken(m_drawer, out), "change");
}

Money MonthDesk::someAmount()
{
    const int most = m_world.chance.oneIn(10) ? 20'000 : 3'000;
    return Money::fen(10LL * (1 + m_world.chance.below(most)));
}

void MonthDesk::serve()
{
    if (m_world.chance.oneIn(8))
        serveBasket();
    else
        serveOne();
}

void MonthDesk::serveOne()
{
    Chance& chance = m_world.chance;
    const Money due = someAmount();
    PayBill request = order(due);
    if (request.online && chance.oneIn(6)) {
        request.mode = PayMode::Card;
        request.debit = cards().at(chance.below(static_cast<int>(cards().size())));
    } else {
        std::tie(request.cashIn, request.cashOut) = cashFor(due);
    }
    const auto paid = insist([&] { return payBill(*m_database, request); });
    if (!paid) {
        demand(paid.error().kind == Error::Kind::Refused, "a payment is taken or refused");
        return; // and the customer keeps the money
    }
    m_open.append(request.operation);
    if (!paid->isCash())
        return m_world.street.card(request.operation, due.minor());
    give(request.cashIn, request.cashOut);
    m_world.street.cash(request.operation, must(totalOf(request.cashIn, Currency::CNY), "cash"),
        must(totalOf(request.cashOut, Currency::CNY), "change"));
    if (std::exchange(m_world.plantDouble, false))
        plantDouble(request);
}

/// Each bill of a basket has an outcome of its own; the first of them stands here for the cash that
/// is left when the others are paid.
void MonthDesk::serveBasket()
{
    PayBasket request{.basket = operationId(), .items = {}, .cashIn = {}, .cashOut = {}};
    Money total = Money::fen(0);
    for (int i = 0; i < 2 + m_world.chance.below(3); ++i) {
        const Money due = someAmount();
        total = Money::fen(total.minor() + due.minor());
        request.items.append(order(due));
    }
    std::tie(request.cashIn, request.cashOut) = cashFor(total);
    const auto paid = insist([&] { return payBasket(*m_database, request); });
    if (!paid) {
        demand(paid.error().kind == Error::Kind::Refused, "a basket is taken or refused");
        return;
    }
    give(request.cashIn, request.cashOut);
    Money left = must(totalOf(request.cashIn, Currency::CNY), "cash");
    for (const PayBill& item : request.items) {
        m_open.append(item.operation);
        if (&item == &request.items.first())
            continue;
        const Money due = item.bills.first().due;
        m_world.street.cash(item.operation, due, Money::fen(0));
        left = Money::fen(left.minor() - due.minor());
    }
    m_world.street.cash(request.items.first().operation, left,
        must(totalOf(request.cashOut, Currency::CNY), "change"));
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
    if (transfer.isVain())
        return takeOut(transfer);
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

/// The platform refused to book what this desk did last about a transfer: what came into the drawer
/// by it leaves it again, and the transfer goes on from where it was.
void MonthDesk::takeOut(const Transfer& transfer)
{
    const bool tookBack = transfer.vainKind.endsWith(u".take_back"_s);
    if ((tookBack ? transfer.from : transfer.to) != m_shift.till)
        return; // another desk's
    const auto left = transfer.liesInVain() ? taken(m_drawer, transfer.cash) : m_drawer;
    if (!left)
        return; // some of the notes were given out, and others have to come in
    const TakeOutAgain request{operationId(), m_shift, transfer.id, m_world.clock.nowUtc()};
    must(insist([&] { return takeOutCash(*m_database, request); }), "cash out again");
    m_drawer = *left;
}

/// Whether nothing of this box is on its way any more.
bool MonthDesk::isSettled() const
{
    return must(TransferRepository(*m_database).unfinished(m_shift.till), "transfers").isEmpty();
}

QString MonthDesk::unsettled() const
{
    QStringList lines;
    for (const Transfer& transfer :
        must(TransferRepository(*m_database).unfinished(m_shift.till), "transfers"))
        lines += u"%1: %2 from %3 to %4, state %5, in vain: %6, notes %7, drawer %8"_s.arg(
            transfer.id.toString(QUuid::WithoutBraces), m_shift.till, transfer.from, transfer.to,
            QString::number(static_cast<int>(transfer.state)), transfer.vainKind,
            QString::fromUtf8(QJsonDocument(toJson(transfer.cash)).toJson(QJsonDocument::Compact)),
            QString::fromUtf8(QJsonDocument(toJson(m_drawer)).toJson(QJsonDocument::Compact)));
    return lines.join(u'\n');
}

} // namespace hui::month
