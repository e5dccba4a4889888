// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/CounterOperations.h"

#include "app/core/Masking.h"
#include "modules/cash/ExchangeCash.h"
#include "modules/cash/SeizureWire.h"
#include "modules/cash/platform/Boxes.h"
#include "modules/cash/platform/CounterfeitRegisterRepository.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

/// Accepts what is worth the same on both sides at a box its operator has open.
Result<OperationOutcome> bookEven(Context& context, const UploadedOperation& operation,
    const QJsonArray& cashIn, const QJsonArray& cashOut)
{
    const Result<WorthyCash> in = worthOf(cashIn);
    if (!in)
        return std::unexpected(in.error());
    const Result<WorthyCash> out = worthOf(cashOut);
    if (!out)
        return std::unexpected(out.error());
    if (in->total != out->total || operation.amount != in->total)
        return notAddingUp();
    const auto box = openBoxOf(context, operation);
    if (!box)
        return std::unexpected(box.error());
    return *box ? accepted() : notYours();
}

Result<OperationOutcome> bookExchange(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    (void)reader.string("with"_L1, 16, 1);
    const QJsonArray in = reader.array("cash_in"_L1, 32);
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return bookEven(context, operation, in, out);
}

JudgedNotes judgedFrom(JsonReader& reader)
{
    JudgedNotes judged;
    judged.denomination = reader.string("denomination"_L1, 16, 1);
    const auto result = redemptionOf(reader.string("result"_L1, 8, 1));
    if (!result)
        reader.refuse("result"_L1, QT_TRANSLATE_NOOP("Error", "This word is not known here."));
    judged.redemption = result.value_or(Redemption::None);
    judged.pieces = static_cast<int>(reader.integer("pieces"_L1, 1, 100'000));
    return judged;
}

/// What is taken in must be what the judged notes are.
Result<OperationOutcome> bookSwap(Context& context, const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    const auto notes = reader.list("notes"_L1, 100, judgedFrom);
    const QJsonArray in = reader.array("cash_in"_L1, 32);
    const QJsonArray out = reader.array("cash_out"_L1, 32);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const Result<CashCount> judged = takenIn(notes);
    if (!judged)
        return std::unexpected(judged.error());
    if (toJson(*judged) != in)
        return notAddingUp();
    return bookEven(context, operation, in, out);
}

Result<RegisteredSeizure> seizureOf(const UploadedOperation& operation)
{
    JsonReader reader(operation.body, u"body"_s);
    RegisteredSeizure seizure;
    seizure.number = reader.string("number"_L1, 48, 1);
    seizure.appraisalUntil = reader.date("appraisal_until"_L1);
    const QJsonArray pieces = reader.array("pieces"_L1, 1000);
    seizure.holder = reader.object("holder"_L1, [](JsonReader& holder) {
        (void)holder.string("document"_L1, 32);
        return maskName(holder.string("name"_L1, 64, 1));
    });
    (void)reader.object("approval"_L1);
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    const auto counterfeit = counterfeitFromJson(pieces);
    if (!counterfeit)
        return std::unexpected(counterfeit.error());
    QStringList kinds;
    for (const CounterfeitPieces& one : *counterfeit) {
        seizure.pieces += one.pieces;
        if (!kinds.contains(one.denomination))
            kinds.append(one.denomination);
    }
    seizure.denominations = kinds.join(u' ');
    seizure.operation = operation.id;
    seizure.branch = operation.branch;
    seizure.businessDate = operation.businessDate;
    seizure.teller = operation.operatorId;
    return seizure;
}

Result<OperationOutcome> bookSeizure(Context& context, const UploadedOperation& operation)
{
    const Result<RegisteredSeizure> seizure = seizureOf(operation);
    if (!seizure)
        return std::unexpected(seizure.error());
    CounterfeitRegisterRepository entries(context.database);
    const auto other = entries.byNumber(seizure->number);
    if (!other)
        return std::unexpected(other.error());
    if (*other || seizure->pieces == 0)
        return rejected(u"document_number_taken"_s, u"该凭证号已登记。"_s,
            u"This document is in the register already."_s);
    if (const auto added = entries.add(*seizure); !added)
        return std::unexpected(added.error());
    return accepted({{u"pieces"_s, seizure->pieces}});
}

} // namespace

server::OperationKind exchangeOperation()
{
    return {u"cash.exchange"_s, server::SecondPerson::Never, bookExchange};
}

server::OperationKind swapOperation()
{
    return {u"cash.swap"_s, server::SecondPerson::Never, bookSwap};
}

server::OperationKind seizeOperation()
{
    return {u"cash.seize"_s, server::SecondPerson::Always, bookSeizure};
}

} // namespace hui::cash
