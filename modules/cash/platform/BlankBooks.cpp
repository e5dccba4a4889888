// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/platform/BlankBooks.h"

#include "modules/cash/platform/Boxes.h"

namespace hui::cash {

using namespace Qt::StringLiterals;
using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

BlankPlace placeOf(const UploadedOperation& operation, const QString& kind)
{
    return {operation.branch, operation.till, kind};
}

Result<Done> postPieces(Context& context, const UploadedOperation& operation, const QString& kind,
    const QString& other, qint64 pieces)
{
    const QString box = u"off:blank:%1/%2/%3"_s.arg(operation.branch, operation.till, kind);
    const QString account = u"off:%1:%2"_s.arg(other, operation.branch);
    const qint64 worth = worthOf(BlankRange{kind, 1, qAbs(pieces)}).minor() * (pieces < 0 ? -1 : 1);
    return post(context, operation, {{box, Money::fen(worth)}, {account, Money::fen(-worth)}});
}

Result<std::optional<OperationOutcome>> blankFaultOf(
    Context& context, const UploadedOperation& operation)
{
    const auto box = openBoxOf(context, operation);
    if (!box)
        return std::unexpected(box.error());
    return *box ? std::nullopt : std::optional(notYours());
}

OperationOutcome outOfOrder()
{
    return rejected(u"blank_out_of_order"_s, u"凭证号码不连续或已登记。"_s,
        u"These numbers are out of order or in the register already."_s);
}

OperationOutcome notThere()
{
    return rejected(u"blank_not_there"_s, u"凭证不在该尾箱。"_s,
        u"Not all of these forms are in the box they are said to be in."_s);
}

OperationOutcome onlyTheVault()
{
    return rejected(u"blank_from_vault"_s, u"空白凭证由网点主尾箱领入、上缴。"_s,
        u"Blank forms come from the vault of the branch, and go back to it."_s);
}

} // namespace hui::cash
