// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/SimulatedBillers.h"

#include "app/catalogue/Plans.h"
#include "app/store/Database.h"
#include "modules/billpay/platform/NumberRegister.h"
#include "modules/billpay/platform/SampleAccounts.h"
#include "modules/billpay/platform/SimulatorRepository.h"
#include "modules/billpay/platform/TermsInForce.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hui::billpay {

namespace {

constexpr std::array behaviourNames{
    std::pair{BillerBehaviour::Normal, "normal"},
    std::pair{BillerBehaviour::Late, "late"},
    std::pair{BillerBehaviour::Never, "never"},
    std::pair{BillerBehaviour::Twice, "twice"},
    std::pair{BillerBehaviour::Silent, "silent"},
    std::pair{BillerBehaviour::Refuses, "refuses"},
    std::pair{BillerBehaviour::NotPosted, "not_posted"},
    std::pair{BillerBehaviour::Maintenance, "maintenance"},
};

Result<BillerBehaviour> behaviourOf(Database& database, const QString& biller)
{
    const Result<QString> name = SimulatorRepository(database).behaviour(biller);
    if (!name)
        return std::unexpected(name.error());
    return billerBehaviourOf(*name).value_or(BillerBehaviour::Normal);
}

/// The key of the first parameter that takes `kind`, or the empty key that nothing is entered for.
QString keyOf(const BillerTerms& terms, ParameterKind kind)
{
    for (const Parameter& parameter : terms.parameters)
        if (parameter.kind == kind)
            return parameter.key;
    return {};
}

/// What a biller is like, by its terms in the catalogue in force; Refused when it is not there.
Result<SampleShape> shapeOf(Database& database, const QString& biller)
{
    const auto known = billerInForce(database, biller);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "The catalogue has no such biller."));
    const BillerTerms& terms = (*known)->terms;
    const bool tellsBills
        = terms.fetch == FetchMode::MustFetch || terms.fetch == FetchMode::MayFetch;
    const bool isPorted = std::ranges::any_of(
        terms.plans, [](const Plan& plan) { return !plan.network.isEmpty(); });
    SampleShape shape{biller, (*known)->category, terms.listOfBills, tellsBills,
        tellsBills && terms.secondQuery, isPorted};
    shape.periodKey = keyOf(terms, ParameterKind::Period);
    if (shape.category == QStringLiteral("heating"))
        shape.seasonKey = keyOf(terms, ParameterKind::Choice);
    return shape;
}

BillerAnswer silent()
{
    return {BillerAnswer::Kind::Silent, {}};
}

BillerAnswer refused(const QString& code)
{
    return {BillerAnswer::Kind::Refused, {}, code};
}

/// Of the open bills of an account, those that were asked about: of one of its things, whose number
/// begins theirs; from a month on; of a season.
QList<BillerBill> askedFor(
    QList<BillerBill> bills, const SampleShape& shape, const BillQuestion& question)
{
    const QString from = question.parameters.value(shape.periodKey);
    const QString season = question.parameters.value(shape.seasonKey);
    bills.removeIf([&](const BillerBill& bill) {
        return !bill.number.startsWith(question.billNo) || (!from.isEmpty() && bill.period < from)
            || (!season.isEmpty() && !bill.number.endsWith(season));
    });
    return bills;
}

/// What a biller says of a payment it has.
BillerAnswer told(const SimulatedPayment& payment)
{
    return {payment.posted ? BillerAnswer::Kind::Done : BillerAnswer::Kind::NotPosted,
        payment.billerRef};
}

/// How a payment gets into the books.
struct Entering {
    int unanswered = 0; ///< enquiries
    bool posted = true;
};

/// Whether the number is served by the network whose plan is bought: it may have moved.
Result<bool> isServed(Database& database, const BillerPayment& payment)
{
    if (payment.plan.isEmpty())
        return true;
    const auto biller = billerInForce(database, payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    const QList<Plan> plans
        = *biller ? plansFor((*biller)->terms, sampleNetworkOf(payment.account)) : QList<Plan>();
    return std::ranges::any_of(plans, [&](const Plan& plan) { return plan.code == payment.plan; });
}

/// The biller's side of a payment: settles the bills, once for a reference, whatever the line does.
Result<BillerAnswer> book(
    Database& database, const BillerPayment& payment, const Entering& entering = {})
{
    return database.transaction([&]() -> Result<BillerAnswer> {
        SimulatorRepository books(database);
        const auto known = books.payment(payment.reference);
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return told(**known);
        // Offline takings may name a bill that this biller numbers otherwise: it is not in the
        // books, and the money is booked to the account.
        const Result<bool> taken = books.isSettledOtherwise(payment);
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken)
            return refused(QStringLiteral("already_paid"));
        if (const auto settled = books.settleBills(payment); !settled)
            return std::unexpected(settled.error());
        const QString billerRef
            = u'B' + payment.reference.toString(QUuid::Id128).right(10).toUpper();
        const SimulatedPayment made{payment.reference, payment.biller, payment.account,
            payment.amount.minor(), billerRef, entering.unanswered, {}, entering.posted};
        if (const auto added = books.addPayment(made); !added)
            return std::unexpected(added.error());
        return told(made);
    });
}

} // namespace

QString nameOf(BillerBehaviour behaviour)
{
    for (const auto& [value, name] : behaviourNames)
        if (value == behaviour)
            return QString::fromLatin1(name);
    Q_UNREACHABLE();
}

std::optional<BillerBehaviour> billerBehaviourOf(QStringView name)
{
    for (const auto& [value, text] : behaviourNames)
        if (name == QLatin1StringView(text))
            return value;
    return std::nullopt;
}

Result<BillerAccount> SimulatedBillers::fetch(
    Database& database, const BillQuestion& question, const QDate& today)
{
    const Result<BillerBehaviour> behaviour = behaviourOf(database, question.biller);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == BillerBehaviour::Maintenance)
        return failure(Error::Kind::Offline,
            QT_TRANSLATE_NOOP("Error", "The biller is closed for maintenance. Try again later."));
    const Result<SampleShape> shape = shapeOf(database, question.biller);
    if (!shape)
        return std::unexpected(shape.error());
    Result<BillerAccount> made = sampleAccount(*shape, question, today);
    if (!made || !made->choices.isEmpty())
        return made;
    return database.transaction([&]() -> Result<BillerAccount> {
        SimulatorRepository books(database);
        if (const auto added = books.addBills(question.biller, question.account, made->bills);
            !added)
            return std::unexpected(added.error());
        const auto open = books.openBills(question.biller, question.account);
        if (!open)
            return std::unexpected(open.error());
        made->bills = askedFor(*open, *shape, question);
        return *made;
    });
}

Result<BillerAnswer> SimulatedBillers::pay(Database& database, const BillerPayment& payment)
{
    const Result<bool> served = isServed(database, payment);
    if (!served)
        return std::unexpected(served.error());
    if (!*served)
        return refused(QStringLiteral("wrong_network"));
    const Result<BillerBehaviour> behaviour = behaviourOf(database, payment.biller);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    switch (*behaviour) {
    case BillerBehaviour::Normal: return book(database, payment);
    case BillerBehaviour::Twice: {
        const auto first = book(database, payment);
        return first ? book(database, payment) : first;
    }
    case BillerBehaviour::Late:
    case BillerBehaviour::Silent: {
        const int unanswered = *behaviour == BillerBehaviour::Late ? 1 : 0;
        const auto booked = book(database, payment, {unanswered, true});
        const bool lost = booked && booked->kind == BillerAnswer::Kind::Done;
        return lost ? Result<BillerAnswer>(silent()) : booked;
    }
    case BillerBehaviour::NotPosted: return book(database, payment, {0, false});
    case BillerBehaviour::Never:
    case BillerBehaviour::Maintenance: return silent();
    case BillerBehaviour::Refuses: return refused(QStringLiteral("biller_refused"));
    }
    Q_UNREACHABLE();
}

Result<BillerAnswer> SimulatedBillers::enquire(Database& database, const QUuid& reference)
{
    SimulatorRepository books(database);
    const auto known = books.payment(reference);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return BillerAnswer{BillerAnswer::Kind::Unheard, {}};
    if ((*known)->enquiriesUnanswered > 0) {
        const int left = (*known)->enquiriesUnanswered - 1;
        if (const auto counted = books.leaveUnanswered(reference, left); !counted)
            return std::unexpected(counted.error());
        return silent();
    }
    return told(**known);
}

Result<BillerAnswer> SimulatedBillers::reverse(
    Database& database, const QUuid& reference, const QUuid& original)
{
    return database.transaction([&]() -> Result<BillerAnswer> {
        SimulatorRepository books(database);
        const auto known = books.payment(original);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return BillerAnswer{BillerAnswer::Kind::Unheard, {}};
        const QString ours = reference.toString(QUuid::WithoutBraces);
        if ((*known)->reversedBy == ours)
            return BillerAnswer{BillerAnswer::Kind::Done, (*known)->billerRef};
        if (!(*known)->reversedBy.isEmpty())
            return refused(QStringLiteral("already_reversed"));
        const Result<BillerBehaviour> behaviour = behaviourOf(database, (*known)->biller);
        if (!behaviour)
            return std::unexpected(behaviour.error());
        if (*behaviour == BillerBehaviour::Refuses)
            return refused(QStringLiteral("not_reversible"));
        if (*behaviour == BillerBehaviour::Never || *behaviour == BillerBehaviour::Maintenance)
            return silent();
        if (const auto marked = books.markReversed(original, reference); !marked)
            return std::unexpected(marked.error());
        if (const auto reopened = books.reopenBills(original); !reopened)
            return std::unexpected(reopened.error());
        return BillerAnswer{BillerAnswer::Kind::Done, (*known)->billerRef};
    });
}

Result<BillerAnswer> SimulatedBillers::repost(Database& database, const QUuid& original)
{
    SimulatorRepository books(database);
    const auto known = books.payment(original);
    if (!known)
        return std::unexpected(known.error());
    if (!*known)
        return BillerAnswer{BillerAnswer::Kind::Unheard, {}};
    const Result<BillerBehaviour> behaviour = behaviourOf(database, (*known)->biller);
    if (!behaviour)
        return std::unexpected(behaviour.error());
    if (*behaviour == BillerBehaviour::Never || *behaviour == BillerBehaviour::Maintenance)
        return silent();
    if (*behaviour == BillerBehaviour::NotPosted && !(*known)->posted)
        return told(**known);
    if (const auto posted = books.setPosted(original); !posted)
        return std::unexpected(posted.error());
    return BillerAnswer{BillerAnswer::Kind::Done, (*known)->billerRef};
}

Result<Done> SimulatedBillers::behave(
    Database& database, const QString& biller, BillerBehaviour behaviour)
{
    return SimulatorRepository(database).setBehaviour(biller, nameOf(behaviour));
}

} // namespace hui::billpay
