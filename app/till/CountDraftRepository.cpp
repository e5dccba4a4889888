// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/CountDraftRepository.h"

#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "app/till/StoredCash.h"

namespace hui {

using namespace Qt::StringLiterals;

Result<Done> CountDraftRepository::keep(const Shift& shift, const CountDraft& draft)
{
    return done(m_database.run(
        u"INSERT INTO till_count_draft(till, business_date, operator_id, counted, saved_at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT(till) DO UPDATE SET"
        " business_date = excluded.business_date, operator_id = excluded.operator_id,"
        " counted = excluded.counted, saved_at = excluded.saved_at"_s,
        {shift.till, textOf(shift.businessDate), shift.operatorId, textOf(draft.counted),
            textOf(draft.savedAt)}));
}

Result<std::optional<CountDraft>> CountDraftRepository::of(const Shift& shift) const
{
    auto found = m_database.run(u"SELECT counted, saved_at FROM till_count_draft WHERE till = ?"
                                " AND business_date = ? AND operator_id = ?"_s,
        {shift.till, textOf(shift.businessDate), shift.operatorId});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::nullopt;
    const Result<CashCount> counted = cashFromText(found->value(0).toString());
    if (!counted)
        return std::unexpected(counted.error());
    return CountDraft{*counted, momentFromText(found->value(1).toString())};
}

Result<Done> CountDraftRepository::forget(const QString& till)
{
    return done(m_database.run(u"DELETE FROM till_count_draft WHERE till = ?"_s, {till}));
}

} // namespace hui
