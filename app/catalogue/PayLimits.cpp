// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/PayLimits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace hui {

namespace {

constexpr std::array modes{
    std::pair{PayMode::Cash, "cash"},
    std::pair{PayMode::Card, "card"},
    std::pair{PayMode::Account, "account"},
    std::pair{PayMode::CustomerQr, "qr"},
    std::pair{PayMode::Transfer, "transfer"},
};

} // namespace

std::optional<PayLimit> limitOf(const QList<PayLimit>& limits, PayChannel channel, PayMode mode)
{
    const auto found = std::find_if(limits.cbegin(), limits.cend(),
        [&](const PayLimit& limit) { return limit.channel == channel && limit.mode == mode; });
    return found == limits.cend() ? std::nullopt : std::optional(*found);
}

bool takesMode(const QList<PayLimit>& limits, PayChannel channel, PayMode mode)
{
    return mode != PayMode::Unknown && (limits.isEmpty() || limitOf(limits, channel, mode));
}

Result<Done> checkLimit(const std::optional<PayLimit>& limit, Money amount, Money before)
{
    if (!limit)
        return Done{};
    if (amount.minor() < limit->min.minor())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The amount is less than may be paid this way."),
            limit->min.toString());
    if (limit->max.isPositive() && amount.minor() > limit->max.minor())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The amount is more than may be paid this way at once."),
            limit->max.toString());
    if (!limit->dayMax.isPositive())
        return Done{};
    const Result<Money> today = add(before, amount);
    if (!today || today->minor() > limit->dayMax.minor())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "More than this biller takes this way on a day."),
            limit->dayMax.toString());
    return Done{};
}

QString nameOf(PayMode mode)
{
    for (const auto& [value, name] : modes)
        if (value == mode)
            return QString::fromLatin1(name);
    return QStringLiteral("unknown");
}

PayMode payModeOf(QStringView name)
{
    for (const auto& [value, text] : modes)
        if (name == QLatin1StringView(text))
            return value;
    return PayMode::Unknown;
}

} // namespace hui
