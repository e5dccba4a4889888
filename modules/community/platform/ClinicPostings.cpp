// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/ClinicPostings.h"

#include "app/catalogue/PayLimits.h"
#include "app/customer/AtCounter.h"
#include "app/customer/NamedAsRecord.h"
#include "app/customer/OpenRecord.h"
#include "app/customer/SeenPayer.h"
#include "app/server/Approvals.h"
#include "app/server/Debits.h"
#include "app/server/LargeCash.h"
#include "app/server/Ledger.h"
#include "app/server/TillRegistry.h"
#include "modules/community/platform/ClinicPaymentRepository.h"
#include "modules/community/platform/CommunityProblems.h"

namespace hui::community {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// Whom a clinic's money is for is the patient; who pays is named beside them.
server::KnownPayers clinicPayers()
{
    return {isIdentifiedAt, server::KnownPayers::Customer::IsPaidFor, checkSeenPayer, mayComeFor,
        isRecordIdentified, namesThatDiffer};
}

/// Why an account is not debited.
Result<std::optional<OperationOutcome>> debitFault(
    Context& context, const UploadedOperation& operation, const PayWay& way)
{
    const auto unsignedOne = signatureFault(context, operation, nameOf(way.mode));
    if (!unsignedOne || *unsignedOne)
        return unsignedOne;
    const auto answer = server::authorisedAccount(context, way.debit.token, *operation.amount);
    if (!answer)
        return std::unexpected(answer.error());
    return answer->refusal.isEmpty()
        ? std::nullopt
        : std::optional(rejectedBy(answer->refusal.toLatin1().constData()));
}

} // namespace

QString hospitalAccount(const QString& hospital)
{
    return u"hospital:"_s + hospital;
}

QString clinicSuspense(const QString& branch)
{
    return u"suspense:"_s + branch;
}

OperationOutcome acceptedWith(const QJsonObject& result)
{
    return {OperationOutcome::Status::Accepted, {}, {}, {}, result};
}

QString dueBackAccount(const QString& branch)
{
    return u"refunds_due:"_s + branch;
}

Result<Done> moveMoney(Context& context, const UploadedOperation& operation, const QString& debit,
    const QString& credit, const QString& kind)
{
    HUI_ASSERT(operation.amount); // its body was read
    const Money amount = *operation.amount;
    return server::Ledger(context.database)
        .post({operation.id, kind.isEmpty() ? operation.kind : kind, operation.businessDate,
            operation.branch, {{debit, amount}, {credit, Money::fen(-amount.minor())}}});
}

Result<std::optional<OperationOutcome>> signatureFault(
    Context& context, const UploadedOperation& operation, const QString& means)
{
    return server::checkByTable(context.database, operation, {.channel = means});
}

Result<std::optional<OperationOutcome>> backFault(
    Context& context, const UploadedOperation& operation, const QUuid& payment)
{
    const auto paid = payment.isNull()
        ? Result<std::optional<ClinicPayment>>(std::nullopt)
        : ClinicPaymentRepository(context.database).byOperation(payment);
    if (!paid)
        return std::unexpected(paid.error());
    if (!*paid || !(*paid)->amount.isPositive())
        return server::checkByTable(context.database, operation);
    return server::checkApproval(
        context.database, operation, {.channel = (*paid)->means, .amount = (*paid)->amount});
}

Result<std::optional<OperationOutcome>> bookingFault(
    Context& context, const UploadedOperation& operation)
{
    return server::checkAgent(context.database, operation, clinicPayers());
}

Result<std::optional<OperationOutcome>> takingFault(
    Context& context, const UploadedOperation& operation, const PayWay& way)
{
    HUI_ASSERT(operation.amount); // its body was read
    const server::KnownPayers known = clinicPayers();
    if (!way.isCash()) {
        auto agent = server::checkAgent(context.database, operation, known);
        return !agent || *agent ? agent : debitFault(context, operation, way);
    }
    auto payer = server::checkPayer(context.database, operation, *operation.amount, known);
    return !payer || *payer ? payer : signatureFault(context, operation);
}

QString debitedBy(const PayWay& way)
{
    const auto account = server::sampleDebitAccount(way.debit.token);
    return account ? account->account : QString();
}

QString fundsOf(const UploadedOperation& operation, const PayWay& way)
{
    return way.isCash() ? server::tillAccount(operation.branch, operation.till)
                        : server::customerAccount(debitedBy(way));
}

QString backTo(const QString& branch, const QString& debitAccount)
{
    return debitAccount.isEmpty() ? dueBackAccount(branch) : server::customerAccount(debitAccount);
}

Result<OperationOutcome> oweBack(Context& context, const UploadedOperation& operation,
    const QUuid& booking, const OperationOutcome& refusal)
{
    const ClinicPayment payment{.operation = operation.id,
        .subject = booking,
        .branch = operation.branch,
        .amount = *operation.amount,
        .state = BookingMoney::DueBack};
    if (const auto added = ClinicPaymentRepository(context.database).add(payment); !added)
        return std::unexpected(added.error());
    const auto posted = moveMoney(context, operation,
        server::tillAccount(operation.branch, operation.till), dueBackAccount(operation.branch));
    return posted ? Result<OperationOutcome>(refusal) : std::unexpected(posted.error());
}

OperationOutcome askLater()
{
    return {OperationOutcome::Status::Pending, {}, {}, {}, {}};
}

Result<OperationOutcome> askUnless(const Result<std::optional<OperationOutcome>>& fault)
{
    if (!fault)
        return std::unexpected(fault.error());
    return fault->value_or(askLater());
}

} // namespace hui::community
