// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/PayOut.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/Repeat.h"
#include "modules/billpay/ComplaintRepository.h"
#include "modules/billpay/FollowUp.h"
#include "modules/billpay/TakeComplaint.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

Result<Done> checkPayable(const Complaint& complaint, const CashCount& cash)
{
    if (!complaint.isElsewhere)
        return refused(QT_TRANSLATE_NOOP("Error", "This is given back from its payment."));
    if (!canPayOut(complaint))
        return refused(
            QT_TRANSLATE_NOOP("Error", "No cash is to be handed out for this complaint."));
    return checkWhole(complaint.payment, cash);
}

/// The words of the platform's refund, and whose service it is for the day's report.
Result<QJsonObject> bodyOf(Database& database, const Complaint& complaint, const CashCount& cash)
{
    QJsonObject body{
        {u"original"_s, idText(complaint.payment.operation)}, {u"cash_out"_s, toJson(cash)}};
    const auto biller = CatalogueRepository(database).byId(complaint.payment.biller);
    if (!biller)
        return std::unexpected(biller.error());
    if (*biller)
        body.insert(u"category"_s, (*biller)->category);
    return body;
}

/// An operation of the journal with the cash it moves; inside the transaction.
Result<Done> record(Database& database, const Operation& operation, const MoveCash& cash)
{
    if (const auto noted = Journal(database).append(operation); !noted)
        return std::unexpected(noted.error());
    const auto moved = moveCash(database, cash);
    return moved ? Result<Done>(Done{}) : std::unexpected(moved.error());
}

Result<Complaint> payOut(
    Database& database, const PayOutComplaint& request, const Complaint& complaint)
{
    if (const auto may = checkPayable(complaint, request.cashOut); !may)
        return std::unexpected(may.error());
    const Result<QJsonObject> body = bodyOf(database, complaint, request.cashOut);
    if (!body)
        return std::unexpected(body.error());
    const QString kind = u"billpay.refund"_s;
    const auto recorded = record(database,
        {request.operation, kind, request.shift, complaint.payment.due, *body, request.at},
        {request.operation, request.shift, kind, {}, request.cashOut, request.at});
    if (!recorded)
        return std::unexpected(recorded.error());
    const auto noted
        = ComplaintRepository(database).notePayOut(request.complaint, request.operation);
    return noted ? knownComplaint(database, request.complaint) : std::unexpected(noted.error());
}

Result<Complaint> putBack(
    Database& database, const PutBackPayOut& request, const Complaint& complaint)
{
    if (!mustPutBack(complaint))
        return refused(
            QT_TRANSLATE_NOOP("Error", "The platform has not refused that this was handed out."));
    if (const auto whole = checkWhole(complaint.payment, request.cashIn); !whole)
        return std::unexpected(whole.error());
    const QString kind = u"billpay.put_back"_s;
    const QJsonObject body{{u"original"_s, idText(complaint.payment.operation)},
        {u"cancellation"_s, idText(complaint.payOut->operation)},
        {u"cash_in"_s, toJson(request.cashIn)}};
    const auto recorded = record(database,
        {request.operation, kind, request.shift, complaint.payment.due, body, request.at},
        {request.operation, request.shift, kind, request.cashIn, {}, request.at});
    if (!recorded)
        return std::unexpected(recorded.error());
    const auto noted
        = ComplaintRepository(database).notePutBack(request.complaint, request.operation);
    return noted ? knownComplaint(database, request.complaint) : std::unexpected(noted.error());
}

} // namespace

Result<Complaint> payOutComplaint(Database& database, const PayOutComplaint& request)
{
    return database.transaction([&]() -> Result<Complaint> {
        const Result<Complaint> complaint = knownComplaint(database, request.complaint);
        if (!complaint)
            return complaint;
        const Result<bool> repeat = isRepeat(database, request.operation, u"billpay.refund"_s,
            {{u"original"_s, idText(complaint->payment.operation)},
                {u"cash_out"_s, toJson(request.cashOut)}});
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? complaint : payOut(database, request, *complaint);
    });
}

Result<Complaint> putBackPayOut(Database& database, const PutBackPayOut& request)
{
    return database.transaction([&]() -> Result<Complaint> {
        const Result<Complaint> complaint = knownComplaint(database, request.complaint);
        if (!complaint)
            return complaint;
        const Result<bool> repeat = isRepeat(database, request.operation, u"billpay.put_back"_s,
            {{u"original"_s, idText(complaint->payment.operation)},
                {u"cash_in"_s, toJson(request.cashIn)}});
        if (!repeat)
            return std::unexpected(repeat.error());
        return *repeat ? complaint : putBack(database, request, *complaint);
    });
}

} // namespace hui::billpay
