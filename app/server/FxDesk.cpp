// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/FxDesk.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/TellWhole.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

#include <QCoreApplication>

#include <algorithm>

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

const QTime publishing(9, 30);

constexpr int scale = 4;

/// About what 100 units are worth, in yuan to four decimals.
struct Worth {
    const char* currency;
    qint64 price;
};
constexpr Worth worths[] = {{"USD", 715'0000}, {"EUR", 782'0000}, {"GBP", 913'0000},
    {"JPY", 4'7800}, {"HKD", 91'6000}, {"AUD", 469'0000}, {"CAD", 514'0000}, {"SGD", 548'0000}};

/// Within half a percent up and down, the same for the same day.
qint64 onDay(const Worth& worth, const QDate& day)
{
    const qint64 step = (day.toJulianDay() * 7 + worth.price / 100) % 11 - 5;
    return worth.price + worth.price * step / 1000;
}

/// The day of the last publishing.
QDate dayOf(const QDateTime& now)
{
    const QDateTime here = inChina(now);
    return here.time() < publishing ? here.date().addDays(-1) : here.date();
}

} // namespace

Result<QList<FxRate>> SimulatedFxDesk::rates(const QDateTime& now)
{
    const QDate day = dayOf(now);
    const QDateTime at = momentInChina(day, publishing);
    QList<FxRate> rates;
    for (const Worth& worth : worths) {
        const qint64 middle = onDay(worth, day);
        const qint64 margin = middle * 2 / 1000;
        rates.append(
            {QLatin1StringView(worth.currency), at, scale, middle - margin, middle + margin});
    }
    return rates;
}

Result<Done> FxRates::saveAll(const QList<FxRate>& rates)
{
    for (const FxRate& rate : rates) {
        if (const auto fits = fxRateFromJson(toJson(rate)); !fits)
            return failure(Error::Kind::Input,
                QT_TRANSLATE_NOOP("Error", "A rate that was published cannot be told."),
                rate.currency + u' ' + fits.error().detail);
        const auto saved = done(m_database.run(
            u"INSERT INTO fx_rate(currency, published_at, scale, buy, sell) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT(currency) DO UPDATE SET published_at = excluded.published_at,"
            " scale = excluded.scale, buy = excluded.buy, sell = excluded.sell"
            " WHERE excluded.published_at > fx_rate.published_at"_s,
            {rate.currency, timestampToJson(rate.at), rate.scale, rate.buy, rate.sell}));
        if (!saved)
            return saved;
    }
    const auto stored = all();
    if (!stored)
        return std::unexpected(stored.error());
    QMap<QString, QJsonObject> told;
    for (const FxRate& rate : *stored)
        if (std::ranges::find(rates, rate.currency, &FxRate::currency) != rates.end())
            told.insert(rate.currency, toJson(rate));
        else if (const auto gone
            = done(m_database.run(u"DELETE FROM fx_rate WHERE currency = ?"_s, {rate.currency}));
            !gone)
            return gone;
    return tellWhole(m_database, u"fx_rate"_s, told);
}

Result<QList<FxRate>> FxRates::all() const
{
    auto rows = m_database.run(
        u"SELECT currency, published_at, scale, buy, sell FROM fx_rate ORDER BY currency"_s);
    if (!rows)
        return std::unexpected(rows.error());
    QList<FxRate> rates;
    while (rows->next())
        rates.append({rows->value(0).toString(),
            QDateTime::fromString(rows->value(1).toString(), Qt::ISODateWithMs),
            rows->value(2).toInt(), rows->value(3).toLongLong(), rows->value(4).toLongLong()});
    return rates;
}

PlatformJob fxJob(const std::shared_ptr<FxDesk>& desk)
{
    return {u"fx.rates"_s, [desk](Context& context) -> Result<Done> {
                const auto rates = desk->rates(context.clock.nowUtc());
                if (!rates)
                    return std::unexpected(rates.error());
                return context.database.transaction(
                    [&] { return FxRates(context.database).saveAll(*rates); });
            }};
}

} // namespace hui::server
