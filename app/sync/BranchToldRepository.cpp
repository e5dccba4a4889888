// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/BranchToldRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "app/sync/WirePick.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString rosterStream = u"duty_roster"_s;
const QString goalStream = u"service_goal"_s;
const QString rateStream = u"fx_rate"_s;

/// What this version of the desk knows of a value, once it can be read.
Result<QJsonObject> knownOf(const Change& change)
{
    if (change.stream == rosterStream) {
        const auto roster = dutyRosterFromJson(pick(change.value, {"valid_from"_L1, "turns"_L1}));
        return roster ? Result<QJsonObject>(toJson(*roster)) : std::unexpected(roster.error());
    }
    if (change.stream == goalStream) {
        const auto goal = serviceGoalFromJson(pick(change.value, {"valid_from"_L1, "minutes"_L1}));
        return goal ? Result<QJsonObject>(toJson(*goal)) : std::unexpected(goal.error());
    }
    const auto rate = fxRateFromJson(
        pick(change.value, {"currency"_L1, "at"_L1, "buy"_L1, "cash_buy"_L1, "sell"_L1}));
    return rate ? Result<QJsonObject>(toJson(*rate)) : std::unexpected(rate.error());
}

/// Of dated ones, the one that holds on a day.
template <class Dated, class Read>
Result<std::optional<Dated>> heldOn(const QList<QJsonObject>& values, const QDate& day, Read read)
{
    std::optional<Dated> held;
    for (const QJsonObject& value : values) {
        const Result<Dated> one = read(value);
        if (!one)
            return std::unexpected(one.error());
        if (one->validFrom <= day && (!held || held->validFrom < one->validFrom))
            held = *one;
    }
    return held;
}

} // namespace

const QStringList& BranchToldRepository::streams()
{
    static const QStringList all{rosterStream, goalStream, rateStream};
    return all;
}

Result<Done> BranchToldRepository::apply(const Change& change)
{
    if (change.deleted)
        return done(m_database.run(u"DELETE FROM branch_told WHERE stream = ? AND key = ?"_s,
            {change.stream, change.key}));
    const Result<QJsonObject> known = knownOf(change);
    if (!known)
        return std::unexpected(known.error());
    return done(m_database.run(u"INSERT INTO branch_told(stream, key, value) VALUES (?, ?, ?)"
                               " ON CONFLICT(stream, key) DO UPDATE SET value = excluded.value"_s,
        {change.stream, change.key, QString::fromUtf8(canonicalJson(*known))}));
}

Result<QList<QJsonObject>> BranchToldRepository::valuesOf(const QString& stream) const
{
    auto rows = m_database.run(
        u"SELECT value FROM branch_told WHERE stream = ? ORDER BY key"_s, {stream});
    if (!rows)
        return std::unexpected(rows.error());
    QList<QJsonObject> values;
    while (rows->next()) {
        const Result<QJsonObject> value = parseStrict(rows->value(0).toString().toUtf8());
        if (!value)
            return std::unexpected(value.error());
        values.append(*value);
    }
    return values;
}

Result<std::optional<DutyRoster>> BranchToldRepository::rosterOn(const QDate& day) const
{
    const auto values = valuesOf(rosterStream);
    if (!values)
        return std::unexpected(values.error());
    return heldOn<DutyRoster>(*values, day, dutyRosterFromJson);
}

Result<std::optional<ServiceGoal>> BranchToldRepository::goalOn(const QDate& day) const
{
    const auto values = valuesOf(goalStream);
    if (!values)
        return std::unexpected(values.error());
    return heldOn<ServiceGoal>(*values, day, serviceGoalFromJson);
}

Result<QList<FxRate>> BranchToldRepository::rates() const
{
    const auto values = valuesOf(rateStream);
    if (!values)
        return std::unexpected(values.error());
    QList<FxRate> rates;
    for (const QJsonObject& value : *values) {
        const Result<FxRate> rate = fxRateFromJson(value);
        if (!rate)
            return std::unexpected(rate.error());
        rates.append(*rate);
    }
    return rates;
}

} // namespace hui
