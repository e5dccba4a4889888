// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Duties.h"

#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

Result<DutyOffer> Duties::of(
    const QString& branch, const QString& operatorId, const QDate& day) const
{
    auto shifts = m_database.run(
        u"SELECT code, starts, ends FROM duty_shift WHERE branch = ? AND valid_from ="
        " (SELECT max(valid_from) FROM duty_shift WHERE branch = ? AND valid_from <= ?)"
        " ORDER BY starts, ends"_s,
        {branch, branch, day.toString(Qt::ISODate)});
    if (!shifts)
        return std::unexpected(shifts.error());
    DutyOffer offer;
    while (shifts->next())
        offer.shifts.append({shifts->value(0).toString(),
            QTime::fromString(shifts->value(1).toString(), u"HH:mm"_s),
            QTime::fromString(shifts->value(2).toString(), u"HH:mm"_s)});
    auto seals = m_database.run(u"SELECT kind, number FROM branch_seal WHERE branch = ?"
                                " AND operator_id = ? ORDER BY kind, number"_s,
        {branch, operatorId});
    if (!seals)
        return std::unexpected(seals.error());
    while (seals->next())
        offer.seals.append({seals->value(0).toString(), seals->value(1).toString()});
    return offer;
}

Result<Done> Duties::setShifts(
    const QString& branch, const QDate& validFrom, const QList<DutyShift>& shifts)
{
    const QString from = validFrom.toString(Qt::ISODate);
    Result<Done> saved = done(m_database.run(
        u"DELETE FROM duty_shift WHERE branch = ? AND valid_from = ?"_s, {branch, from}));
    for (const DutyShift& shift : shifts)
        if (saved)
            saved = done(
                m_database.run(u"INSERT INTO duty_shift(branch, valid_from, code, starts, ends)"
                               " VALUES (?, ?, ?, ?, ?)"_s,
                    {branch, from, shift.code, shift.from.toString(u"HH:mm"_s),
                        shift.to.toString(u"HH:mm"_s)}));
    return saved;
}

Result<Done> Duties::assign(
    const QString& branch, const BranchSeal& seal, const QString& operatorId)
{
    return done(m_database.run(
        u"INSERT INTO branch_seal(branch, kind, number, operator_id) VALUES (?, ?, ?, ?)"
        " ON CONFLICT(branch, kind, number) DO UPDATE SET operator_id = excluded.operator_id"_s,
        {branch, seal.kind, seal.number, operatorId}));
}

Result<bool> Duties::take(
    const QString& branch, const BranchSeal& seal, const QString& operatorId, const QDate& day)
{
    const auto taken = m_database.run(
        u"UPDATE branch_seal SET taken_by = ?, taken_on = ? WHERE branch = ? AND kind = ?"
        " AND number = ? AND operator_id = ? AND taken_by IN ('', ?)"_s,
        {operatorId, day.toString(Qt::ISODate), branch, seal.kind, seal.number, operatorId,
            operatorId});
    if (!taken)
        return std::unexpected(taken.error());
    return taken->numRowsAffected() == 1;
}

Result<Done> Duties::giveBack(const QString& branch, const QString& operatorId)
{
    return done(m_database.run(u"UPDATE branch_seal SET taken_by = '', taken_on = ''"
                               " WHERE branch = ? AND taken_by = ?"_s,
        {branch, operatorId}));
}

Result<std::pair<QString, QDate>> Duties::holderOf(
    const QString& branch, const BranchSeal& seal) const
{
    auto found = m_database.run(u"SELECT taken_by, taken_on FROM branch_seal WHERE branch = ?"
                                " AND kind = ? AND number = ?"_s,
        {branch, seal.kind, seal.number});
    if (!found)
        return std::unexpected(found.error());
    if (!found->next())
        return std::pair<QString, QDate>();
    return std::pair(
        found->value(0).toString(), QDate::fromString(found->value(1).toString(), Qt::ISODate));
}

} // namespace hui::server
