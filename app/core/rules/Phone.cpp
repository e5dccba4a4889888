// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Phone.h"

#include <QList>
#include <QRegularExpression>

#include <utility>

namespace hui {

namespace {

struct Range {
    const char* pattern;
    const char* operatorName;
};

// The first that matches; ranges of 2022 (ChinaMobilePhoneNumberRegex 2da699d).
constexpr Range ranges[] = {
    {"^1(?:34[0-8]|3[5-9]|47|5[0-27-9]|7[28]|8[2-478]|9[578])", "中国移动"},
    {"^1(?:3[0-2]|45|5[56]|66|7[56]|8[56]|96)", "中国联通"},
    {"^1(?:33|349|49|53|7[37]|740[0-5]|8[019]|9[0139])", "中国电信"},
    {"^192", "中国广电"},
    {"^1(?:6[257]|7[01])", "虚拟运营商"},
};

QString operatorOf(const QString& number)
{
    static const QList<std::pair<QRegularExpression, QString>> compiled = [] {
        QList<std::pair<QRegularExpression, QString>> made;
        for (const Range& range : ranges)
            made.append({QRegularExpression{QLatin1StringView(range.pattern)},
                QString::fromUtf8(range.operatorName)});
        return made;
    }();
    for (const auto& [shape, name] : compiled)
        if (shape.match(number).hasMatch())
            return name;
    return {};
}

} // namespace

RuleOutcome checkMobile(const QString& text, QDate)
{
    static const QRegularExpression prefix(
        QStringLiteral("^(?:\\(?\\+86\\)?|0086|86(?=1[0-9]{10}\\z))"));
    static const QRegularExpression shape(
        QStringLiteral("^1(?:3[0-9]|4[579]|5[0-35-9]|6[2567]|7[0-35-8]|8[0-9]|9[0-35-9])[0-9]{8}\\z"
                       "|^174(?:0[0-9]|1[0-2]|9[0-9])[0-9]{6}\\z"));
    QString number = tidiedNumber(text);
    number.remove(prefix);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (!allDigits(number))
        return invalid(number, QStringLiteral("characters"));
    if (number.size() != 11)
        return invalid(number, QStringLiteral("length"));
    if (!shape.match(number).hasMatch())
        return invalid(number, QStringLiteral("range_unassigned"));
    QJsonObject parts{{QStringLiteral("range"), number.first(3)},
        {QStringLiteral("e164"), QString(QStringLiteral("+86") + number)}};
    if (const QString name = operatorOf(number); !name.isEmpty())
        parts.insert(QStringLiteral("operator"), name);
    return valid(number, parts);
}

} // namespace hui
