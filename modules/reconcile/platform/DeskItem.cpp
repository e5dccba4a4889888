// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/platform/DeskItem.h"

#include "app/server/TillRegistry.h"
#include "modules/reconcile/platform/CaseRepository.h"

#include <QCoreApplication>

namespace hui::reconcile {

using namespace Qt::StringLiterals;
using server::Context;
using server::InboxRow;
using server::LedgerLine;
using server::OperationOutcome;
using server::UploadedOperation;

OperationOutcome refused(const QString& code, const QString& zh, const QString& en)
{
    return {OperationOutcome::Status::Rejected, code, zh, en, {}};
}

OperationOutcome unknownItem()
{
    return refused(u"item_unknown"_s, u"没有该笔差异。"_s, u"There is no such difference."_s);
}

MatchClass classFrom(JsonReader& reader)
{
    const auto kind = matchClassOf(reader.string("class"_L1, 16, 1));
    if (!kind || *kind == MatchClass::Equal)
        reader.refuse("class"_L1, QT_TRANSLATE_NOOP("Error", "Not a class of a difference."));
    return kind.value_or(MatchClass::OursOnly);
}

Result<FoundRow> rowOf(Context& context, const UploadedOperation& operation, const QUuid& item)
{
    auto row = server::Inbox(context.database).byId(item);
    if (!row)
        return std::unexpected(row.error());
    const bool isForeign = *row
        && ((*row)->operation.branch != operation.branch
            || (*row)->operation.deviceId != operation.deviceId);
    return FoundRow{isForeign, *std::move(row)};
}

bool isAccepted(const InboxRow& row)
{
    return row.done && row.outcome.status == OperationOutcome::Status::Accepted;
}

Result<Money> movedInBooks(
    Context& context, const QString& branch, const QString& till, const QUuid& item)
{
    const auto corrections = ItemBookRepository(context.database).correctionsOf(item);
    if (!corrections)
        return std::unexpected(corrections.error());
    QList<QUuid> operations{item};
    for (const Correction& one : *corrections)
        operations.append(one.operation);
    const auto about = CaseRepository(context.database).about(item);
    if (!about)
        return std::unexpected(about.error());
    if (*about && !(*about)->answeredBy.isNull())
        operations.append((*about)->answeredBy);
    const QString box = server::tillAccount(branch, till);
    qint64 moved = 0;
    for (const QUuid& one : operations) {
        const auto lines = server::Ledger(context.database).linesOf(one);
        if (!lines)
            return std::unexpected(lines.error());
        for (const LedgerLine& line : *lines)
            if (line.account == box && line.amount.currency() == Currency::CNY)
                moved += line.amount.minor();
    }
    return Money::fen(moved);
}

Result<Done> post(Context& context, const UploadedOperation& operation, QList<LedgerLine> lines)
{
    lines.removeIf([](const LedgerLine& line) { return line.amount.isZero(); });
    if (lines.isEmpty())
        return Done{};
    return server::Ledger(context.database)
        .post({operation.id, operation.kind, operation.businessDate, operation.branch, lines});
}

} // namespace hui::reconcile
