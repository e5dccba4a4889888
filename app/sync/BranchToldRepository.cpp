// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/BranchToldRepository.h"

#include "app/core/StrictJson.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"
#include "app/sync/WirePick.h"

#include <QCoreApplication>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString rosterStream = u"duty_roster"_s;
const QString goalStream = u"service_goal"_s;
const QString rateStream = u"fx_rate"_s;

std::unexpected<Error> anotherKey(const Change& change)
{
    return failure(Error::Kind::Protocol,
        QT_TRANSLATE_NOOP("Error", "What was told is not of its key."), change.key);
}

/// What this version of the desk knows of a value, once it can be read and is of its key.
template <class Told, class Read>
Result<QJsonObject> knownAs(const Change& change, Read read,
    std::initializer_list<QLatin1StringView> fields, QString (*keyOf)(const Told&))
{
    const Result<Told> told = read(pick(change.value, fields));
    if (!told)
        return std::unexpected(told.error());
    return keyOf(*told) == change.key ? Result<QJsonObject>(toJson(*told)) : anotherKey(change);
}

template <class Dated>
QString dayOf(const Dated& told)
{
    return told.validFrom.toString(Qt::ISODate);
}

QString currencyOf(const FxRate& rate)
{
    return rate.currency;
}

Result<QJsonObject> knownOf(const Change& change)
{
    if (change.stream == rosterStream)
        return knownAs<DutyRoster>(
            change, dutyRosterFromJson, {"valid_from"_L1, "turns"_L1}, dayOf<DutyRoster>);
    if (change.stream == goalStream)
        return knownAs<ServiceGoal>(
            change, serviceGoalFromJson, {"valid_from"_L1, "minutes"_L1}, dayOf<ServiceGoal>);
    return knownAs<FxRate>(change, fxRateFromJson,
        {"currency"_L1, "at"_L1, "scale"_L1, "buy"_L1, "sell"_L1}, currencyOf);
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

/// The keys are days: the newest one that has come is the one that holds.
Result<std::optional<QJsonObject>> BranchToldRepository::heldOn(
    const QString& stream, const QDate& day) const
{
    auto row = m_database.run(u"SELECT value FROM branch_told WHERE stream = ? AND key <= ?"
                              " ORDER BY key DESC LIMIT 1"_s,
        {stream, day.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    const Result<QJsonObject> value = parseStrict(row->value(0).toString().toUtf8());
    return value ? Result<std::optional<QJsonObject>>(*value) : std::unexpected(value.error());
}

Result<std::optional<DutyRoster>> BranchToldRepository::rosterOn(const QDate& day) const
{
    const auto value = heldOn(rosterStream, day);
    if (!value)
        return std::unexpected(value.error());
    if (!*value)
        return std::nullopt;
    const auto roster = dutyRosterFromJson(**value);
    return roster ? Result<std::optional<DutyRoster>>(*roster) : std::unexpected(roster.error());
}

Result<std::optional<ServiceGoal>> BranchToldRepository::goalOn(const QDate& day) const
{
    const auto value = heldOn(goalStream, day);
    if (!value)
        return std::unexpected(value.error());
    if (!*value)
        return std::nullopt;
    const auto goal = serviceGoalFromJson(**value);
    return goal ? Result<std::optional<ServiceGoal>>(*goal) : std::unexpected(goal.error());
}

Result<QList<FxRate>> BranchToldRepository::rates() const
{
    auto rows = m_database.run(
        u"SELECT value FROM branch_told WHERE stream = ? ORDER BY key"_s, {rateStream});
    if (!rows)
        return std::unexpected(rows.error());
    QList<FxRate> rates;
    while (rows->next()) {
        const Result<QJsonObject> value = parseStrict(rows->value(0).toString().toUtf8());
        const auto rate = value ? fxRateFromJson(*value) : std::unexpected(value.error());
        if (!rate)
            return std::unexpected(rate.error());
        rates.append(*rate);
    }
    return rates;
}

} // namespace hui
