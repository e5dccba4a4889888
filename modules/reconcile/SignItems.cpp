// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/JsonReader.h"
#include "app/settlement/SuspenseRepository.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/reconcile/ReconcileDay.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

const QString signKind = u"reconcile.sign"_s;

/// What the request itself decides; the figures of the items are those of the comparison.
QJsonObject saidBy(const SignItems& request)
{
    return {{u"business_date"_s, request.businessDate.toString(Qt::ISODate)},
        {u"reason"_s, request.reason.trimmed()}, {u"approval"_s, toJson(request.approval)}};
}

QList<OpenItem> openOf(const Reconciliation& made)
{
    QList<OpenItem> open;
    std::copy_if(made.items.cbegin(), made.items.cend(), std::back_inserter(open),
        [](const OpenItem& item) { return item.isOpen(); });
    return open;
}

Result<Done> checkItems(const SignItems& request, const Reconciliation& made)
{
    QSet<QUuid> open;
    for (const OpenItem& item : openOf(made))
        open.insert(item.operation);
    if (open.isEmpty())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "There is nothing that has to be signed."));
    if (open != QSet<QUuid>(request.items.begin(), request.items.end()))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Every open difference must be named, and no other."),
            QString::number(open.size()));
    return Done{};
}

Result<Done> suspend(Database& database, const SignItems& request, OpenItem item)
{
    item.signedBy = request.operation;
    if (const auto done = ReconcileRepository(database).sign(
            request.businessDate, item.operation, request.operation);
        !done)
        return done;
    return SuspenseRepository(database).put({item, request.businessDate, request.reason.trimmed()});
}

Result<Reconciliation> record(
    Database& database, const SignItems& request, const Reconciliation& made)
{
    QJsonArray items;
    for (const OpenItem& item : openOf(made))
        items.append(toJson(item));
    QJsonObject body = saidBy(request);
    body.insert(u"items"_s, items);
    const auto noted = Journal(database).append(
        {request.operation, signKind, request.shift, {}, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    for (const OpenItem& item : openOf(made))
        if (const auto done = suspend(database, request, item); !done)
            return std::unexpected(done.error());
    return comparedDay(database, request.businessDate);
}

} // namespace

QJsonObject toJson(const OpenItem& item)
{
    return {{u"op_id"_s, item.operation.toString(QUuid::WithoutBraces)},
        {u"class"_s, nameOf(item.kind)}, {u"till"_s, item.till},
        {u"stake"_s, moneyToJson(item.stake)}, {u"cash"_s, moneyToJson(item.cash)}};
}

Result<Reconciliation> comparedDay(Database& database, const QDate& businessDate)
{
    auto made = ReconcileRepository(database).ofDay(businessDate);
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Compare the day with the platform first."));
    return *std::move(*made);
}

Result<Reconciliation> signItems(Database& database, const SignItems& request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."));
    if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
        return std::unexpected(agreed.error());
    return database.transaction([&]() -> Result<Reconciliation> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, signKind, saidBy(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Reconciliation> made = comparedDay(database, request.businessDate);
        if (!made || *repeat)
            return made;
        if (const auto named = checkItems(request, *made); !named)
            return std::unexpected(named.error());
        return record(database, request, *made);
    });
}

} // namespace hui::reconcile
