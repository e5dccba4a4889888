// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/rules/BankAccount.h"

#include "app/core/rules/CheckDigit.h"
#include "app/core/rules/Country.h"

#include <QRegularExpression>

#include <algorithm>

namespace hui {

namespace {

struct IbanLength {
    const char country[3];
    int length;
};

// SWIFT's IBAN registry.
constexpr IbanLength ibanLengths[] = {{"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28},
    {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22}, {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21},
    {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27}, {"DK", 18}, {"DO", 28}, {"EE", 20},
    {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22},
    {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22},
    {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28},
    {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24},
    {"ME", 22}, {"MK", 19}, {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18},
    {"NO", 15}, {"OM", 23}, {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24},
    {"RS", 22}, {"RU", 33}, {"SA", 24}, {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24},
    {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28}, {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29},
    {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30}};

struct BankType {
    const char code[4];
    const char* name;
};

constexpr BankType bankTypes[]
    = {{"102", "中国工商银行"}, {"103", "中国农业银行"}, {"104", "中国银行"},
        {"105", "中国建设银行"}, {"201", "国家开发银行"}, {"203", "中国农业发展银行"},
        {"301", "交通银行"}, {"302", "中信银行"}, {"303", "中国光大银行"}, {"304", "华夏银行"},
        {"305", "中国民生银行"}, {"306", "广发银行"}, {"307", "平安银行"}, {"308", "招商银行"},
        {"309", "兴业银行"}, {"310", "浦发银行"}, {"313", "城市商业银行"}, {"314", "农村商业银行"},
        {"320", "村镇银行"}, {"402", "农村信用社"}, {"403", "中国邮政储蓄银行"}};

/// How long an IBAN of a country is; 0 when the country has none.
int ibanLengthOf(QStringView country)
{
    const auto* found = std::ranges::find_if(ibanLengths,
        [country](const IbanLength& row) { return country == QLatin1StringView(row.country); });
    return found == std::ranges::end(ibanLengths) ? 0 : found->length;
}

std::optional<QString> countryNameOf(QStringView alpha2)
{
    if (alpha2 == u"XK")
        return QStringLiteral("Kosovo");
    const auto country = countryOfAlpha2(alpha2);
    return country ? std::optional(country->name) : std::nullopt;
}

} // namespace

RuleOutcome checkIban(const QString& text, QDate)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z]{2}[0-9]{2}[A-Z0-9]+\\z"));
    const QString iban = tidiedNumber(text);
    if (iban.isEmpty())
        return invalid(iban, QStringLiteral("empty"));
    const QString country = iban.first(qMin<qsizetype>(2, iban.size()));
    const int length = ibanLengthOf(country);
    if (length == 0)
        return invalid(iban,
            countryOfAlpha2(country) ? QStringLiteral("country_without_iban")
                                     : QStringLiteral("country_unknown"));
    if (!shape.match(iban).hasMatch())
        return invalid(iban, QStringLiteral("characters"));
    if (iban.size() != length)
        return invalid(iban, QStringLiteral("length"));
    // 00, 01 and 99 leave the same remainder as 97, 98 and 02, which are the ones given out.
    const int check = iban.sliced(2, 2).toInt();
    if (check < 2 || check > 98 || ibanRemainder(iban) != 1)
        return invalid(iban, QStringLiteral("check_digit"));
    QString printed;
    for (qsizetype at = 0; at < iban.size(); at += 4)
        printed += (at > 0 ? QStringLiteral(" ") : QString()) + iban.mid(at, 4);
    return valid(iban,
        {{QStringLiteral("country"), country},
            {QStringLiteral("country_name"), countryNameOf(country).value_or(country)},
            {QStringLiteral("bban"), iban.sliced(4)}, {QStringLiteral("printed"), printed}});
}

RuleOutcome checkBic(const QString& text, QDate)
{
    static const QRegularExpression shape(
        QStringLiteral("^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?\\z"));
    const QString bic = tidiedCode(text);
    if (bic.isEmpty())
        return invalid(bic, QStringLiteral("empty"));
    if (bic.size() != 8 && bic.size() != 11)
        return invalid(bic, QStringLiteral("length"));
    if (!shape.match(bic).hasMatch())
        return invalid(bic, QStringLiteral("characters"));
    const auto country = countryNameOf(bic.sliced(4, 2));
    if (!country)
        return invalid(bic, QStringLiteral("country_unknown"));
    const QString headOffice(3, u'X'); // what an address of eight characters means
    const QString branch = bic.size() == 8 ? headOffice : bic.last(3);
    QStringList warnings;
    if (bic[7] == u'0')
        warnings.append(QStringLiteral("test_bic"));
    if (bic[7] == u'1')
        warnings.append(QStringLiteral("passive_participant"));
    return valid(bic,
        {{QStringLiteral("institution"), bic.first(4)},
            {QStringLiteral("country"), bic.sliced(4, 2)},
            {QStringLiteral("country_name"), *country},
            {QStringLiteral("location"), bic.sliced(6, 2)}, {QStringLiteral("branch"), branch},
            {QStringLiteral("head_office"), branch == headOffice}},
        warnings);
}

RuleOutcome checkCnaps(const QString& text, QDate)
{
    const QString number = tidiedCode(text);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (!allDigits(number))
        return invalid(number, QStringLiteral("characters"));
    if (number.size() != 12)
        return invalid(number, QStringLiteral("length"));
    if (hybridMod11(QStringView(number).first(11)) != number.back())
        return invalid(number, QStringLiteral("check_digit"));
    QJsonObject parts{{QStringLiteral("bank_type"), number.first(3)},
        {QStringLiteral("area"), number.sliced(3, 4)},
        {QStringLiteral("branch"), number.sliced(7, 4)}};
    const auto* type = std::ranges::find_if(bankTypes,
        [&](const BankType& row) { return number.startsWith(QLatin1StringView(row.code)); });
    if (type == std::ranges::end(bankTypes))
        return valid(number, parts, {QStringLiteral("bank_type_unknown")});
    parts.insert(QStringLiteral("bank"), QString::fromUtf8(type->name));
    return valid(number, parts);
}

RuleOutcome checkStateGridAccount(const QString& text, QDate)
{
    const QString number = tidiedCode(text);
    if (number.isEmpty())
        return invalid(number, QStringLiteral("empty"));
    if (!allDigits(number))
        return invalid(number, QStringLiteral("characters"));
    if (number.size() != 10 && number.size() != 13)
        return invalid(number, QStringLiteral("length"));
    const bool unified = number.size() == 13;
    QJsonObject parts{
        {QStringLiteral("form"), unified ? QStringLiteral("unified") : QStringLiteral("old")}};
    if (unified && number.startsWith(QStringLiteral("330")))
        parts.insert(QStringLiteral("old_number"), number.sliced(3)); // Zhejiang
    return valid(number, parts);
}

} // namespace hui
