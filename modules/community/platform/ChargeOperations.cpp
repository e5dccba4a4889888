// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ChargeOperations.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/server/Debits.h"
#include "app/server/Ledger.h"
#include "app/server/TillRegistry.h"
#include "modules/community/ChargeCase.h"
#include "modules/community/platform/ChargeBodies.h"
#include "modules/community/platform/ChargeCases.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "modules/community/platform/ClinicPostings.h"
#include "modules/community/platform/CommunityProblems.h"
#include "modules/community/platform/DepositRepository.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// Why the money is not asked for at the hospital; nothing when it is.
Result<std::optional<OperationOutcome>> chargeFault(
    Context& context, const UploadedOperation& operation, const ChargeBody& body)
{
    if (QSet<QString>(body.items.begin(), body.items.end()).size() != body.items.size())
        return rejectedBy("items_twice");
    if (auto fault = clinicCaseFault(context, operation, chargeCases(body.kind)); !fault || *fault)
        return fault;
    return takingFault(context, operation, body.way);
}

Result<OperationOutcome> bookCharged(Context& context, const UploadedOperation& operation)
{
    const auto body = chargeBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto fault = chargeFault(context, operation, *body);
    if (!fault)
        return std::unexpected(fault.error());
    const QList<LegTold> legs = *fault ? legsRefused(body->way.isCash())
                                       : QList<LegTold>{{LegKind::Money, LegEvent::Succeed}};
    if (const auto told = beginClinicCase(
            context, operation, chargeStep(operation.id), chargeCases(body->kind), legs);
        !told)
        return std::unexpected(told.error());
    if (*fault) // nothing was debited yet, while cash is in the till
        return body->way.isCash() ? oweBack(context, operation, body->subject, **fault) : **fault;
    const auto posted = moveMoney(
        context, operation, fundsOf(operation, body->way), clinicSuspense(operation.branch));
    return posted ? Result<OperationOutcome>(askLater()) : std::unexpected(posted.error());
}

HospitalCharge askedBy(const UploadedOperation& operation, const ChargeBody& body)
{
    HUI_ASSERT(operation.amount); // its body was read
    return {
        operation.id, body.hospital, body.subject, body.items, *operation.amount, body.original};
}

OperationOutcome outcomeOfCharge(
    Context& context, const UploadedOperation& operation, const Result<HospitalAnswer>& answer)
{
    using enum HospitalAnswer::Kind;
    if (!answer || answer->kind == Silent || answer->kind == Unheard) {
        tellClinicSilent(context, operation);
        return askLater();
    }
    return answer->kind == Done ? acceptedWith({}) : rejectedBy("hospital_refused");
}

/// Asks what became of it and, when the hospital never heard of it, asks for it.
template <class Ask>
Result<HospitalAnswer> answerTo(
    Context& context, const UploadedOperation& operation, HospitalAdapter& adapter, Ask ask)
{
    auto known = adapter.enquire(context.database, operation.id);
    return known && known->kind == HospitalAnswer::Kind::Unheard ? ask() : known;
}

OperationOutcome askToCharge(
    Context& context, const UploadedOperation& operation, HospitalAdapter& adapter)
{
    const auto body = chargeBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    return outcomeOfCharge(context, operation, answerTo(context, operation, adapter, [&] {
        return adapter.charge(context.database, askedBy(operation, *body));
    }));
}

Result<OperationOutcome> settleCharge(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto body = chargeBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    ClinicPaymentRepository payments(context.database);
    const bool isTaken = learned.status == OperationOutcome::Status::Accepted;
    ClinicPayment payment{operation.id, body->subject, body->hospital, operation.branch,
        *operation.amount, isTaken ? BookingMoney::Paid : BookingMoney::DueBack};
    if (!body->way.isCash()) {
        payment.means = nameOf(body->way.mode);
        payment.debitAccount = debitedBy(body->way);
        payment.state = isTaken ? BookingMoney::Paid : BookingMoney::Refunded;
    }
    OperationOutcome told = learned;
    if (isTaken) {
        const auto receipt = payments.nextReceipt(operation.branch, operation.businessDate);
        if (!receipt)
            return std::unexpected(receipt.error());
        payment.receipt = *receipt;
        told = acceptedWith({{u"receipt_no"_s, *receipt},
            {u"booked_at"_s, timestampToJson(context.clock.nowUtc())}});
    }
    if (const auto added = payments.add(payment); !added)
        return std::unexpected(added.error());
    const auto posted = moveMoney(context, operation, clinicSuspense(operation.branch),
        isTaken ? hospitalAccount(body->hospital) : backTo(operation.branch, payment.debitAccount),
        operation.kind + u".settle"_s);
    const QList<LegTold> legs = isTaken ? QList<LegTold>{{LegKind::Booking, LegEvent::Succeed}}
                                        : legsGone(LegEvent::Fail, body->way.isCash());
    if (const auto heard = tellClinicCase(context, operation, operation.id, legs); !heard)
        return std::unexpected(heard.error());
    return posted ? Result<OperationOutcome>(told) : std::unexpected(posted.error());
}

/// Notes that a visit's payment is asked back, so that no second question is: whoever asks first
/// holds its visit, and the note stands until the hospital has refused. False: it was asked.
Result<bool> noteAskedBack(
    Context& context, const UploadedOperation& operation, const ChargeBody& body)
{
    DepositRepository releases(context.database);
    if (const auto locked = releases.lock(body.subject); !locked)
        return std::unexpected(locked.error());
    const auto asked = releases.isAskedBack(body.original);
    if (!asked || *asked)
        return asked ? Result<bool>(false) : asked;
    const auto noted = releases.note(operation.id, {{body.original, *operation.amount}});
    return noted ? Result<bool>(true) : std::unexpected(noted.error());
}

/// Why it cannot be asked back; nothing when it can.
Result<std::optional<OperationOutcome>> unchargeFault(
    Context& context, const UploadedOperation& operation, const ChargeBody& body)
{
    const auto payment = ClinicPaymentRepository(context.database).byOperation(body.original);
    if (!payment)
        return std::unexpected(payment.error());
    if (!*payment || (*payment)->branch != operation.branch || (*payment)->subject != body.subject
        || (*payment)->hospital != body.hospital || (*payment)->state != BookingMoney::Paid)
        return rejectedBy("payment_state");
    if (operation.amount != (*payment)->amount)
        return rejectedBy("amount_wrong");
    const auto noted = noteAskedBack(context, operation, body);
    if (!noted)
        return std::unexpected(noted.error());
    return *noted ? std::nullopt : std::optional(rejectedBy("asked_back"));
}

/// Sets aside what is given back of a deposit, of the payments the bank itself has taken for the
/// stay; or why it is not. With the stay locked, so that no two take the same money.
Result<std::optional<OperationOutcome>> reserveRelease(
    Context& context, const UploadedOperation& operation, const ChargeBody& body)
{
    DepositRepository deposits(context.database);
    if (const auto locked = deposits.lock(body.subject); !locked)
        return std::unexpected(locked.error());
    const auto taken = deposits.taken(body.subject, body.hospital);
    if (!taken)
        return std::unexpected(taken.error());
    const auto parts = partsOf(*operation.amount, *taken);
    if (!parts)
        return rejectedBy("more_than_taken");
    if (const auto noted = deposits.note(operation.id, *parts); !noted)
        return std::unexpected(noted.error());
    return std::nullopt;
}

/// Why nothing is asked back; nothing when it is, and then it is set aside.
Result<std::optional<OperationOutcome>> releaseFault(
    Context& context, const UploadedOperation& operation, const ChargeBody& body)
{
    if (auto fault = clinicCaseFault(context, operation, releaseCases()); !fault || *fault)
        return fault;
    return body.kind == ChargeKind::Deposit ? reserveRelease(context, operation, body)
                                            : unchargeFault(context, operation, body);
}

Result<OperationOutcome> bookUncharge(Context& context, const UploadedOperation& operation)
{
    const auto body = unchargeBodyOf(operation);
    if (!body)
        return std::unexpected(body.error());
    const auto fault = releaseFault(context, operation, *body);
    if (!fault)
        return std::unexpected(fault.error());
    QList<LegTold> legs;
    if (*fault)
        legs = {{LegKind::Booking, LegEvent::Fail}, {LegKind::Money, LegEvent::Fail}};
    if (const auto told
        = beginClinicCase(context, operation, releaseStep(operation.id), releaseCases(), legs);
        !told)
        return std::unexpected(told.error());
    return *fault ? **fault : askLater();
}

OperationOutcome askToUncharge(
    Context& context, const UploadedOperation& operation, HospitalAdapter& adapter)
{
    const auto body = unchargeBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    const OperationOutcome told = outcomeOfCharge(context, operation,
        answerTo(context, operation, adapter,
            [&] { return adapter.giveBack(context.database, askedBy(operation, *body)); }));
    return told.status == OperationOutcome::Status::Rejected ? rejectedBy("not_given_back") : told;
}

/// Of a visit its payment is marked: due back in cash, or back on the account at once. Of a deposit
/// a payment of its own says what is due back in cash.
Result<bool> noteDueBack(Context& context, const UploadedOperation& operation,
    const ChargeBody& body, const QList<ReleasePart>& parts)
{
    ClinicPaymentRepository payments(context.database);
    if (body.kind == ChargeKind::Visit)
        return parts.first().isCash() ? payments.markDueBack(body.original)
                                      : payments.markRefunded(body.original, BookingMoney::Paid);
    qint64 cash = 0;
    for (const ReleasePart& each : parts)
        cash += each.isCash() ? each.amount.minor() : 0;
    if (cash == 0)
        return true;
    const auto added = payments.add({operation.id, body.subject, body.hospital, operation.branch,
        Money::fen(cash), BookingMoney::DueBack});
    return added ? Result<bool>(true) : std::unexpected(added.error());
}

/// From the hospital to where each part came from.
Result<Done> moveBack(Context& context, const UploadedOperation& operation, const QString& hospital,
    const QList<ReleasePart>& parts)
{
    QMap<QString, qint64> fen;
    for (const ReleasePart& each : parts)
        fen[backTo(operation.branch, each.debitAccount)] += each.amount.minor();
    QList<server::LedgerLine> lines{{hospitalAccount(hospital), *operation.amount}};
    for (const auto& [account, amount] : fen.asKeyValueRange())
        lines.append({account, Money::fen(-amount)});
    return server::Ledger(context.database)
        .post({operation.id, operation.kind, operation.businessDate, operation.branch, lines});
}

/// The answer with the payments a part of a deposit is taken from: as they came, so it goes back.
OperationOutcome withOriginals(const QList<ReleasePart>& parts, OperationOutcome told)
{
    QJsonArray originals;
    for (const ReleasePart& each : parts)
        originals.append(
            QJsonObject{{u"payment"_s, idText(each.payment)}, {u"receipt_no"_s, each.receipt},
                {u"means"_s, each.means}, {u"amount"_s, moneyToJson(each.amount)}});
    told.result.insert(u"originals"_s, originals);
    return told;
}

/// The case of what was asked back, or that of the payment of a visit, hears what became of it.
Result<Done> tellUncharged(Context& context, const UploadedOperation& operation,
    const ChargeBody& body, const QList<ReleasePart>& parts)
{
    const bool isCash = std::ranges::any_of(parts, &ReleasePart::isCash);
    if (body.kind == ChargeKind::Visit)
        return tellClinicCase(context, operation, body.original, legsGone(LegEvent::Undo, isCash));
    QList<LegTold> told{{LegKind::Booking, LegEvent::Succeed}};
    if (!isCash) // it is on its account again; cash is still to be handed out
        told.append({LegKind::Money, LegEvent::Succeed});
    return tellClinicCase(context, operation, operation.id, told);
}

/// The hospital gives nothing back: what was set aside is free again.
Result<OperationOutcome> settleKept(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto told = tellClinicCase(context, operation, operation.id,
        {{LegKind::Booking, LegEvent::Fail}, {LegKind::Money, LegEvent::Fail}});
    const auto forgotten = DepositRepository(context.database).forget(operation.id);
    if (!told || !forgotten)
        return std::unexpected(told ? forgotten.error() : told.error());
    return learned;
}

Result<OperationOutcome> settleUncharge(
    Context& context, const UploadedOperation& operation, const OperationOutcome& learned)
{
    const auto body = unchargeBodyOf(operation);
    HUI_ASSERT(body); // it was booked
    if (learned.status != OperationOutcome::Status::Accepted)
        return settleKept(context, operation, learned);
    auto parts = DepositRepository(context.database).partsOf(operation.id);
    if (!parts)
        return std::unexpected(parts.error());
    if (parts->isEmpty()) // asked back before that was noted, when all was cash
        parts->append({body->original, *operation.amount, u"cash"_s});
    const auto noted = noteDueBack(context, operation, *body, *parts);
    if (!noted)
        return std::unexpected(noted.error());
    if (!*noted) // its payment has moved meanwhile: what was set aside of it is free again
        return settleKept(context, operation, rejectedBy("payment_state"));
    const auto posted = moveBack(context, operation, body->hospital, *parts);
    if (!posted)
        return std::unexpected(posted.error());
    if (const auto told = tellUncharged(context, operation, *body, *parts); !told)
        return std::unexpected(told.error());
    return body->kind == ChargeKind::Deposit ? withOriginals(*parts, learned) : learned;
}

} // namespace

server::OperationKind chargeOperation(std::shared_ptr<HospitalAdapter> adapter)
{
    return {u"community.charge"_s, server::SecondPerson::InBook, bookCharged,
        [adapter](Context& context, const UploadedOperation& operation) {
            return askToCharge(context, operation, *adapter);
        },
        settleCharge};
}

server::OperationKind unchargeOperation(std::shared_ptr<HospitalAdapter> adapter)
{
    return {u"community.uncharge"_s, server::SecondPerson::Always, bookUncharge,
        [adapter](Context& context, const UploadedOperation& operation) {
            return askToUncharge(context, operation, *adapter);
        },
        settleUncharge};
}

} // namespace hui::community
