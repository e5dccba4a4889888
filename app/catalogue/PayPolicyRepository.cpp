// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayPolicyRepository.h"

#include "app/core/JsonReader.h"
#include "app/store/Database.h"

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTwin = 86'400; // a day
constexpr int longestSlip = 366; // days

Result<Done> done(const Result<QSqlQuery>& run)
{
    return run ? Result<Done>(Done{}) : std::unexpected(run.error());
}

} // namespace

Result<PayPolicy> PayPolicyRepository::on(const QDate& businessDate) const
{
    auto row = m_database.run(u"SELECT valid_from, twin_seconds, identify_cash_from_fen, slip_days"
                              " FROM pay_policy WHERE valid_from <= ?"
                              " ORDER BY valid_from DESC LIMIT 1"_s,
        {businessDate.toString(Qt::ISODate)});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return PayPolicy{};
    return PayPolicy{QDate::fromString(row->value(0).toString(), Qt::ISODate),
        row->value(1).toInt(), Money::fen(row->value(2).toLongLong()), row->value(3).toInt()};
}

Result<Done> PayPolicyRepository::apply(const QString& key, const QJsonObject& value)
{
    if (value.isEmpty())
        return done(m_database.run(u"DELETE FROM pay_policy WHERE valid_from = ?"_s, {key}));
    JsonReader reader(value, key);
    const PayPolicy policy{reader.date("valid_from"_L1),
        static_cast<int>(reader.integer("twin_within_seconds"_L1, 0, longestTwin)),
        reader.money("identify_cash_from"_L1),
        static_cast<int>(reader.integer("offline_slip_days"_L1, 0, longestSlip))};
    if (const auto read = reader.finish(); !read)
        return read;
    return done(m_database.run(u"INSERT INTO pay_policy(valid_from, twin_seconds,"
                               " identify_cash_from_fen, slip_days) VALUES (?, ?, ?, ?)"
                               " ON CONFLICT(valid_from) DO UPDATE SET"
                               " twin_seconds = excluded.twin_seconds,"
                               " identify_cash_from_fen = excluded.identify_cash_from_fen,"
                               " slip_days = excluded.slip_days"_s,
        {policy.validFrom.toString(Qt::ISODate), policy.twinWithinSeconds,
            policy.identifyCashFrom.minor(), policy.offlineSlipGoodForDays}));
}

QJsonObject toJson(const PayPolicy& policy)
{
    return {{u"valid_from"_s, policy.validFrom.toString(Qt::ISODate)},
        {u"twin_within_seconds"_s, policy.twinWithinSeconds},
        {u"identify_cash_from"_s, moneyToJson(policy.identifyCashFrom)},
        {u"offline_slip_days"_s, policy.offlineSlipGoodForDays}};
}

} // namespace hui
