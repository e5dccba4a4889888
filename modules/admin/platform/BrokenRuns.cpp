// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/BrokenRuns.h"

#include "app/core/Assert.h"
#include "app/core/Clock.h"
#include "app/core/OperationId.h"
#include "app/store/Database.h"
#include "modules/admin/platform/CompositionRepository.h"
#include "modules/admin/platform/PartnerRepository.h"
#include "modules/admin/platform/RunSteps.h"

#include <algorithm>

namespace hui::admin {

using namespace Qt::StringLiterals;
using server::Context;
using server::Served;

namespace {

constexpr int runsAtOnce = 20; // each of some steps that may ask a third party

/// The run with its version and its steps, held by the job; nothing when its partner was faster.
Result<std::optional<Run>> taken(
    Context& context, const Served& served, const PartnerCaller& caller, const RunRecord& broken)
{
    const QDateTime now = context.clock.nowUtc();
    const RunClaim claim{
        newOperationId(context.clock, context.random), now, now.addSecs(runHoldSeconds)};
    RunRepository runs(context.database);
    const auto held = runs.take(broken, claim);
    if (!held)
        return std::unexpected(held.error());
    if (!*held)
        return std::nullopt;
    const auto record = runs.find(broken.partner, broken.request);
    if (!record)
        return std::unexpected(record.error());
    HUI_ASSERT(*record); // neither a run nor what was published is deleted
    const auto version = CompositionRepository(context.database)
                             .find(broken.partner, (*record)->composition, (*record)->version);
    if (!version)
        return std::unexpected(version.error());
    HUI_ASSERT(*version);
    Run run{served, caller, (*record)->key, {}, **version, **record, claim};
    run.steps = stepsIn(run.record.progress);
    return run;
}

/// A step may have been done and not been written down any more: its answer is stored with what it
/// did, under the key that follows from the run.
Result<Done> findUnwritten(Context& context, Run& run)
{
    const auto ordered = inOrder(run.version.content);
    if (!ordered)
        return std::unexpected(ordered.error());
    for (const CompositionStep& step : *ordered) {
        if (std::ranges::find(run.steps, step.id, &StepDone::id) != run.steps.end())
            continue;
        const auto answered
            = CompositionRepository(context.database)
                  .answered(run.record.partner, requestOf(run.caller, stepKey(run, step.id)));
        if (!answered)
            return std::unexpected(answered.error());
        if (*answered)
            run.steps.append({step.id, u"done"_s, 200, (*answered)->answer});
    }
    return Done{};
}

/// To its end, or it is left for the next time.
Result<Done> takeBack(Context& context, const Served& served, const RunRecord& broken)
{
    auto partner = PartnerRepository(context.database).byId(broken.partner);
    if (!partner)
        return std::unexpected(partner.error());
    HUI_ASSERT(*partner); // partners are closed, not deleted
    const PartnerCaller caller{**std::move(partner)}; // also of one that is closed by now
    auto run = context.database.transaction([&] { return taken(context, served, caller, broken); });
    if (!run)
        return std::unexpected(run.error());
    if (!*run)
        return Done{};
    if (const auto found = findUnwritten(context, **run); !found)
        return found;
    // written down first, so that whoever comes next takes it back as well
    if (keepRun(context, **run, RunState::Undoing) || undoSteps(context, **run))
        return letGoOf(context, **run);
    return Done{};
}

Result<Done> takeBackBroken(Context& context, const Served& served)
{
    const auto limits = PartnerKeyRepository(context).limits();
    if (!limits)
        return std::unexpected(limits.error());
    if (limits->runMinutes <= 0)
        return Done{}; // without a policy a run waits for its partner
    const QDateTime since = context.clock.nowUtc().addSecs(-60LL * limits->runMinutes);
    const auto broken = RunRepository(context.database).brokenOff(since, runsAtOnce);
    if (!broken)
        return std::unexpected(broken.error());
    for (const RunRecord& each : *broken)
        if (const auto back = takeBack(context, served, each); !back)
            return back;
    return Done{};
}

} // namespace

server::PlatformJob brokenRunJob(const std::shared_ptr<std::shared_ptr<const Served>>& serves)
{
    return {u"admin.runs"_s, [serves](Context& context) -> Result<Done> {
                return *serves ? takeBackBroken(context, **serves) : Result<Done>(Done{});
            }};
}

} // namespace hui::admin
