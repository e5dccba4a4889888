// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/FeePostings.h"

#include "app/catalogue/PayLimits.h"
#include "app/core/IdText.h"
#include "app/customer/AtCounter.h"
#include "app/customer/NamedAsRecord.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/SeenPayer.h"
#include "app/server/Approvals.h"
#include "app/server/Debits.h"
#include "app/server/LargeCash.h"
#include "modules/campus/platform/CampusProblems.h"
#include "modules/campus/platform/SchoolAdapter.h"

namespace hui::campus {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

QString schoolAccount(const QString& school)
{
    return u"school:"_s + school;
}

QString listAccount(const QUuid& list)
{
    return u"campus_list:"_s + idText(list);
}

QString askedAccount(const QString& branch)
{
    return u"suspense:"_s + branch;
}

QString feesDueAccount(const QString& branch)
{
    return u"refunds_due:"_s + branch;
}

namespace {

/// Who pays fees is the one who is served.
server::KnownPayers feePayers()
{
    return {isIdentifiedAt, server::KnownPayers::Customer::Pays, checkSeenPayer, mayComeFor,
        isRecordIdentified, namesThatDiffer};
}

} // namespace

QString feesBackAccount(const QString& branch, const QString& debitAccount)
{
    return debitAccount.isEmpty() ? feesDueAccount(branch) : server::customerAccount(debitAccount);
}

Result<Done> moveFees(Context& context, const UploadedOperation& operation, const QString& kind,
    Money amount, const std::pair<QString, QString>& fromTo)
{
    return server::Ledger(context.database)
        .post({operation.id, kind, operation.businessDate, operation.branch,
            {{fromTo.first, amount}, {fromTo.second, Money::fen(-amount.minor())}}});
}

Result<std::optional<OperationOutcome>> signatureFault(
    Context& context, const UploadedOperation& operation, Money amount, PayMode mode)
{
    return server::checkByTable(
        context.database, operation, {.channel = nameOf(mode), .amount = amount});
}

Result<std::optional<OperationOutcome>> takingFault(
    Context& context, const UploadedOperation& operation, Money amount)
{
    auto payer = server::checkPayer(context.database, operation, amount, feePayers());
    return !payer || *payer ? payer : signatureFault(context, operation, amount);
}

Result<std::optional<OperationOutcome>> debitFault(
    Context& context, const UploadedOperation& operation, const PayWay& way, QString& account)
{
    const Money amount = *operation.amount; // its body was read
    if (auto agent = server::checkAgent(context.database, operation, feePayers()); !agent || *agent)
        return agent;
    const auto unsignedOne = signatureFault(context, operation, amount, way.mode);
    if (!unsignedOne || *unsignedOne)
        return unsignedOne;
    const auto answer = server::authorisedAccount(context, way.debit.token, amount);
    if (!answer)
        return std::unexpected(answer.error());
    account = answer->account;
    return answer->refusal.isEmpty()
        ? std::nullopt
        : std::optional(rejectedBy(answer->refusal.toLatin1().constData()));
}

OperationOutcome acceptedWith(const QJsonObject& result)
{
    return {OperationOutcome::Status::Accepted, {}, {}, {}, result};
}

OperationOutcome askLater()
{
    return {OperationOutcome::Status::Pending, {}, {}, {}, {}};
}

OperationOutcome outcomeOf(const Result<SchoolAnswer>& answer, const char* refusal)
{
    using enum SchoolAnswer::Kind;
    if (!answer || answer->kind == Silent || answer->kind == Unheard)
        return askLater();
    if (answer->kind == Refused)
        return rejectedBy(refusal);
    return acceptedWith({{u"school_ref"_s, answer->number}});
}

} // namespace hui::campus
