// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/TravelDocument.h"

#include <QRegularExpression>

namespace hui {

RuleOutcome checkHkMacaoPermit(const QString& text, QDate)
{
    static const QRegularExpression shape(QStringLiteral("^([HM])([0-9]{8})([0-9]{2})?\\z"));
    const QString number = tidiedCode(text);
    if (number.size() != 9 && number.size() != 11)
        return invalid(
            number, number.isEmpty() ? QStringLiteral("empty") : QStringLiteral("length"));
    const auto match = shape.match(number);
    if (!match.hasMatch())
        return invalid(number, QStringLiteral("form"));
    const bool hongKong = match.captured(1) == QStringLiteral("H");
    QJsonObject parts{
        {QStringLiteral("region"), hongKong ? QStringLiteral("HKG") : QStringLiteral("MAC")},
        {QStringLiteral("region_name"), hongKong ? QStringLiteral("香港") : QStringLiteral("澳门")},
        {QStringLiteral("lifetime_number"), match.captured(2)}};
    if (match.hasCaptured(3))
        parts.insert(QStringLiteral("issue_count"), match.captured(3));
    return valid(number, parts);
}

RuleOutcome checkTaiwanPermit(const QString& text, QDate)
{
    static const QRegularExpression shape(
        QStringLiteral("^([0-9]{8}|[0-9]{10})(?:([A-Z])|\\(([A-Z])\\))?\\z"));
    const QString number = tidiedCode(text);
    const auto match = shape.match(number);
    if (!match.hasMatch())
        return invalid(number, number.isEmpty() ? QStringLiteral("empty") : QStringLiteral("form"));
    const QString digits = match.captured(1);
    const QString letter = match.captured(2) + match.captured(3);
    if (digits.size() == 8 && !letter.isEmpty())
        return invalid(number, QStringLiteral("form"));
    QJsonObject parts{
        {QStringLiteral("region"), QStringLiteral("TWN")}, {QStringLiteral("number"), digits}};
    if (!letter.isEmpty())
        parts.insert(QStringLiteral("issue_letter"), letter);
    return valid(digits + letter, parts,
        digits.size() == 10 ? QStringList{QStringLiteral("legacy_form")} : QStringList());
}

RuleOutcome checkCnPassport(const QString& text, QDate)
{
    struct Form {
        const char* pattern;
        const char* kind;
    };
    static constexpr Form forms[] = {
        {"^E[0-9]{8}\\z", "ordinary"},
        {"^E[A-HJ-NP-Z][0-9]{7}\\z", "ordinary"},
        {"^G[0-9]{8}\\z", "ordinary_old"},
        {"^DE?[0-9]{7}\\z|^D[0-9]{8}\\z", "diplomatic"},
        {"^SE?[0-9]{7}\\z|^S[0-9]{8}\\z", "service"},
        {"^PE?[0-9]{7}\\z|^P[0-9]{8}\\z", "public_affairs"},
        {"^[KH][0-9]{8}\\z|^KJ[0-9]{7}\\z", "hong_kong"},
        {"^M[0-9]{8}\\z|^MA[0-9]{7}\\z", "macao"},
    };
    const QString number = tidiedCode(text);
    for (const Form& form : forms) {
        const QRegularExpression shape{QLatin1StringView(form.pattern)};
        if (!shape.match(number).hasMatch())
            continue;
        const QLatin1StringView kind(form.kind);
        const bool old = kind == QLatin1StringView("ordinary_old");
        return valid(number,
            {{QStringLiteral("kind"), old ? QStringLiteral("ordinary") : QString(kind)},
                {QStringLiteral("nationality"), QStringLiteral("CHN")}},
            old ? QStringList{QStringLiteral("legacy_form")} : QStringList());
    }
    return invalid(number, number.isEmpty() ? QStringLiteral("empty") : QStringLiteral("form"));
}

} // namespace hui
