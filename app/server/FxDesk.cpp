// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/FxDesk.h"

#include "app/core/ChinaTime.h"
#include "app/core/Clock.h"
#include "app/core/JsonReader.h"
#include "app/server/Changes.h"
#include "app/store/Database.h"
#include "app/store/RunDone.h"

namespace hui::server {

using namespace Qt::StringLiterals;

namespace {

const QTime publishing(9, 30);

/// About what 100 units are worth, in fen.
struct Worth {
    const char* currency;
    qint64 fen;
};
constexpr Worth worths[] = {{"USD", 71'500}, {"EUR", 78'200}, {"GBP", 91'300}, {"JPY", 4'780},
    {"HKD", 9'160}, {"AUD", 46'900}, {"CAD", 51'400}, {"SGD", 54'800}};

/// Within half a percent up and down, the same for the same day.
qint64 onDay(const Worth& worth, const QDate& day)
{
    const qint64 step = (day.toJulianDay() * 7 + worth.fen) % 11 - 5;
    return worth.fen + worth.fen * step / 1000;
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
        rates.append({QLatin1StringView(worth.currency), at, Money::fen(middle - middle * 2 / 1000),
            Money::fen(middle - middle * 10 / 1000), Money::fen(middle + middle * 2 / 1000)});
    }
    return rates;
}

Result<Done> FxRates::save(const FxRate& rate)
{
    const auto known = last(rate.currency);
    if (!known)
        return std::unexpected(known.error());
    if (*known && (*known)->at >= rate.at)
        return Done{};
    const auto saved
        = done(m_database.run(u"INSERT INTO fx_rate(currency, published_at, buy, cash_buy, sell)"
                              " VALUES (?, ?, ?, ?, ?)"_s,
            {rate.currency, timestampToJson(rate.at), rate.buy.minor(), rate.cashBuy.minor(),
                rate.sell.minor()}));
    return saved ? publish(m_database, u"fx_rate"_s, rate.currency, toJson(rate)) : saved;
}

Result<std::optional<FxRate>> FxRates::last(const QString& currency) const
{
    auto row = m_database.run(u"SELECT published_at, buy, cash_buy, sell FROM fx_rate"
                              " WHERE currency = ? ORDER BY published_at DESC LIMIT 1"_s,
        {currency});
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return std::nullopt;
    return FxRate{currency, QDateTime::fromString(row->value(0).toString(), Qt::ISODateWithMs),
        Money::fen(row->value(1).toLongLong()), Money::fen(row->value(2).toLongLong()),
        Money::fen(row->value(3).toLongLong())};
}

PlatformJob fxJob(const std::shared_ptr<FxDesk>& desk)
{
    return {u"fx.rates"_s, [desk](Context& context) -> Result<Done> {
                const auto rates = desk->rates(context.clock.nowUtc());
                if (!rates)
                    return std::unexpected(rates.error());
                return context.database.transaction([&]() -> Result<Done> {
                    for (const FxRate& rate : *rates)
                        if (const auto saved = FxRates(context.database).save(rate); !saved)
                            return saved;
                    return Done{};
                });
            }};
}

} // namespace hui::server
