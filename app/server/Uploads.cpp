// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Uploads.h"

#include "app/core/Clock.h"
#include "app/server/Audit.h"
#include "app/server/BookHeld.h"
#include "app/server/Devices.h"
#include "app/server/Operators.h"
#include "app/server/Problems.h"
#include "app/store/Database.h"

#include <algorithm>

namespace hui::server {

namespace {

using Status = ItemResult::Status;

constexpr int attempts = 5;
constexpr int askAgainSeconds = 5;

ItemResult told(const QUuid& id, Status status, const char* code, int retryAfterSeconds = 0)
{
    const Problem why = problem(code);
    return {id, status, {}, why.code, why.textZh, why.textEn, retryAfterSeconds, false, {}};
}

ItemResult final(const QUuid& id, const QString& serverRef, const OperationOutcome& outcome)
{
    const bool accepted = outcome.status == OperationOutcome::Status::Accepted;
    return {id, accepted ? Status::Accepted : Status::Rejected, serverRef, outcome.code,
        outcome.textZh, outcome.textEn, 0, false, outcome.result};
}

/// Whether another transaction was in the way and the same may simply be done again.
bool isRace(const Error& error)
{
    return error.kind == Error::Kind::Storage
        && (error.detail.contains(QStringLiteral("(40001)"))
            || error.detail.contains(QStringLiteral("(40P01)"))
            || error.detail.contains(QStringLiteral("database is locked")));
}

/// What the desk is told when booking gave an Error and everything was rolled back.
ItemResult toldOf(const QUuid& id, const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Storage:
    case Error::Kind::Unknown:
    case Error::Kind::Offline: return told(id, Status::Pending, "temporary", askAgainSeconds);
    case Error::Kind::Input:
    case Error::Kind::Refused:
    case Error::Kind::NeedsApproval:
    case Error::Kind::Protocol: break;
    }
    ItemResult invalid = told(id, Status::Invalid, "malformed");
    invalid.textEn += QStringLiteral(" (%1)").arg(error.detail);
    return invalid;
}

/// Whether the operation this one waits for is accepted; what to answer when it is not.
Result<std::optional<ItemResult>> dependencyOf(Database& database, const Upload& upload)
{
    if (!upload.dependsOn)
        return std::nullopt;
    const Result<std::optional<InboxRow>> row = Inbox(database).byId(*upload.dependsOn);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || !(*row)->done)
        return told(upload.operation.id, Status::Pending, "dependency_pending", askAgainSeconds);
    return std::nullopt;
}

/// Whether the operation this one builds on was refused, so that this one must be too.
Result<bool> buildsOnRefused(Database& database, const Upload& upload)
{
    if (!upload.dependsOn)
        return false;
    const Result<std::optional<InboxRow>> row = Inbox(database).byId(*upload.dependsOn);
    if (!row)
        return std::unexpected(row.error());
    return *row && (*row)->outcome.status == OperationOutcome::Status::Rejected;
}

Result<Done> freeze(Context& context, const UploadedOperation& operation)
{
    return context.database.transaction([&]() -> Result<Done> {
        const Result<Done> frozen
            = Devices(context.database).setStatus(operation.deviceId, Device::Status::Frozen);
        if (!frozen)
            return std::unexpected(frozen.error());
        return writeAudit(context.database,
            {context.clock.nowUtc(), operation.branch, operation.deviceId, operation.operatorId,
                QStringLiteral("device.freeze"), operation.id.toString(QUuid::WithoutBraces),
                QStringLiteral("fork")});
    });
}

} // namespace

ItemResult storedOf(const InboxRow& row)
{
    if (row.done)
        return final(row.operation.id, row.serverRef, row.outcome);
    ItemResult pending = told(row.operation.id, Status::Pending, "processing", askAgainSeconds);
    pending.serverRef = row.serverRef;
    return pending;
}

Uploads::Uploads(QList<OperationKind> kinds)
    : m_kinds(std::move(kinds))
{
}

const OperationKind* Uploads::kindOf(const QString& name) const
{
    const auto found = std::find_if(m_kinds.cbegin(), m_kinds.cend(),
        [&](const OperationKind& kind) { return kind.kind == name; });
    return found == m_kinds.cend() ? nullptr : &*found;
}

ItemResult Uploads::take(Context& context, const Upload& upload) const
{
    Result<ItemResult> taken = tryTake(context, upload);
    for (int attempt = 1; attempt < attempts && !taken && isRace(taken.error()); ++attempt)
        taken = tryTake(context, upload);
    return taken ? *taken : toldOf(upload.operation.id, taken.error());
}

Result<ItemResult> Uploads::tryTake(Context& context, const Upload& upload) const
{
    const UploadedOperation& operation = upload.operation;
    Database& database = context.database;
    const Result<std::optional<InboxRow>> known = Inbox(database).byId(operation.id);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return answerTaken(context, upload);
    if (!kindOf(operation.kind))
        return told(operation.id, Status::Invalid, "unknown_kind");
    const Result<std::optional<OperatorAccount>> maker
        = Operators(database).byId(operation.operatorId);
    if (!maker)
        return std::unexpected(maker.error());
    if (!*maker)
        return told(operation.id, Status::Invalid, "unknown_operator");
    if ((*maker)->who.branch != operation.branch)
        return told(operation.id, Status::Invalid, "branch_mismatch");
    const Result<std::optional<ItemResult>> waits = dependencyOf(database, upload);
    if (!waits)
        return std::unexpected(waits.error());
    if (*waits)
        return **waits;
    return book(context, upload);
}

Result<ItemResult> Uploads::book(Context& context, const Upload& upload) const
{
    const UploadedOperation& operation = upload.operation;
    const OperationKind& kind = *kindOf(operation.kind);
    std::optional<OperationOutcome> outcome; // nothing: another upload was first
    QString reference;
    const Result<Done> booked = context.database.transaction([&]() -> Result<Done> {
        Inbox inbox(context.database);
        const auto taken = inbox.take(upload, context.clock.nowUtc());
        if (!taken)
            return std::unexpected(taken.error());
        if (!*taken)
            return Done{};
        reference = **taken;
        const Result<bool> hopeless = buildsOnRefused(context.database, upload);
        if (!hopeless)
            return std::unexpected(hopeless.error());
        const Result<OperationOutcome> made
            = *hopeless ? rejected("dependency_rejected") : bookHeld(context, kind, operation);
        if (!made)
            return std::unexpected(made.error());
        outcome = *made;
        if (made->status == OperationOutcome::Status::Pending)
            return Done{};
        return inbox.finish(operation.id, *made, context.clock.nowUtc());
    });
    if (!booked)
        return std::unexpected(booked.error());
    if (!outcome)
        return answerTaken(context, upload);
    if (outcome->status != OperationOutcome::Status::Pending)
        return final(operation.id, reference, *outcome);
    return settled(context, {operation, upload.fingerprint, false, *outcome, reference});
}

Result<ItemResult> Uploads::answerTaken(Context& context, const Upload& upload) const
{
    const UploadedOperation& operation = upload.operation;
    const Result<std::optional<InboxRow>> row = Inbox(context.database).byId(operation.id);
    if (!row)
        return std::unexpected(row.error());
    if (!*row) { // so it is the device's number that is taken
        if (const Result<Done> frozen = freeze(context, operation); !frozen)
            return std::unexpected(frozen.error());
        return told(operation.id, Status::Conflict, "fork");
    }
    if ((*row)->fingerprint != Inbox(context.database).fingerprintOf(upload)
        || (*row)->operation.deviceId != operation.deviceId)
        return told(operation.id, Status::Conflict, "key_reused");
    Result<ItemResult> answer = settled(context, **row);
    if (answer)
        answer->replayed = answer->status != Status::Pending;
    return answer;
}

Result<ItemResult> Uploads::settled(Context& context, const InboxRow& row) const
{
    const UploadedOperation& operation = row.operation;
    ItemResult pending = storedOf(row);
    const OperationKind* kind = kindOf(operation.kind);
    if (row.done || !kind || !kind->resolve)
        return pending;
    OperationOutcome learned = kind->resolve(context, operation);
    if (learned.status == OperationOutcome::Status::Pending)
        return pending;
    const Result<bool> first = context.database.transaction([&]() -> Result<bool> {
        Inbox inbox(context.database);
        const Result<bool> claimed = inbox.claim(operation.id);
        if (!claimed || !*claimed)
            return claimed;
        if (kind->settle) {
            const Result<OperationOutcome> booked = kind->settle(context, operation, learned);
            if (!booked)
                return std::unexpected(booked.error());
            learned = *booked;
        }
        const auto finished = inbox.finish(operation.id, learned, context.clock.nowUtc());
        if (!finished)
            return std::unexpected(finished.error());
        return true;
    });
    if (!first)
        return std::unexpected(first.error());
    if (*first)
        return final(operation.id, row.serverRef, learned);
    const Result<std::optional<InboxRow>> now = Inbox(context.database).byId(operation.id);
    if (!now)
        return std::unexpected(now.error());
    return *now && (*now)->done ? final(operation.id, row.serverRef, (*now)->outcome) : pending;
}

Result<std::optional<ItemResult>> Uploads::outcomeOf(
    Context& context, const QUuid& id, const QString& deviceId) const
{
    const Result<std::optional<InboxRow>> row = Inbox(context.database).byId(id);
    if (!row)
        return std::unexpected(row.error());
    if (!*row || (*row)->operation.deviceId != deviceId)
        return std::nullopt;
    Result<ItemResult> answer = settled(context, **row);
    if (!answer)
        return std::unexpected(answer.error());
    answer->replayed = (*row)->done;
    return *answer;
}

} // namespace hui::server
