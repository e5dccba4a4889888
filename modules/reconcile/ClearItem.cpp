// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/reconcile/ActOnItem.h"

#include <QCoreApplication>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

const QString clearKind = u"reconcile.clear"_s;

QJsonObject saidBy(const ClearItem& request)
{
    return {{u"item"_s, request.of.item.toString(QUuid::WithoutBraces)},
        {u"to"_s, nameOf(request.to)}, {u"reason"_s, request.of.reason.trimmed()},
        {u"approval"_s, toJson(request.of.approval)}};
}

Result<SuspenseItem> suspended(Database& database, const QUuid& item)
{
    auto found = SuspenseRepository(database).byOperation(item);
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This is not in suspense."));
    return *std::move(*found);
}

/// Whether the operation has come to its end, as far as this desk was told.
Result<Done> checkFound(Database& database, const QUuid& item)
{
    const auto entry = Journal(database).byId(item);
    if (!entry)
        return std::unexpected(entry.error());
    const bool isFinal = *entry
        && ((*entry)->state == OutboxState::Accepted || (*entry)->state == OutboxState::Rejected);
    if (!isFinal)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "The operation is not in the books yet. Ask for its outcome first."));
    return Done{};
}

Result<SuspenseItem> record(Database& database, const ClearItem& request, SuspenseItem item)
{
    if (!item.clearedBy.isNull())
        return failure(
            Error::Kind::Refused, QT_TRANSLATE_NOOP("Error", "This was cleared already."));
    if (item.item.isExplained())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP(
                "Error", "The centre has explained this. Nothing is left in suspense."));
    if (request.to == Clearing::Found)
        if (const auto found = checkFound(database, request.of.item); !found)
            return std::unexpected(found.error());
    QJsonObject body = saidBy(request);
    body.insert(u"cash"_s, moneyToJson(item.item.cash));
    const auto noted = Journal(database).append(
        {request.of.operation, clearKind, request.of.shift, item.item.stake, body, request.of.at});
    if (!noted)
        return std::unexpected(noted.error());
    item.clearedBy = request.of.operation;
    item.clearedTo = request.to;
    item.clearedOn = request.of.shift.businessDate;
    if (const auto cleared = SuspenseRepository(database).clear(item); !cleared)
        return std::unexpected(cleared.error());
    return item;
}

} // namespace

Result<SuspenseItem> clearItem(Database& database, const ClearItem& request)
{
    if (request.of.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."));
    if (const auto agreed = checkCountersign(request.of.approval, request.of.shift); !agreed)
        return std::unexpected(agreed.error());
    return database.transaction([&]() -> Result<SuspenseItem> {
        const Result<bool> repeat
            = isRepeat(database, request.of.operation, clearKind, saidBy(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<SuspenseItem> item = suspended(database, request.of.item);
        if (!item || *repeat)
            return item;
        return record(database, request, *item);
    });
}

} // namespace hui::reconcile
