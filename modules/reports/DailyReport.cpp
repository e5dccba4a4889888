// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/DailyReport.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/settlement/SuspenseRepository.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/TillRepository.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace hui::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int wholeDay = 1'000'000; // more operations than a desk has in a day

void addTo(Sum& sum, Money amount)
{
    sum.count += 1;
    sum.amount = Money::fen(sum.amount.minor() + amount.minor());
}

bool endsWith(const JournalEntry& entry, QLatin1StringView verb)
{
    return entry.operation.kind.endsWith(verb);
}

QString serviceOf(const JournalEntry& entry)
{
    const QString category = entry.operation.body.value("category"_L1).toString();
    return category.isEmpty() ? entry.operation.kind.section(u'.', 0, 0) : category;
}

Sum& outcomeOf(ServiceFigures& figures, OutboxState state)
{
    switch (state) {
    case OutboxState::Recorded:
    case OutboxState::RetryWait: return figures.waiting;
    case OutboxState::Sending:
    case OutboxState::Unknown:
    case OutboxState::Review:
    case OutboxState::Poison: return figures.unknown;
    case OutboxState::Accepted: return figures.booked;
    case OutboxState::Rejected: return figures.refused;
    }
    HUI_ASSERT(false); // the switch above is complete
    return figures.unknown;
}

/// What a fee came to, by who bears it. Only what was booked: the platform works the parts out.
void addFees(ServiceFigures& figures, const JournalEntry& entry)
{
    const QJsonValue parts = entry.result.value("fees"_L1);
    const std::pair<Sum*, QJsonValue> all[]
        = {{&figures.customerFees, entry.operation.body.value("fee"_L1)},
            {&figures.billerFees, parts["biller"_L1]}, {&figures.bankFees, parts["bank"_L1]}};
    for (const auto& [sum, money] : all)
        if (const qint64 fen = money["minor"_L1].toInteger(); fen > 0)
            addTo(*sum, Money::fen(fen));
}

void addPayment(ServiceFigures& figures, const JournalEntry& entry)
{
    const Money amount = *entry.operation.amount;
    addTo(figures.taken, amount);
    addTo(outcomeOf(figures, entry.state), amount);
    const QJsonObject& body = entry.operation.body;
    const bool cash = !body.value("cash_in"_L1).toArray().isEmpty();
    addTo(cash ? figures.cash : figures.nonCash, amount);
    ModeFigures& mode = figures.modes[body.value("mode"_L1).toString(u"cash"_s)];
    addTo(mode.taken, amount);
    const qint64 fee = body.value("fee"_L1).toObject().value("minor"_L1).toInteger();
    if (fee > 0)
        addTo(mode.fees, Money::fen(fee));
    if (entry.state == OutboxState::Accepted)
        addFees(figures, entry);
    if (const QString plan = body.value("plan"_L1)["text"_L1].toString(); !plan.isEmpty())
        addTo(figures.plans[plan], amount);
    const QString payee = body.value("payee"_L1).toString();
    if (!payee.isEmpty() && entry.state == OutboxState::Accepted)
        addTo(figures.payees[payee].booked, amount);
    if (entry.operation.body.value("offline"_L1).toBool())
        addTo(figures.offline, amount);
}

void addGivenBack(ServiceFigures& figures, const JournalEntry& entry)
{
    if (endsWith(entry, ".refund"_L1))
        addTo(figures.refunded, *entry.operation.amount);
    else if (entry.state == OutboxState::Accepted)
        addTo(figures.reversed, *entry.operation.amount);
}

/// Whether an account was debited.
bool isFromAccount(const JournalEntry& payment)
{
    return payment.operation.body.value("mode"_L1).toString(u"cash"_s) != "cash"_L1;
}

/// What of the money a payee has given back is on accounts again: of payments that the platform
/// names, each with how it came.
Money partOnAccounts(const JournalEntry& entry)
{
    qint64 fen = 0;
    for (const QJsonValue& part : entry.result.value("originals"_L1).toArray())
        if (part["means"_L1].toString(u"cash"_s) != "cash"_L1)
            fen += part["amount"_L1]["minor"_L1].toInteger();
    return Money::fen(fen);
}

/// Whether a payee has let a payment go: taken back by its own word, or refused after the money was
/// booked.
bool isLetGo(const JournalEntry& entry)
{
    if (endsWith(entry, ".book"_L1))
        return entry.state == OutboxState::Rejected;
    return (endsWith(entry, ".cancel"_L1) || endsWith(entry, ".uncharge"_L1))
        && entry.state == OutboxState::Accepted;
}

/// The services of the day. A reversal counts for the service of the payment it gives back.
class Services {
public:
    Result<Done> add(Database& database, const JournalEntry& entry)
    {
        if (!entry.operation.amount)
            return addTakenBack(database, entry);
        if (endsWith(entry, ".pay"_L1) || endsWith(entry, ".charge"_L1))
            into(serviceOf(entry), entry, addPayment);
        else if (endsWith(entry, ".uncharge"_L1))
            return addTakenBack(database, entry);
        else if (endsWith(entry, ".cancel"_L1) || endsWith(entry, ".refund"_L1))
            return addBack(database, entry);
        return Done{};
    }

    void giveTo(DailyReport& report) const
    {
        report.services = m_services.values();
        report.total = m_total;
    }

private:
    using Adding = void (*)(ServiceFigures&, const JournalEntry&);

    void into(const QString& service, const JournalEntry& entry, Adding adding)
    {
        m_services[service].service = service;
        adding(m_services[service], entry);
        adding(m_total, entry);
    }

    Result<Done> addBack(Database& database, const JournalEntry& entry)
    {
        const QUuid original(entry.operation.body.value("original"_L1).toString());
        const auto payment = Journal(database).byId(original);
        if (!payment)
            return std::unexpected(payment.error());
        into(serviceOf(payment->value_or(entry)), entry, addGivenBack);
        return Done{};
    }

    /// A payee has let a payment go: its cash goes back by an operation of its own, what an account
    /// has paid by itself.
    Result<Done> addTakenBack(Database& database, const JournalEntry& entry)
    {
        const QUuid original(entry.operation.body.value("original"_L1).toString());
        if (!isLetGo(entry))
            return Done{};
        if (original.isNull()) {
            addBackOnAccount(serviceOf(entry), partOnAccounts(entry));
            return Done{};
        }
        const auto payment = Journal(database).byId(original);
        if (!payment)
            return std::unexpected(payment.error());
        const bool isBooked = *payment && (*payment)->state == OutboxState::Accepted;
        if (!isBooked || !(*payment)->operation.amount)
            return Done{};
        const QString payee = (*payment)->operation.body.value("payee"_L1).toString();
        if (!payee.isEmpty())
            addTo(m_services[serviceOf(**payment)].payees[payee].takenBack,
                *(*payment)->operation.amount);
        if (isFromAccount(**payment))
            addBackOnAccount(serviceOf(**payment), *(*payment)->operation.amount);
        return Done{};
    }

    void addBackOnAccount(const QString& service, Money amount)
    {
        if (!amount.isPositive())
            return;
        m_services[service].service = service;
        addTo(m_services[service].refunded, amount);
        addTo(m_total.refunded, amount);
    }

    QMap<QString, ServiceFigures> m_services;
    ServiceFigures m_total;
};

Result<TillFigures> figuresOf(Database& database, const Till& till)
{
    const auto entries = TillRepository(database).entries(till.id, till.businessDate);
    if (!entries)
        return std::unexpected(entries.error());
    TillFigures figures{till.id, till.operatorId, till.state, till.balance};
    for (const TillEntry& entry : *entries) {
        figures.in = Money::fen(figures.in.minor() + entry.in.minor());
        figures.out = Money::fen(figures.out.minor() + entry.out.minor());
        if (entry.reason == "till.difference"_L1)
            figures.overShort
                = Money::fen(figures.overShort.minor() + entry.in.minor() - entry.out.minor());
    }
    return figures;
}

Result<QList<TillFigures>> tillsOf(
    Database& database, const QList<JournalEntry>& entries, const QDate& businessDate)
{
    QStringList ids;
    for (const JournalEntry& entry : entries)
        if (entry.operation.kind == "till.open"_L1)
            ids.append(entry.operation.shift.till);
    std::sort(ids.begin(), ids.end());
    ids.removeDuplicates(); // one that was sealed and opened again
    QList<TillFigures> tills;
    for (const QString& id : ids) {
        const auto till = TillRepository(database).of(id, businessDate);
        if (!till)
            return std::unexpected(till.error());
        HUI_ASSERT(till->has_value()); // opened by that journal entry
        const Result<TillFigures> figures = figuresOf(database, **till);
        if (!figures)
            return std::unexpected(figures.error());
        tills.append(*figures);
    }
    return tills;
}

Result<ReconcileFigures> reconcileOf(Database& database, const QDate& businessDate)
{
    const auto made = ReconcileRepository(database).ofDay(businessDate);
    if (!made)
        return std::unexpected(made.error());
    const SuspenseRepository suspense(database);
    const auto ofDay = suspense.ofDay(businessDate);
    if (!ofDay)
        return std::unexpected(ofDay.error());
    const auto open = suspense.open();
    if (!open)
        return std::unexpected(open.error());
    const Reconciliation day = made->value_or(Reconciliation{});
    ReconcileFigures figures{
        made->has_value(), *made && day.fetched, classSums(day), {}, {}, {}, {}};
    for (const OpenItem& item : day.items)
        if (item.isExplained())
            addTo(figures.explained, item.stake);
    for (const SuspenseItem& item : *ofDay) {
        if (item.businessDate == businessDate)
            addTo(figures.suspended, item.item.stake);
        if (item.clearedOn == businessDate)
            addTo(figures.cleared, item.item.stake);
    }
    for (const SuspenseItem& item : *open)
        addTo(figures.left, item.item.stake);
    return figures;
}

} // namespace

QString DailyReport::takenAt() const
{
    return inChina(madeAt).toString(u"yyyy-MM-dd HH:mm"_s);
}

Result<DailyReport> dailyReport(Database& database, const QDate& businessDate)
{
    const auto entries = Journal(database).ofDay(businessDate, wholeDay);
    if (!entries)
        return std::unexpected(entries.error());
    DailyReport report;
    report.businessDate = businessDate;
    report.madeAt = database.clock().nowUtc();
    report.operations = static_cast<int>(entries->size());
    if (!entries->isEmpty())
        report.branch = entries->first().operation.shift.branch;
    Services services;
    for (const JournalEntry& entry : *entries)
        if (const auto added = services.add(database, entry); !added)
            return std::unexpected(added.error());
    services.giveTo(report);
    const auto requests = requestFigures(database, *entries, businessDate);
    if (!requests)
        return std::unexpected(requests.error());
    report.requests = *requests;
    report.approvals = approvalFigures(*entries);
    const auto cases = caseFigures(database, businessDate);
    if (!cases)
        return std::unexpected(cases.error());
    report.cases = *cases;
    auto carried = CarriedCashRepository(database).ofDay(businessDate);
    if (!carried)
        return std::unexpected(carried.error());
    report.carried = *std::move(carried);
    const auto tills = tillsOf(database, *entries, businessDate);
    if (!tills)
        return std::unexpected(tills.error());
    report.tills = *tills;
    const auto blanks = blankFigures(database);
    if (!blanks)
        return std::unexpected(blanks.error());
    report.blanks = *blanks;
    const auto reconcile = reconcileOf(database, businessDate);
    if (!reconcile)
        return std::unexpected(reconcile.error());
    report.reconcile = *reconcile;
    return report;
}

} // namespace hui::reports
