// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/platform/NumberRegister.h"

#include "app/core/rules/Phone.h"

#include <QJsonObject>

#include <array>

namespace hui::billpay {

namespace {

struct Network {
    const char* key;
    const char* name; ///< as the rule of the ranges calls it
};

constexpr std::array networks{Network{"mobile", "中国移动"}, Network{"unicom", "中国联通"},
    Network{"telecom", "中国电信"}, Network{"broadnet", "中国广电"}};

/// Of the three large networks, the one after this one.
std::size_t movedFrom(std::size_t network)
{
    return (network + 1) % 3;
}

bool hasMoved(const QString& number)
{
    int sum = 0;
    for (const QChar digit : number)
        sum += digit.unicode() - u'0';
    return sum % 7 == 0;
}

} // namespace

QString sampleNetworkOf(const QString& number)
{
    const RuleOutcome outcome = checkMobile(number, {});
    const QString range = outcome.parts.value(QStringLiteral("operator")).toString();
    for (std::size_t i = 0; outcome.valid && i < networks.size(); ++i)
        if (range == QString::fromUtf8(networks[i].name))
            return QString::fromLatin1(networks[hasMoved(number) ? movedFrom(i) : i].key);
    return {};
}

} // namespace hui::billpay
