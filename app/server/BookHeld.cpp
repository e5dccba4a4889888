// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/BookHeld.h"

#include "app/server/Approvals.h"

namespace hui::server {

namespace {

/// Why it is not taken as it is signed; nothing when it is.
Result<std::optional<OperationOutcome>> heldBack(
    Context& context, const OperationKind& kind, const UploadedOperation& operation)
{
    const SignedFor what = kind.signedFor ? kind.signedFor(operation) : SignedFor();
    switch (kind.signer) {
    case SecondPerson::Never:
    case SecondPerson::InBook: return std::nullopt;
    case SecondPerson::ByTable: return checkByTable(context.database, operation, what);
    case SecondPerson::Always: return checkApproval(context.database, operation, what);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<OperationOutcome> bookHeld(
    Context& context, const OperationKind& kind, const UploadedOperation& operation)
{
    const auto refusal = heldBack(context, kind, operation);
    if (!refusal)
        return std::unexpected(refusal.error());
    return *refusal ? Result<OperationOutcome>(**refusal) : kind.book(context, operation);
}

QSet<QString> signedKinds(const QList<OperationKind>& kinds)
{
    QSet<QString> names;
    for (const OperationKind& kind : kinds)
        if (kind.signer != SecondPerson::Never)
            names.insert(kind.kind);
    return names;
}

} // namespace hui::server
