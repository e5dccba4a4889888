// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/Rehearsal.h"

#include "app/core/SignedContent.h"
#include "app/store/Database.h"

#include <QScopeGuard>

#include <optional>

namespace hui {

using namespace Qt::StringLiterals;

Result<Operation> rehearse(Database& database, const std::function<Result<Done>(Database&)>& act)
{
    HUI_ASSERT(!database.inTransaction());
    std::optional<Operation> seen;
    const RecordRule kept = database.recordRule();
    const auto restored = qScopeGuard([&] { database.setRecordRule(kept); });
    database.setRecordRule([&seen](Database&, const Operation& operation) -> Result<Operation> {
        if (!seen)
            seen = operation;
        return failure(Error::Kind::Refused, "rehearsed"); // rolls everything back; never shown
    });
    const Result<Done> done = act(database);
    if (seen)
        return *std::move(seen);
    if (!done)
        return std::unexpected(done.error());
    return failure(Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This was recorded already."));
}

QString signedContentOf(const Operation& operation)
{
    return signedContent(operation.kind, operation.id, operation.amount, operation.body);
}

RecordRule ruleOfSignatures()
{
    return [](Database&, const Operation& operation) -> Result<Operation> {
        const QJsonObject approval = operation.body.value("approval"_L1).toObject();
        if (approval.value("id"_L1).toString().isEmpty())
            return operation;
        const QString bound
            = boundFingerprint(approval.value("shown"_L1).toString(), signedContentOf(operation));
        if (approval.value("fingerprint"_L1).toString() == bound)
            return operation;
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "What was to be done has changed since it was signed. Ask again."),
            u"approval_mismatch"_s);
    };
}

RecordRule bothRules(RecordRule first, RecordRule second)
{
    return [first = std::move(first), second = std::move(second)](
               Database& database, const Operation& operation) -> Result<Operation> {
        const Result<Operation> ruled = first(database, operation);
        return ruled ? second(database, *ruled) : ruled;
    };
}

} // namespace hui
