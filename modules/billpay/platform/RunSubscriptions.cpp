// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/RunSubscriptions.h"

#include "app/catalogue/Fees.h"
#include "app/catalogue/PayLimits.h"
#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "modules/billpay/BillWire.h"
#include "modules/billpay/platform/BillOperations.h"
#include "modules/billpay/platform/SubscriptionBookRepository.h"
#include "modules/billpay/platform/TermsInForce.h"

#include <QCoreApplication>

#include <utility>

namespace hui::billpay {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

using Status = OperationOutcome::Status;

constexpr int openRuns = 12; // no biller stays silent for a year

/// The id of the payment of a period: the same however often it is made.
QUuid paymentOf(const BookedSubscription& subscription, const QString& period)
{
    return QUuid::createUuidV5(subscription.operation, period);
}

/// What is open on an account, with all that it comes to; nothing to tell: no amount.
struct Billed {
    BillerAccount account;
    std::optional<Money> amount;
};

/// One run over all subscriptions; its parts share context, biller and day.
class Run {
public:
    Run(Context& context, const std::shared_ptr<BillerAdapter>& biller)
        : m_context(context)
        , m_biller(biller)
        , m_pay(payOperation(biller))
        , m_book(context.database)
        , m_today(dateInChina(context.clock.nowUtc()))
    {
    }

    Result<Done> all()
    {
        const auto subscriptions = m_book.active();
        if (!subscriptions)
            return std::unexpected(subscriptions.error());
        for (const BookedSubscription& one : *subscriptions)
            if (const auto done = step(one); !done && isGeneral(done.error()))
                return done;
        return Done{};
    }

private:
    /// Whether the others would fail, too.
    static bool isGeneral(const Error& error)
    {
        return error.kind == Error::Kind::Storage || error.kind == Error::Kind::Unknown;
    }

    Result<Done> step(const BookedSubscription& one)
    {
        if (const auto finished = finishOpen(one); !finished)
            return finished;
        if (one.terms.endsOn.isValid() && one.terms.endsOn < m_today)
            return end(one);
        const QDate remindOn = m_today.addDays(one.remindDaysBefore);
        for (const QString& period : {periodOf(m_today), periodOf(remindOn)}) {
            const QDate due = dueDayOf(one.terms, period);
            if (!due.isValid())
                continue;
            const auto done = due <= m_today ? pay(one, period)
                : due <= remindOn            ? remind(one, period)
                                             : Result<Done>(Done{});
            if (!done)
                return done;
        }
        return Done{};
    }

    Result<Done> end(BookedSubscription one)
    {
        one.state = SubscriptionState::Ended;
        return m_context.database.transaction([&] { return m_book.save(one); });
    }

    /// Asks again about what a biller had not answered.
    Result<Done> finishOpen(const BookedSubscription& one)
    {
        const auto runs = m_book.lastRuns(one.operation, openRuns);
        if (!runs)
            return std::unexpected(runs.error());
        for (const SubscriptionRun& run : *runs)
            if (run.status == RunStatus::Paying)
                if (const auto asked = askBiller(one, run); !asked)
                    return asked;
        return Done{};
    }

    Result<Done> remind(const BookedSubscription& one, const QString& period)
    {
        const auto known = m_book.run(one.operation, period);
        if (!known || *known || one.skipped == period)
            return known ? Result<Done>(Done{}) : std::unexpected(known.error());
        const auto billed = fetch(one);
        if (!billed)
            return Done{}; // tomorrow is time enough
        const DueStep due = dueStepOf(one.terms, billed->amount);
        return due.kind == DueStep::Kind::Nothing
            ? Result<Done>(Done{})
            : note(one, {period, RunStatus::Reminded, due.amount, m_context.clock.nowUtc()});
    }

    Result<Done> pay(const BookedSubscription& one, const QString& period)
    {
        const auto known = m_book.run(one.operation, period);
        if (!known)
            return std::unexpected(known.error());
        if (*known && (*known)->status != RunStatus::Reminded)
            return Done{}; // done, or under way
        SubscriptionRun run{period, RunStatus::Skipped, Money::fen(0), m_context.clock.nowUtc()};
        if (one.skipped == period)
            return note(one, run);
        const auto billed = fetch(one);
        if (!billed) {
            if (billed.error().kind != Error::Kind::Refused)
                return Done{}; // the biller is closed: at the next run
            run.status = RunStatus::Failed; // it does not know the account
            return note(one, run);
        }
        const DueStep due = dueStepOf(one.terms, billed->amount);
        run.amount = due.amount;
        if (due.kind == DueStep::Kind::Pay)
            return debit(one, run, *billed);
        run.status = due.kind == DueStep::Kind::Ask ? RunStatus::Asked : RunStatus::NoBill;
        return note(one, run);
    }

    Result<Billed> fetch(const BookedSubscription& one)
    {
        auto account = wholeAccount({one.biller, one.account, one.parameters});
        if (!account)
            return std::unexpected(account.error());
        if (!account->tellsBills)
            return Billed{*std::move(account), std::nullopt};
        Money sum = Money::fen(0);
        for (const BillerBill& bill : account->bills) {
            const auto more = add(sum, bill.due());
            if (!more)
                return std::unexpected(more.error());
            sum = *more;
        }
        return Billed{*std::move(account), sum};
    }

    /// The account with the bills of all it has: an agreement is for the account, not for one of
    /// its things.
    Result<BillerAccount> wholeAccount(BillQuestion question)
    {
        auto account = m_biller->fetch(m_context.database, question, m_today);
        if (!account)
            return account;
        for (const BillChoice& thing : std::exchange(account->choices, {})) {
            question.billNo = thing.billNo;
            const auto part = m_biller->fetch(m_context.database, question, m_today);
            if (!part)
                return part;
            account->bills += part->bills;
        }
        return account;
    }

    /// Begins a period or moves it on, in one transaction.
    Result<Done> note(const BookedSubscription& one, const SubscriptionRun& run)
    {
        return m_context.database.transaction([&] { return write(one, run); });
    }

    Result<Done> write(const BookedSubscription& one, const SubscriptionRun& run)
    {
        if (const auto begun = m_book.beginRun(one.operation, run); !begun)
            return std::unexpected(begun.error());
        return m_book.saveRun(one, run);
    }

    /// Books the payment together with the period, then asks the biller.
    Result<Done> debit(const BookedSubscription& one, SubscriptionRun run, const Billed& billed)
    {
        const auto body = bodyOf(one, run, billed.account.bills);
        if (!body && isGeneral(body.error()))
            return std::unexpected(body.error());
        if (!body) {
            run.status = RunStatus::Failed; // its terms are not understood any more
            return note(one, run);
        }
        const auto booked = m_context.database.transaction([&]() -> Result<Done> {
            const auto outcome = m_pay.book(m_context, operationOf(one, run, *body));
            if (!outcome)
                return std::unexpected(outcome.error());
            const bool isRefused = outcome->status == Status::Rejected;
            run.status = isRefused ? RunStatus::Failed : RunStatus::Paying;
            if (const auto written = write(one, run); !written)
                return written;
            return m_book.keepPayment(one.operation, run.period, *body);
        });
        if (!booked || run.status == RunStatus::Failed)
            return booked;
        return askBiller(one, run);
    }

    Result<Done> askBiller(const BookedSubscription& one, SubscriptionRun run)
    {
        const auto body = m_book.paymentOf(one.operation, run.period);
        if (!body)
            return std::unexpected(body.error());
        const UploadedOperation operation = operationOf(one, run, *body);
        const OperationOutcome learned = m_pay.resolve(m_context, operation);
        if (learned.status == Status::Pending)
            return Done{};
        return m_context.database.transaction([&]() -> Result<Done> {
            const auto outcome = m_pay.settle(m_context, operation, learned);
            if (!outcome)
                return std::unexpected(outcome.error());
            run.status = outcome->status == Status::Accepted ? RunStatus::Paid : RunStatus::Failed;
            run.at = m_context.clock.nowUtc();
            return m_book.saveRun(one, run);
        });
    }

    /// The payment as a counter would have uploaded it; no till has a part in it.
    UploadedOperation operationOf(
        const BookedSubscription& one, const SubscriptionRun& run, const QJsonObject& body) const
    {
        UploadedOperation made;
        made.id = paymentOf(one, run.period);
        made.kind = m_pay.kind;
        made.branch = one.branch;
        made.till = u""_s;
        made.businessDate = m_today;
        made.at = run.at;
        made.amount = run.amount;
        made.body = body;
        return made;
    }

    Result<QJsonObject> bodyOf(const BookedSubscription& one, const SubscriptionRun& run,
        const QList<BillerBill>& bills) const
    {
        const auto biller = billerInForce(m_context.database, one.biller);
        if (!biller)
            return std::unexpected(biller.error());
        if (!*biller)
            return failure(Error::Kind::Refused,
                QT_TRANSLATE_NOOP("Error", "The catalogue has no such biller."), one.biller);
        const Result<Fee> fee = feeOf((*biller)->terms.fees, run.amount, m_today);
        if (!fee)
            return std::unexpected(fee.error());
        return wordsOf(one, (*biller)->category, bills, fee->customer);
    }

    static QJsonObject wordsOf(const BookedSubscription& one, const QString& category,
        const QList<BillerBill>& bills, Money fee)
    {
        QJsonArray paid;
        for (const BillerBill& bill : bills)
            paid += QJsonObject{{u"bill_no"_s, bill.number}, {u"period"_s, bill.period},
                {u"due"_s, moneyToJson(bill.due())}};
        const QJsonObject nothing = moneyToJson(Money::fen(0));
        return {{u"biller"_s, one.biller}, {u"category"_s, category}, {u"account"_s, one.account},
            {u"parameters"_s, parametersToJson(one.parameters)}, {u"bills"_s, paid},
            {u"mode"_s, nameOf(PayMode::Account)}, {u"fee"_s, moneyToJson(fee)},
            {u"debit"_s,
                QJsonObject{{u"token"_s, one.debit.token}, {u"masked"_s, one.debit.masked}}},
            {u"tendered"_s, nothing}, {u"change"_s, nothing}, {u"cash_in"_s, QJsonArray()},
            {u"cash_out"_s, QJsonArray()}, {u"offline"_s, false}};
    }

    Context& m_context;
    const std::shared_ptr<BillerAdapter> m_biller;
    const server::OperationKind m_pay;
    SubscriptionBookRepository m_book;
    const QDate m_today;
};

} // namespace

Result<Done> runSubscriptions(Context& context, const std::shared_ptr<BillerAdapter>& biller)
{
    return Run(context, biller).all();
}

} // namespace hui::billpay
