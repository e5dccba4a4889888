// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/PostingRepository.h"

#include "app/core/IdText.h"
#include "app/store/Database.h"

namespace hui::campus {

using namespace Qt::StringLiterals;

Result<QString> PostingRepository::behaviour(const QString& school) const
{
    auto row
        = m_database.run(u"SELECT behaviour FROM campus_sim_school WHERE school = ?"_s, {school});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<Done> PostingRepository::setBehaviour(const QString& school, const QString& behaviour)
{
    const auto set
        = m_database.run(u"INSERT INTO campus_sim_school(school, behaviour) VALUES (?, ?)"
                         " ON CONFLICT (school) DO UPDATE SET behaviour = excluded.behaviour"_s,
            {school, behaviour});
    return set ? Result<Done>(Done{}) : std::unexpected(set.error());
}

Result<std::optional<SimulatedPosting>> PostingRepository::byReference(const QUuid& reference) const
{
    auto row = m_database.run(u"SELECT school, number, unanswered, taken_back"
                              " FROM campus_sim_posting WHERE reference = ?"_s,
        {idText(reference)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return SimulatedPosting{reference, row->value(0).toString(), row->value(1).toString(),
        row->value(2).toInt(), row->value(3).toInt() == 1};
}

Result<Done> PostingRepository::save(const SimulatedPosting& saved)
{
    const auto written = m_database.run(
        u"INSERT INTO campus_sim_posting(reference, school, number, unanswered, taken_back)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (reference) DO UPDATE"
        " SET unanswered = excluded.unanswered, taken_back = excluded.taken_back"_s,
        {idText(saved.reference), saved.school, saved.number, saved.unanswered,
            saved.isTakenBack ? 1 : 0});
    return written ? Result<Done>(Done{}) : std::unexpected(written.error());
}

Result<int> PostingRepository::count(const QString& school) const
{
    auto row
        = m_database.run(u"SELECT COUNT(*) FROM campus_sim_posting WHERE school = ?"_s, {school});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

} // namespace hui::campus
