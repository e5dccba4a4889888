// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Vehicle.h"

#include "app/core/rules/Division.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace hui {

namespace {

struct Form {
    const char* pattern; // after the province character
    const char* kind;
};

constexpr Form forms[] = {
    {"^[A-HJ-NP-Z][0-9A-HJ-NP-Z]{5}\\z", "ordinary"},
    {"^[A-HJ-NP-Z][DF][0-9A-HJ-NP-Z][0-9]{4}\\z", "new_energy_small"},
    {"^[A-HJ-NP-Z][0-9]{5}[DF]\\z", "new_energy_large"},
    {"^[A-HJ-NP-Z][0-9A-HJ-NP-Z]{4}挂\\z", "trailer"},
    {"^[A-HJ-NP-Z][0-9A-HJ-NP-Z]{4}学\\z", "learner"},
    {"^[A-HJ-NP-Z][0-9A-HJ-NP-Z]{4}警\\z", "police"},
    {"^Z[0-9A-HJ-NP-Z]{4}港\\z", "hong_kong"},
    {"^Z[0-9A-HJ-NP-Z]{4}澳\\z", "macao"},
};

constexpr QStringView provinces = u"京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新";

QString formOf(const QString& plate)
{
    static const QList<QRegularExpression> shapes = [] {
        QList<QRegularExpression> made;
        for (const Form& form : forms)
            made.append(QRegularExpression(QString::fromUtf8(form.pattern)));
        return made;
    }();
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        const Form& form = forms[i];
        const bool crossBorder = form.pattern[1] == 'Z';
        if (shapes[i].match(plate.sliced(1)).hasMatch() && (!crossBorder || plate[0] == u'粤'))
            return QLatin1StringView(form.kind);
    }
    return {};
}

} // namespace

RuleOutcome checkPlate(const QString& text, QDate)
{
    QString plate = tidiedNumber(text);
    plate.remove(u'·').remove(u'•').remove(u'.');
    if (plate.isEmpty())
        return invalid(plate, QStringLiteral("empty"));
    if (plate.size() != 7 && plate.size() != 8)
        return invalid(plate, QStringLiteral("length"));
    if (!provinces.contains(plate[0]))
        return invalid(plate, QStringLiteral("province_unknown"));
    const QString kind = formOf(plate);
    if (kind.isEmpty())
        return invalid(plate, QStringLiteral("form"));
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    const bool newEnergy = kind.startsWith(QStringLiteral("new_energy"));
    if (!newEnergy && std::ranges::count_if(plate.sliced(2), isLetter) > 2)
        return invalid(plate, QStringLiteral("too_many_letters"));
    QJsonObject parts{{QStringLiteral("kind"), kind}, {QStringLiteral("province"), plate.first(1)},
        {QStringLiteral("office"), plate.sliced(1, 1)}};
    if (newEnergy)
        parts.insert(QStringLiteral("energy"),
            plate[2] == u'D' || plate.back() == u'D' ? QStringLiteral("battery")
                                                     : QStringLiteral("other"));
    return valid(plate, parts);
}

RuleOutcome checkTrafficDecision(const QString& text, QDate)
{
    const QString number = tidiedCode(text);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (!allDigits(number))
        return invalid(number, QStringLiteral("characters"));
    if (number.size() != 15 && number.size() != 16)
        return invalid(number, QStringLiteral("length"));
    QJsonObject parts{{QStringLiteral("has_check_digit"), number.size() == 16}};
    QStringList warnings;
    auto place = divisionOf(number.first(6));
    if (!place)
        place = divisionOf(QString(number.first(4) + QStringLiteral("00")));
    if (place)
        describeRegion(parts, *place);
    else
        warnings.append(QStringLiteral("region_unknown"));
    if (number.size() == 15)
        warnings.append(QStringLiteral("without_check_digit"));
    return valid(number, parts, warnings);
}

} // namespace hui
