// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/FollowUp.h"

#include "app/store/Database.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/billpay/BillCase.h"
#include "modules/billpay/FollowedRepository.h"
#include "modules/billpay/PaymentRepository.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

QJsonObject bodyOf(const FollowUp& request, const Following& what)
{
    QJsonObject body = what.words;
    body.insert(u"original"_s, request.original.toString(QUuid::WithoutBraces));
    if (!request.reason.isEmpty())
        body.insert(u"reason"_s, request.reason.trimmed());
    if (what.cashOut)
        body.insert(u"cash_out"_s, toJson(*what.cashOut));
    if (!request.undo.isNull())
        body.insert(u"undo"_s, request.undo.toString(QUuid::WithoutBraces));
    else if (what.isSigned)
        body.insert(u"approval"_s, toJson(request.approval));
    return body;
}

/// Journal, drawer and row; inside the transaction.
Result<Done> record(
    Database& database, const FollowUp& request, const Following& what, const Payment& payment)
{
    QJsonObject body = bodyOf(request, what);
    if (what.decide) {
        const auto decided = what.decide();
        if (!decided)
            return std::unexpected(decided.error());
        for (auto one = decided->begin(); one != decided->end(); ++one)
            body.insert(one.key(), one.value());
    }
    Operation operation{request.operation, what.kind, request.shift, payment.due, body, request.at};
    if (what.waitsForOriginal)
        operation.dependsOn = request.original;
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    if (what.cashOut) {
        const auto moved = moveCash(
            database, {request.operation, request.shift, what.kind, {}, *what.cashOut, request.at});
        if (!moved)
            return std::unexpected(moved.error());
    }
    if (what.isHandedBack) {
        const CaseMover mover{request.operation, {}, request.shift.operatorId, request.at};
        if (const auto told = tellHandedBack(database, request.original, mover); !told)
            return told;
    }
    Correction correction;
    correction.operation = request.operation;
    correction.kind = what.kind;
    correction.at = request.at;
    return FollowedRepository(database).add(request.original, correction);
}

/// Whether a later operation is part of the undoing of a list that the platform has agreed to.
Result<Done> checkUndo(Database& database, const FollowUp& request, const Payment& payment)
{
    const auto undo = Journal(database).byId(request.undo);
    if (!undo)
        return std::unexpected(undo.error());
    const QString list = payment.basket.toString(QUuid::WithoutBraces);
    if (!*undo || (*undo)->operation.kind != undoKind
        || (*undo)->operation.body.value(u"batch"_s).toString() != list)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This payment is not part of what is undone."));
    if ((*undo)->state == OutboxState::Accepted)
        return Done{};
    if ((*undo)->state == OutboxState::Rejected)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The platform has refused to undo the list."));
    return failure(Error::Kind::Offline,
        QT_TRANSLATE_NOOP("Error", "The platform has not agreed to undo the list yet."));
}

Result<Done> checkSigned(
    Database& database, const FollowUp& request, const Following& what, const Payment& payment)
{
    if (!request.undo.isNull())
        return checkUndo(database, request, payment);
    return what.isSigned ? checkCountersign(request.approval, request.shift) : Done{};
}

} // namespace

const QString undoKind = u"billpay.batch_undo"_s;

Result<Payment> paymentOf(Database& database, const QUuid& operation)
{
    const auto found = PaymentRepository(database).byOperation(operation);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "There is no such payment."));
    return **found;
}

Result<Done> checkStep(const Payment& payment, PaymentEvent event, const char* text)
{
    if (next(payment.state, event))
        return Done{};
    return failure(Error::Kind::Refused, text);
}

Result<Done> checkWhole(const Payment& payment, const CashCount& cash)
{
    const Result<Money> total = totalOf(cash, Currency::CNY);
    if (!total)
        return std::unexpected(total.error());
    if (*total != payment.taken())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Only the whole amount can be given back."));
    return Done{};
}

Result<Payment> followWithin(Database& database, const FollowUp& request, const Following& what)
{
    const Result<bool> repeat
        = isRepeat(database, request.operation, what.kind, bodyOf(request, what));
    if (!repeat)
        return std::unexpected(repeat.error());
    const Result<Payment> payment = paymentOf(database, request.original);
    if (!payment || *repeat)
        return payment;
    if (const auto allowed = what.check(*payment); !allowed)
        return std::unexpected(allowed.error());
    if (const auto agreed = checkSigned(database, request, what, *payment); !agreed)
        return std::unexpected(agreed.error());
    if (const auto recorded = record(database, request, what, *payment); !recorded)
        return std::unexpected(recorded.error());
    return paymentOf(database, request.original);
}

Result<Payment> follow(Database& database, const FollowUp& request, const Following& what)
{
    return database.transaction([&] { return followWithin(database, request, what); });
}

} // namespace hui::billpay
