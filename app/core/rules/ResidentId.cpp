// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/ResidentId.h"

#include "app/core/rules/CheckDigit.h"
#include "app/core/rules/Country.h"
#include "app/core/rules/Division.h"

namespace hui {

namespace {

/// What is wrong with the form of 17 digits and a check character; empty when nothing is.
QString formFault(const QString& number)
{
    if (number.isEmpty())
        return QStringLiteral("empty");
    if (number.size() != 18)
        return QStringLiteral("length");
    const bool checkIsX = number.endsWith(u'X');
    if (!allDigits(QStringView(number).first(17))
        || (!checkIsX && !allDigits(QStringView(number).last(1))))
        return QStringLiteral("characters");
    return {};
}

/// What is wrong with the birth date at 6 and the check at 17; empty when nothing is.
QString birthOrCheckFault(const QString& number, QDate today)
{
    const QDate birth = compactDate(QStringView(number).sliced(6, 8));
    if (!birth.isValid())
        return QStringLiteral("birth_date");
    if (birth > today)
        return QStringLiteral("birth_in_future");
    if (mod11Radix2(QStringView(number).first(17)) != number.back())
        return QStringLiteral("check_digit");
    return {};
}

QJsonObject personParts(const QString& number)
{
    const bool male = number.at(16).digitValue() % 2 == 1;
    return {{QStringLiteral("birth"),
                compactDate(QStringView(number).sliced(6, 8)).toString(Qt::ISODate)},
        {QStringLiteral("sex"), male ? QStringLiteral("male") : QStringLiteral("female")},
        {QStringLiteral("sequence"), number.sliced(14, 3)}};
}

/// 810000, 820000, 830000: the places of the residence permit.
QString permitPlace(QStringView region)
{
    if (region == u"810000")
        return QStringLiteral("香港");
    if (region == u"820000")
        return QStringLiteral("澳门");
    return region == u"830000" ? QStringLiteral("台湾") : QString();
}

} // namespace

RuleOutcome checkResidentId18(const QString& text, QDate today)
{
    const QString number = tidiedCode(text);
    if (const QString fault = formFault(number); !fault.isEmpty())
        return invalid(number, fault);
    const auto division = divisionOf(number.first(6));
    if (!division) {
        const bool isOfPermit = checkHmtResidencePermit(number, today).valid; // of Taiwan
        return invalid(number,
            isOfPermit ? QStringLiteral("residence_permit_number")
                       : QStringLiteral("region_unknown"));
    }
    if (const QString fault = birthOrCheckFault(number, today); !fault.isEmpty())
        return invalid(number, fault);
    QJsonObject parts = personParts(number);
    describeRegion(parts, *division);
    QStringList warnings;
    if (!permitPlace(division->code).isEmpty())
        warnings.append(QStringLiteral("residence_permit_number"));
    return valid(number, parts, warnings);
}

RuleOutcome checkResidentId15(const QString& text, QDate today)
{
    const QString number = tidiedCode(text);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (!allDigits(number))
        return invalid(number, QStringLiteral("characters"));
    if (number.size() != 15)
        return invalid(number, QStringLiteral("length"));
    // 996 to 999 were given to people who were past a hundred.
    const bool centenarian = number.last(3) >= QStringLiteral("996");
    const QString century = centenarian ? QStringLiteral("18") : QStringLiteral("19");
    const QString body = number.first(6) + century + number.sliced(6);
    RuleOutcome outcome = checkResidentId18(body + mod11Radix2(body), today);
    if (!outcome.valid)
        return invalid(number, outcome.reason);
    outcome.parts.insert(QStringLiteral("original"), number);
    outcome.warnings.append(QStringLiteral("first_generation"));
    if (centenarian)
        outcome.warnings.append(QStringLiteral("century_18"));
    return outcome;
}

RuleOutcome checkHmtResidencePermit(const QString& text, QDate today)
{
    const QString number = tidiedCode(text);
    if (const QString fault = formFault(number); !fault.isEmpty())
        return invalid(number, fault);
    const QString place = permitPlace(QStringView(number).first(6));
    if (place.isEmpty())
        return invalid(number, QStringLiteral("region_unknown"));
    if (const QString fault = birthOrCheckFault(number, today); !fault.isEmpty())
        return invalid(number, fault);
    QJsonObject parts = personParts(number);
    parts.insert(QStringLiteral("region"), number.first(6));
    parts.insert(QStringLiteral("region_name"), place);
    return valid(number, parts);
}

RuleOutcome checkForeignPr2023(const QString& text, QDate today)
{
    const QString number = tidiedCode(text);
    if (const QString fault = formFault(number); !fault.isEmpty())
        return invalid(number, fault);
    if (!number.startsWith(u'9'))
        return invalid(number, QStringLiteral("form"));
    const auto province = divisionOf(QString(number.sliced(1, 2) + QStringLiteral("0000")));
    if (!province)
        return invalid(number, QStringLiteral("region_unknown"));
    const auto nationality = countryOfNumeric(number.sliced(3, 3).toInt());
    if (!nationality)
        return invalid(number, QStringLiteral("nationality_unknown"));
    if (const QString fault = birthOrCheckFault(number, today); !fault.isEmpty())
        return invalid(number, fault);
    QJsonObject parts = personParts(number);
    describeRegion(parts, *province);
    parts.insert(QStringLiteral("nationality"), nationality->alpha3);
    parts.insert(QStringLiteral("nationality_name"), nationality->name);
    return valid(number, parts);
}

RuleOutcome checkForeignPr2017(const QString& text, QDate today)
{
    const QString number = tidiedCode(text);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (number.size() != 15)
        return invalid(number, QStringLiteral("length"));
    if (!allDigits(QStringView(number).sliced(3)))
        return invalid(number, QStringLiteral("characters"));
    const auto nationality = countryOfAlpha3(QStringView(number).first(3));
    if (!nationality)
        return invalid(number, QStringLiteral("nationality_unknown"));
    const QDate birth = shortDate(QStringView(number).sliced(7, 6), today);
    if (!birth.isValid())
        return invalid(number, QStringLiteral("birth_date"));
    QStringList warnings;
    if (!isDivisionPrefix(QStringView(number).sliced(3, 4)))
        warnings.append(QStringLiteral("region_unknown"));
    if (icaoCheck(QStringView(number).first(14)) != number.back())
        warnings.append(QStringLiteral("check_digit"));
    QJsonObject parts{{QStringLiteral("nationality"), nationality->alpha3},
        {QStringLiteral("nationality_name"), nationality->name},
        {QStringLiteral("birth"), birth.toString(Qt::ISODate)},
        {QStringLiteral("place"), number.sliced(3, 4)}};
    if (const auto place = divisionOf(QString(number.sliced(3, 4) + QStringLiteral("00"))))
        describeRegion(parts, *place);
    return valid(number, parts, warnings);
}

} // namespace hui
