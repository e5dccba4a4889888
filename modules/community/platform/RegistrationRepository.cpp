// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/RegistrationRepository.h"

#include "app/core/IdText.h"
#include "app/core/JsonReader.h"
#include "app/store/ColumnText.h"
#include "app/store/Database.h"

namespace hui::community {

using namespace Qt::StringLiterals;

Result<QString> RegistrationRepository::behaviour(const QString& hospital) const
{
    auto row = m_database.run(
        u"SELECT behaviour FROM community_sim_hospital WHERE hospital = ?"_s, {hospital});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toString() : QString();
}

Result<Done> RegistrationRepository::setBehaviour(const QString& hospital, const QString& behaviour)
{
    const auto set
        = m_database.run(u"INSERT INTO community_sim_hospital(hospital, behaviour) VALUES (?, ?)"
                         " ON CONFLICT (hospital) DO UPDATE SET behaviour = excluded.behaviour"_s,
            {hospital, behaviour});
    return set ? Result<Done>(Done{}) : std::unexpected(set.error());
}

Result<std::optional<SimulatedRegistration>> RegistrationRepository::byReference(
    const QUuid& reference) const
{
    auto row = m_database.run(u"SELECT hospital, number, unanswered, cancelled, checked_in, ahead"
                              " FROM community_sim_registration WHERE reference = ?"_s,
        {idText(reference)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return SimulatedRegistration{reference, row->value(0).toString(), row->value(1).toString(),
        row->value(2).toInt(), row->value(3).toInt() == 1, momentIn(row->value(4)),
        row->value(5).toInt()};
}

Result<Done> RegistrationRepository::save(const SimulatedRegistration& saved)
{
    const auto written = m_database.run(
        u"INSERT INTO community_sim_registration(reference, hospital, number, unanswered,"
        " cancelled, checked_in, ahead) VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (reference) DO UPDATE SET unanswered = excluded.unanswered,"
        " cancelled = excluded.cancelled, checked_in = excluded.checked_in,"
        " ahead = excluded.ahead"_s,
        {idText(saved.reference), saved.hospital, saved.number, saved.unanswered,
            saved.isCancelled ? 1 : 0,
            saved.checkedIn.isValid() ? timestampToJson(saved.checkedIn) : QString(""_L1),
            saved.ahead});
    return written ? Result<Done>(Done{}) : std::unexpected(written.error());
}

Result<int> RegistrationRepository::count(const QString& hospital) const
{
    auto row = m_database.run(
        u"SELECT COUNT(*) FROM community_sim_registration WHERE hospital = ?"_s, {hospital});
    if (!row)
        return std::unexpected(row.error());
    return row->next() ? row->value(0).toInt() : 0;
}

} // namespace hui::community
