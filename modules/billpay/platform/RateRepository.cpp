// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/RateRepository.h"

#include "app/core/Assert.h"
#include "app/store/Database.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

qint64 minuteOf(const QDateTime& at)
{
    return at.toSecsSinceEpoch() / 60;
}

} // namespace

Result<bool> RateRepository::allows(RateKind kind, const QString& biller, const QString& account,
    int perMinute, const QDateTime& at)
{
    if (perMinute <= 0)
        return true;
    auto counted = m_database.run(
        u"INSERT INTO billpay_rate(kind, biller, account, minute, times) VALUES (?, ?, ?, ?, 1)"
        " ON CONFLICT (kind, biller, account) DO UPDATE SET times = CASE"
        " WHEN billpay_rate.minute = excluded.minute THEN billpay_rate.times + 1 ELSE 1 END,"
        " minute = excluded.minute RETURNING times"_s,
        {kind == RateKind::Query ? u"query"_s : u"payment"_s, biller,
            m_database.fieldKeys().index("billpay_rate.account", account), minuteOf(at)});
    if (!counted)
        return std::unexpected(counted.error());
    const bool written = counted->next();
    HUI_ASSERT(written); // RETURNING gives the row that was written
    return counted->value(0).toLongLong() <= perMinute;
}

Result<Done> RateRepository::forgetBefore(const QDateTime& at)
{
    const auto dropped
        = m_database.run(u"DELETE FROM billpay_rate WHERE minute < ?"_s, {minuteOf(at)});
    return dropped ? Result<Done>(Done{}) : std::unexpected(dropped.error());
}

int secondsToNextMinute(const QDateTime& at)
{
    return static_cast<int>(60 - at.toSecsSinceEpoch() % 60);
}

} // namespace hui::billpay
