// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/Masking.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace hui {

namespace {

/// The text with stars between its first `head` and last `tail` characters; all stars when
/// fewer than `head + tail + 1` characters would leave nothing hidden.
QString keepEnds(QStringView text, qsizetype head, qsizetype tail)
{
    QList<uint> characters = text.trimmed().toUcs4();
    if (characters.size() <= head + tail)
        head = tail = 0;
    std::fill(characters.begin() + head, characters.end() - tail, uint(u'*'));
    return QString::fromUcs4(
        reinterpret_cast<const char32_t*>(characters.constData()), characters.size());
}

QString withoutSeparators(QStringView text)
{
    return text.toString().remove(u' ').remove(u'-');
}

} // namespace

QString maskName(QStringView name)
{
    const qsizetype length = name.trimmed().toUcs4().size();
    return keepEnds(name, 1, length > 2 ? 1 : 0);
}

QString maskPhone(QStringView phone)
{
    return keepEnds(withoutSeparators(phone), 3, 4);
}

QString maskIdNumber(QStringView number)
{
    const qsizetype kept = number.trimmed().size() >= 15 ? 4 : 1;
    return keepEnds(number, kept, kept);
}

QString maskCard(QStringView card)
{
    const QString digits = withoutSeparators(card.trimmed());
    if (digits.size() < 12)
        return QStringLiteral("****");
    return digits.first(4) + QStringLiteral(" **** ") + digits.last(4);
}

QString maskAccount(QStringView account)
{
    return keepEnds(account, 0, std::min<qsizetype>(4, account.trimmed().size() / 2));
}

QString maskAddress(QStringView address)
{
    // province and city, or one of them, and then a district: a quarter by itself may tell the
    // house
    static const QRegularExpression district(QStringLiteral(
        "^(?:%1(?:省|自治区)(?:%1(?:市|自治州|地区|盟))?|%1(?:市|自治州|地区|盟))(?:%1[市区县旗])?")
            .arg(QStringLiteral("[^省市区县旗\\s0-9]{1,8}")));
    const QString trimmed = address.trimmed().toString();
    if (trimmed.isEmpty())
        return {};
    return district.match(trimmed).captured() + QStringLiteral("***");
}

QString maskEmail(QStringView email)
{
    const QString trimmed = email.trimmed().toString();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 0)
        return trimmed.isEmpty() ? QString() : QStringLiteral("***");
    const qsizetype shown = at > 3 ? 3 : 0;
    return trimmed.first(shown) + QStringLiteral("***") + trimmed.sliced(at);
}

} // namespace hui
