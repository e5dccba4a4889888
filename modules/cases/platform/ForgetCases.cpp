// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/ForgetCases.h"

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/CaseRepository.h"
#include "app/core/Clock.h"
#include "app/core/IdText.h"
#include "app/server/Audit.h"
#include "app/server/Changes.h"
#include "app/server/LookReasons.h"
#include "app/store/Database.h"
#include "modules/cases/platform/CaseLinkRepository.h"
#include "modules/cases/platform/CaseOperations.h"
#include "modules/cases/platform/CasePartnerRepository.h"
#include "modules/cases/platform/CasePhotoRepository.h"
#include "modules/cases/platform/CaseStartRepository.h"

#include <algorithm>

namespace hui::cases {

using namespace Qt::StringLiterals;
using server::Context;

namespace {

constexpr int atOnce = 200;

/// Whether only the customer has done anything with it.
bool isUntouched(const Case& value)
{
    return std::ranges::all_of(
        value.history, [](const CaseEvent& event) { return event.operatorId.isEmpty(); });
}

Result<Done> endLeft(Context& context, const QUuid& id)
{
    return context.database.transaction([&]() -> Result<Done> {
        const auto found
            = CaseRepository(context.database).locked(id); // a desk may have taken it meanwhile
        if (!found)
            return std::unexpected(found.error());
        const bool isLeft = *found && (*found)->state == CaseState::Accepted
            && (*found)->holder.isEmpty() && isUntouched(**found);
        return isLeft ? forgetCase(context, **found) : Result<Done>(Done{});
    });
}

Result<Done> endAllLeft(Context& context)
{
    const auto policy = CaseStartRepository(context).policy();
    if (!policy)
        return std::unexpected(policy.error());
    if (!*policy)
        return Done{}; // without a policy nothing is forgotten
    const auto left
        = CaseRepository(context.database)
              .leftByPhone(context.clock.nowUtc().addDays(-(*policy)->keepDays), atOnce);
    if (!left)
        return std::unexpected(left.error());
    for (const Case& each : *left)
        if (const auto ended = endLeft(context, each.id); !ended)
            return ended;
    return Done{};
}

/// Cases from before they were found by their customer are written anew, once and for all.
Result<Done> indexAll(Context& context)
{
    CaseRepository cases(context.database);
    for (;;) {
        const auto some = cases.withoutIndex(atOnce);
        if (!some)
            return std::unexpected(some.error());
        if (some->isEmpty())
            return Done{};
        for (const Case& each : *some)
            if (const auto saved = cases.save(each); !saved)
                return saved;
    }
}

} // namespace

Result<Done> forgetCase(Context& context, const Case& value)
{
    Result<Done> gone = CaseRepository(context.database).remove(value.id);
    if (gone)
        gone = CasePhotoRepository(context.database).forget(value.id);
    if (gone)
        gone = CaseDraftRepository(context.database).drop(value.id);
    if (gone)
        gone = CasePartnerRepository(context.database).forget(value.id);
    if (gone)
        gone = CaseLinkRepository(context).drop(value.id);
    if (gone)
        gone = server::forgetReasons(context.database, {idText(value.id)});
    if (gone)
        gone = server::publish(context.database, server::ofBranch(u"service_case"_s, value.branch),
            idText(value.id), std::nullopt);
    if (!gone)
        return gone;
    return server::writeAudit(context.database,
        {context.clock.nowUtc(), value.branch, u""_s, u"platform"_s, u"case.forgotten"_s,
            idText(value.id), u"ok"_s});
}

Result<Done> forgetCasesOf(Context& context, const QStringList& records)
{
    if (const auto indexed = indexAll(context); !indexed)
        return indexed;
    for (const QString& record : records)
        for (;;) {
            const auto some = CaseRepository(context.database).ofCustomer(record, atOnce);
            if (!some)
                return std::unexpected(some.error());
            if (some->isEmpty())
                break;
            for (const Case& each : *some)
                if (const auto gone = forgetCase(context, each); !gone)
                    return gone;
        }
    return Done{};
}

Result<Done> forgetUnrecordedCases(Context& context, const QDate& day)
{
    const QDateTime moment(day, QTime(0, 0), Qt::UTC);
    QUuid last;
    for (;;) {
        const auto some = CaseRepository(context.database).overBefore(moment, last, atOnce);
        if (!some)
            return std::unexpected(some.error());
        if (some->isEmpty())
            return Done{};
        for (const Case& each : *some)
            if (each.customer.isNull()) // the others go with their record
                if (const auto gone = forgetCase(context, each); !gone)
                    return gone;
        last = some->last().id;
    }
}

server::PlatformJob leftCaseSweep()
{
    return {u"cases.left"_s, endAllLeft};
}

} // namespace hui::cases
