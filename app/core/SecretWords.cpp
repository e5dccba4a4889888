// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SecretWords.h"

#include "app/core/DataClass.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// As people who sit at a counter read them. 校验码 alone is none: invoices have one.
const QStringList& spoken()
{
    static const QStringList words{u"密码"_s, u"口令"_s, u"暗码"_s, u"验证码"_s, u"动态码"_s,
        u"短信码"_s, u"安全码"_s, u"卡片校验码"_s, u"卡校验码"_s, u"磁道"_s, u"磁条"_s, u"指纹"_s,
        u"掌纹"_s, u"声纹"_s, u"虹膜"_s, u"人脸"_s, u"面部特征"_s, u"生物特征"_s, u"密保"_s,
        u"安全问题"_s};
    return words;
}

/// As names and labels have them beside those of isNameOfSecret(); as words of their own.
const QStringList& written()
{
    static const QStringList words{u"pins"_s, u"pincode"_s, u"passwords"_s, u"pass word"_s,
        u"passphrase"_s, u"pwd"_s, u"otpcode"_s, u"one time password"_s, u"verify code"_s,
        u"auth code"_s, u"dynamic code"_s, u"card verification"_s, u"magnetic track"_s,
        u"magnetic stripe"_s, u"magstripe"_s, u"fingerprint"_s, u"fingerprints"_s, u"face id"_s,
        u"facial"_s, u"voice print"_s, u"retina"_s, u"palm print"_s, u"security question"_s,
        u"mima"_s, u"kouling"_s, u"yanzhengma"_s};
    return words;
}

/// Words in small letters with one blank before, between and behind them; "smsCode2" as "sms code".
QString wordsOf(const QString& text)
{
    QString words = u" "_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const bool begins = letter.isUpper() && i > 0 && text.at(i - 1).isLower();
        if ((begins || !letter.isLetter()) && !words.endsWith(u' '))
            words.append(u' ');
        if (letter.isLetter())
            words.append(letter.toLower());
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

} // namespace

bool asksForSecret(QStringView words)
{
    const QString text = words.toString().normalized(QString::NormalizationForm_KC);
    QString together = text;
    together.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    const QString apart = wordsOf(text);
    return isNameOfSecret(text) || isNameOfSecret(apart)
        || std::ranges::any_of(
            spoken(), [&](const QString& word) { return together.contains(word); })
        || std::ranges::any_of(
            written(), [&](const QString& word) { return apart.contains(u' ' + word + u' '); });
}

std::unexpected<Error> secretAsked(const QString& field)
{
    return failure(Error::Kind::Refused,
        QT_TRANSLATE_NOOP("Error",
            "A field asks for a secret of the customer: a password, a code or a biometric. It is "
            "never taken."),
        field);
}

} // namespace hui
