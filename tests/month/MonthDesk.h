// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/BranchDay.h"
#include "app/settlement/BookedDay.h"
#include "app/till/Transfer.h"
#include "modules/billpay/Payment.h"
#include "modules/billpay/PaymentRequest.h"
#include "tests/month/Line.h"

#include <QFile>

namespace hui::month {

/// What happened outside the computers, written down by nobody who keeps books: which cash a
/// customer gave and got ("cash,<operation>,<in>,<out>"), what a customer's card is to be charged,
/// or what they were told it is not ("card,<operation>,<fen>"), and what was lost from or found in
/// a drawer ("slip,<till>,<fen>"). The checker believes this file.
class Street {
public:
    explicit Street(const QString& file);
    void cash(const QUuid& operation, Money in, Money out);
    void card(const QUuid& operation, qint64 fen);
    void slip(const QString& till, qint64 fen);

private:
    void write(const QString& line);

    QFile m_file;
};

/// What all desks share.
struct World {
    MonthPlatform& platform;
    testkit::FixedClock& clock;
    Chance& chance;
    Street& street;
    bool plantDouble = false; ///< a fault on purpose: once, a payment is entered again unpaid
};

/// A teller with a drawer of real notes, at a desk that may be killed at any statement.
class MonthDesk {
    Q_DISABLE_COPY_MOVE(MonthDesk)

public:
    MonthDesk(World& world, const QString& folder, int number);
    ~MonthDesk();

    void openTill(const QDate& date);

    /// A customer pays a bill in cash or by card, or several in one go.
    void serve();

    /// What happens between two customers: the line, the outcomes, a spell without the line.
    void between();

    /// Hands some large notes to another teller (调剂).
    void shareCash(const MonthDesk& other);

    /// Takes what others have sent, or not; takes back what was not taken.
    void settleTransfers();

    /// Whether nothing of this drawer is on its way; what is, for whoever looks for the reason.
    bool isSettled() const;
    QString unsettled() const;

    /// Everything sent and pulled.
    void quieten() { m_line.quieten(*m_database); }

    /// No more cancellations: the month ends.
    void wearDown() { m_cancels = false; }

    /// The evening: outcomes, refunds, suspense, count, difference, return.
    void closeTill();

    /// Compares the day with the platform's file; what is open is signed.
    void reconcile();

    /// Those who paid by card hear what has become of it since they were here.
    void tellCards();

    /// The guard of the branch day.
    bool isExplained() const;

    /// The first desk: a manager opens the day and the custodian the vault.
    void openBranch(const QDate& date);

    /// The custodian takes in what the tills gave back, counts and seals the vault.
    void closeVault();

    /// A manager closes the day, once every guard of the desk is met.
    void closeBranch();

    /// Clears what was in suspense and has its outcome by now.
    void clearSuspense();

private:
    template <class Verb>
    auto insist(Verb verb);
    void open();
    void restart();
    CashCount stock() const;
    Money someAmount();
    billpay::PayBill order(Money due);
    void serveOne();
    void serveBasket();
    std::pair<CashCount, CashCount> cashFor(Money due);
    void give(const CashCount& in, const CashCount& out);
    bool tellCard(const billpay::Payment& payment);
    void plantDouble(const billpay::PayBill& paid);
    void attend(bool evening);
    bool attend(const billpay::Payment& payment, bool evening);
    bool refund(const billpay::Payment& payment);
    void cancel(const billpay::Payment& payment);
    bool hand(const billpay::Payment& payment, bool isBack);
    void suspend(const billpay::Payment& payment);
    void repost(const billpay::Payment& payment);
    void settle(const Transfer& transfer);
    void takeOut(const Transfer& transfer);
    void fillVault(const Shift& custodian);
    void countTill();
    /// Of what a use case would record; `use` is given who signs.
    Countersign signature(const std::function<Result<Done>(const Countersign&)>& use);

    /// The same of a use case whose request says by `by` who signed.
    template <class Request, class Person, class Outcome>
    Countersign signature(
        Request request, Person Request::* by, Result<Outcome> (*use)(Database&, const Request&))
    {
        return signature([&](const Countersign& signer) -> Result<Done> {
            request.*by = signer;
            const auto outcome = use(*m_database, request);
            return outcome ? Result<Done>(Done{}) : std::unexpected(outcome.error());
        });
    }

    BookedDay file();
    Shift shiftOf(const QString& operatorId, const QString& box) const;
    void moveBranchDay(DayEvent event);

    World& m_world;
    const QString m_device;
    const QString m_journal;
    Shift m_shift;
    Line m_line;
    std::unique_ptr<Database> m_database;
    CashCount m_drawer; ///< real notes
    CashCount m_vault; ///< of the first desk
    QHash<QUuid, CashCount> m_ready; ///< taken out for a cancellation, by payment
    QList<QUuid> m_open; ///< payments that are not at their end
    int m_customers = 0;
    bool m_cancels = true;
};

/// Does something at the desk until it is answered. Now and then the disk fails at some statement,
/// or the COMMIT does, stored or not: the desk is started again, and asks again with the same id.
template <class Verb>
auto MonthDesk::insist(Verb verb)
{
    for (;;) {
        Chance& chance = m_world.chance;
        if (chance.oneIn(30))
            m_database->failAfter(chance.below(25));
        else if (chance.oneIn(80))
            m_database->failCommit(
                chance.oneIn(2) ? Database::CommitFault::Durable : Database::CommitFault::Lost);
        const auto made = verb();
        m_database->failAfter(-1);
        m_database->failCommit(Database::CommitFault::None);
        const bool broke = !made
            && (made.error().kind == Error::Kind::Storage
                || made.error().kind == Error::Kind::Unknown);
        if (!broke)
            return made;
        restart();
    }
}

} // namespace hui::month
