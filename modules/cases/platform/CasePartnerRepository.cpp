// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/platform/CasePartnerRepository.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::cases {

using namespace Qt::StringLiterals;

Result<Done> CasePartnerRepository::note(
    const QUuid& id, const QString& partner, const QString& object)
{
    const auto noted
        = m_database.run(u"INSERT INTO case_partner(case_id, partner, object) VALUES (?, ?, ?)"_s,
            {idText(id), partner, object});
    return noted ? Result<Done>(Done{}) : std::unexpected(noted.error());
}

Result<Done> CasePartnerRepository::forget(const QUuid& id)
{
    return done(m_database.run(u"DELETE FROM case_partner WHERE case_id = ?"_s, {idText(id)}));
}

Result<bool> CasePartnerRepository::isOf(
    const QUuid& id, const QString& partner, const QString& object) const
{
    auto row = m_database.run(
        u"SELECT 1 FROM case_partner WHERE case_id = ? AND partner = ? AND object = ?"_s,
        {idText(id), partner, object});
    if (!row)
        return std::unexpected(row.error());
    return row->next();
}

} // namespace hui::cases
