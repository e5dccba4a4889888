// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/BillerReversal.h"

#include "modules/billpay/platform/LaterBody.h"

namespace hui::billpay {

using server::Context;
using server::OperationOutcome;
using server::UploadedOperation;

namespace {

OperationOutcome askBiller(Context& context, const UploadedOperation& operation,
    BillerAdapter& biller, const OperationOutcome& neverHad)
{
    const Result<LaterBody> body = laterBodyOf(operation);
    if (!body)
        return pending();
    const auto answer = biller.reverse(context.database, operation.id, body->original);
    if (!answer)
        return pending();
    switch (answer->kind) {
    case BillerAnswer::Kind::Done: return accepted({});
    case BillerAnswer::Kind::Refused: return rejected(answer->code);
    case BillerAnswer::Kind::NotPosted:
    case BillerAnswer::Kind::Unheard: return neverHad;
    case BillerAnswer::Kind::Silent: return pending();
    }
    Q_UNREACHABLE();
}

} // namespace

server::OperationKind reversedBy(std::shared_ptr<BillerAdapter> biller, server::OperationKind kind,
    const OperationOutcome& neverHad)
{
    kind.resolve = [biller = std::move(biller), neverHad](
                       Context& context, const UploadedOperation& operation) {
        return askBiller(context, operation, *biller, neverHad);
    };
    return kind;
}

} // namespace hui::billpay
