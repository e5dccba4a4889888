// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/reconcile/ReconcileDay.h"

#include <QCoreApplication>
#include <QSet>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"reconcile.sign"_s;

QJsonObject bodyOf(const SignItems& request)
{
    QJsonArray items;
    for (const QUuid& item : request.items)
        items.append(item.toString(QUuid::WithoutBraces));
    return {{u"business_date"_s, request.businessDate.toString(Qt::ISODate)}, {u"items"_s, items},
        {u"reason"_s, request.reason.trimmed()}, {u"approval"_s, toJson(request.approval)}};
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

Result<Done> checkItems(const SignItems& request, const Reconciliation& made)
{
    QSet<QUuid> open;
    for (const OpenItem& item : made.items)
        if (item.signedBy.isNull())
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

Result<Reconciliation> record(Database& database, const SignItems& request)
{
    const auto noted = Journal(database).append(
        {request.operation, kind, request.shift, {}, bodyOf(request), request.at});
    if (!noted)
        return std::unexpected(noted.error());
    ReconcileRepository repository(database);
    for (const QUuid& item : request.items)
        if (const auto done = repository.sign(request.businessDate, item, request.operation); !done)
            return std::unexpected(done.error());
    return comparedDay(database, request.businessDate);
}

} // namespace

Result<Reconciliation> signItems(Database& database, const SignItems& request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."));
    if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
        return std::unexpected(agreed.error());
    return database.transaction([&]() -> Result<Reconciliation> {
        const Result<bool> repeat = isRepeat(database, request.operation, kind, bodyOf(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Reconciliation> made = comparedDay(database, request.businessDate);
        if (!made || *repeat)
            return made;
        if (const auto named = checkItems(request, *made); !named)
            return std::unexpected(named.error());
        return record(database, request);
    });
}

} // namespace hui::reconcile
