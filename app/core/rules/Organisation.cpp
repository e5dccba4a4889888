// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/Organisation.h"

#include "app/core/rules/CheckDigit.h"
#include "app/core/rules/Division.h"

#include <QRegularExpression>

namespace hui {

RuleOutcome checkUscc(const QString& text, QDate)
{
    static const QRegularExpression shape(
        QStringLiteral("^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}\\z"));
    const QString code = tidiedCode(text);
    if (code.size() != 18)
        return invalid(code, code.isEmpty() ? QStringLiteral("empty") : QStringLiteral("length"));
    if (!shape.match(code).hasMatch())
        return invalid(code, QStringLiteral("characters"));
    if (usccCheck(QStringView(code).first(17)) != code.back())
        return invalid(code, QStringLiteral("check_digit"));
    if (organisationCheck(QStringView(code).sliced(8, 8)) != code[16])
        return invalid(code, QStringLiteral("organisation_check_digit"));
    QJsonObject parts{{QStringLiteral("department"), code.first(1)},
        {QStringLiteral("entity_type"), code.sliced(1, 1)},
        {QStringLiteral("region"), code.sliced(2, 6)},
        {QStringLiteral("org_code"), code.sliced(8, 9)}};
    QStringList warnings;
    if (const auto division = divisionOf(code.sliced(2, 6)))
        describeRegion(parts, *division);
    else if (code.sliced(2, 6) != QStringLiteral("100000")) // registered with the state itself
        warnings.append(QStringLiteral("region_unknown"));
    if (!QStringView(u"123456789ABCDEFGNY").contains(code[0]))
        warnings.append(QStringLiteral("department_unknown"));
    return valid(code, parts, warnings);
}

RuleOutcome checkOrganisationCode(const QString& text, QDate)
{
    static const QRegularExpression shape(QStringLiteral("^[0-9A-Z]{8}-?[0-9X]\\z"));
    QString code = tidiedCode(text);
    if (!shape.match(code).hasMatch())
        return invalid(code, code.isEmpty() ? QStringLiteral("empty") : QStringLiteral("form"));
    code.remove(u'-');
    if (organisationCheck(QStringView(code).first(8)) != code.back())
        return invalid(code, QStringLiteral("check_digit"));
    return valid(code, {{QStringLiteral("printed"), QString(code.first(8) + u'-' + code.back())}});
}

} // namespace hui
