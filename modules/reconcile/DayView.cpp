// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/DayView.h"

#include "app/store/Journal.h"
#include "modules/reconcile/ActOnItem.h"

namespace hui::reconcile {

using namespace Qt::StringLiterals;

namespace {

Result<Done> addCase(Database& database, const OpenItem& item, DayView& view)
{
    const auto entry = Journal(database).byId(item.actedBy);
    if (!entry)
        return std::unexpected(entry.error());
    const QString number = *entry ? (*entry)->result.value("case"_L1).toString() : QString();
    if (!number.isEmpty())
        view.cases.insert(item.operation, number);
    return Done{};
}

Result<Done> addCorrection(Database& database, const OpenItem& item, DayView& view)
{
    const auto correction = correctionOf(database, item);
    if (correction)
        view.corrections.insert(item.operation, *correction);
    else if (correction.error().kind != Error::Kind::Refused)
        return std::unexpected(correction.error());
    return Done{};
}

Result<Done> addItem(Database& database, const OpenItem& item, DayView& view)
{
    switch (nextAction(item.kind)) {
    case NextAction::BookCorrection: return addCorrection(database, item, view);
    case NextAction::ReportToCentre:
        return item.actedBy.isNull() ? Result<Done>(Done{}) : addCase(database, item, view);
    case NextAction::Nothing:
    case NextAction::SendAgain:
    case NextAction::AskOutcome: break;
    }
    return Done{};
}

} // namespace

Result<DayView> dayView(Database& database, const QDate& businessDate)
{
    DayView view;
    auto made = ReconcileRepository(database).ofDay(businessDate);
    if (!made)
        return std::unexpected(made.error());
    view.made = *std::move(made);
    auto suspense = SuspenseRepository(database).open();
    if (!suspense)
        return std::unexpected(suspense.error());
    view.suspense = *std::move(suspense);
    if (view.made)
        for (const OpenItem& item : view.made->items)
            if (const auto added = addItem(database, item, view); !added)
                return std::unexpected(added.error());
    return view;
}

} // namespace hui::reconcile
