// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/ActOnItem.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"
#include "modules/reconcile/ReconcileDay.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

/// What the operations of this file have alike.
struct Act {
    QString kind;
    NextAction action;
};

QJsonObject saidBy(const ActOnItem& request)
{
    return {{u"business_date"_s, request.businessDate.toString(Qt::ISODate)},
        {u"item"_s, request.item.toString(QUuid::WithoutBraces)},
        {u"reason"_s, request.reason.trimmed()}};
}

/// The item when this is what is to be done about it now.
Result<OpenItem> itemToActOn(const Reconciliation& made, const QUuid& item, NextAction action)
{
    const auto found = std::find_if(made.items.cbegin(), made.items.cend(),
        [&item](const OpenItem& one) { return one.operation == item; });
    if (found == made.items.cend())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The comparison of that day has no such difference."));
    if (nextAction(found->kind) != action)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This difference is not put right this way."));
    if (!found->actedBy.isNull())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "This has been done about the difference already."));
    return *found;
}

/// Journals what is told and notes that it was done. `tell` adds to body and amount.
template <class Tell>
Result<Reconciliation> act(Database& database, const ActOnItem& request, const Act& what, Tell tell)
{
    return database.transaction([&]() -> Result<Reconciliation> {
        const Result<bool> repeat
            = isRepeat(database, request.operation, what.kind, saidBy(request));
        if (!repeat)
            return std::unexpected(repeat.error());
        const Result<Reconciliation> made = comparedDay(database, request.businessDate);
        if (!made || *repeat)
            return made;
        const Result<OpenItem> item = itemToActOn(*made, request.item, what.action);
        if (!item)
            return std::unexpected(item.error());
        Operation told{
            request.operation, what.kind, request.shift, {}, saidBy(request), request.at};
        if (const Result<Done> filled = tell(*item, told); !filled)
            return std::unexpected(filled.error());
        if (const auto noted = Journal(database).append(told); !noted)
            return std::unexpected(noted.error());
        if (const auto done = ReconcileRepository(database).act(
                request.businessDate, request.item, request.operation);
            !done)
            return std::unexpected(done.error());
        return comparedDay(database, request.businessDate);
    });
}

Result<Done> checkReason(const ActOnItem& request)
{
    if (request.reason.trimmed().isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "Say why."));
    return Done{};
}

} // namespace

Result<Money> correctionOf(Database& database, const OpenItem& item)
{
    const auto entry = Journal(database).byId(item.operation);
    if (!entry)
        return std::unexpected(entry.error());
    const bool canBe = *entry && (*entry)->operation.amount && item.booked
        && (*entry)->operation.amount->currency() == item.booked->currency();
    if (!canBe)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The amounts cannot be held against each other."));
    return Money(
        (*entry)->operation.amount->minor() - item.booked->minor(), item.booked->currency());
}

Result<Reconciliation> correctItem(Database& database, const ActOnItem& request)
{
    if (const auto said = checkReason(request); !said)
        return std::unexpected(said.error());
    if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
        return std::unexpected(agreed.error());
    const Act what{u"reconcile.correct"_s, NextAction::BookCorrection};
    return act(database, request, what, [&](const OpenItem& item, Operation& told) -> Result<Done> {
        const Result<Money> correction = correctionOf(database, item);
        if (!correction)
            return std::unexpected(correction.error());
        told.amount = Money(qAbs(correction->minor()), correction->currency());
        told.body.insert(u"booked"_s, moneyToJson(*item.booked));
        told.body.insert(u"correction"_s, moneyToJson(*correction));
        told.body.insert(u"approval"_s, toJson(request.approval));
        return Done{};
    });
}

Result<Reconciliation> reportItem(Database& database, const ActOnItem& request)
{
    if (const auto said = checkReason(request); !said)
        return std::unexpected(said.error());
    const Act what{u"reconcile.report"_s, NextAction::ReportToCentre};
    return act(database, request, what, [](const OpenItem& item, Operation& told) -> Result<Done> {
        told.body.insert(u"class"_s, nameOf(item.kind));
        told.body.insert(u"stake"_s, moneyToJson(item.stake));
        return Done{};
    });
}

} // namespace hui::reconcile
