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
    static const QStringList words{u"密码"_s, u"密碼"_s, u"口令"_s, u"暗码"_s, u"验证码"_s,
        u"驗證碼"_s, u"动态码"_s, u"短信码"_s, u"安全码"_s, u"短信校验码"_s, u"手机校验码"_s,
        u"动态校验码"_s, u"卡片校验码"_s, u"卡校验码"_s, u"磁道"_s, u"磁条"_s, u"指纹"_s, u"掌纹"_s,
        u"声纹"_s, u"虹膜"_s, u"人脸"_s, u"刷脸"_s, u"面容"_s, u"面部特征"_s, u"生物特征"_s,
        u"密保"_s, u"安全问题"_s};
    return words;
}

/// As names and labels have them beside those of isNameOfSecret(); as words of their own, and of
/// several also written as one: "verifycode".
const QStringList& written()
{
    static const QStringList words{u"pins"_s, u"pin code"_s, u"card pin"_s, u"pay pin"_s,
        u"bank pin"_s, u"passwords"_s, u"pass word"_s, u"passphrase"_s, u"pwd"_s, u"otp code"_s,
        u"one time password"_s, u"sms code"_s, u"verify code"_s, u"verification code"_s,
        u"auth code"_s, u"dynamic code"_s, u"security code"_s, u"one time code"_s,
        u"card verification"_s, u"magnetic track"_s, u"magnetic stripe"_s, u"magstripe"_s,
        u"fingerprint"_s, u"fingerprints"_s, u"face id"_s, u"facial"_s, u"voice print"_s,
        u"retina"_s, u"palm print"_s, u"security question"_s, u"mima"_s, u"kouling"_s,
        u"yanzhengma"_s};
    return words;
}

/// What a word ends with that was written as one: "paypwd", "login_userpassword".
const QStringList& endings()
{
    static const QStringList words{
        u"pwd"_s, u"password"_s, u"passwd"_s, u"passcode"_s, u"cvv"_s, u"smscode"_s};
    return words;
}

/// Characters that stand side by side by chance.
const QStringList& chance()
{
    static const QStringList words{
        u"机密保"_s, u"保密保"_s, u"秘密保"_s, u"面容积"_s, u"面容量"_s, u"安全问题整改"_s};
    return words;
}

/// Things that are called after a secret and are none: a card, a lock, the device that makes codes.
const QStringList& things()
{
    static const QStringList words{u"磁条卡"_s, u"密码器"_s, u"密码锁"_s, u"密码门锁"_s,
        u"密码箱"_s, u"密码柜"_s, u"密码键盘"_s, u"指纹锁"_s, u"指纹门锁"_s, u"指纹门禁"_s,
        u"人脸门禁"_s, u"刷脸门禁"_s, u" magnetic stripe card "_s, u" magstripe card "_s,
        u" password generator "_s, u" password device "_s, u" password token "_s,
        u" password lock "_s, u" otp token "_s, u" otp device "_s, u" pin pad "_s,
        u" fingerprint lock "_s};
    return words;
}

/// With these a thing is asked for what is on it or what it shows.
const QStringList& shown()
{
    static const QStringList words{u"读数"_s, u"显示"_s, u"数字"_s, u"数据"_s, u"信息"_s, u"内容"_s,
        u" reading "_s, u" display "_s, u" displayed "_s, u" shown "_s, u" digits "_s, u" data "_s,
        u" code "_s};
    return words;
}

bool hasAny(const QString& text, const QStringList& words)
{
    return std::ranges::any_of(words, [&](const QString& word) { return text.contains(word); });
}

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

/// Words in small letters with one blank before, between and behind them; "smsCode2" as "sms code",
/// or "sms code2" with the digits. A word of ours ends where a Chinese one begins.
QString wordsOf(const QString& text, bool withDigits)
{
    QString words = u" "_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar letter = text.at(i);
        const bool isPart = letter.isLetter() || (withDigits && letter.isDigit());
        const bool begins = i > 0
            && ((letter.isUpper() && text.at(i - 1).isLower())
                || isHan(letter) != isHan(text.at(i - 1)));
        if ((begins || !isPart) && !words.endsWith(u' '))
            words.append(u' ');
        if (isPart)
            words.append(letter.toLower());
    }
    return words.endsWith(u' ') ? words : words + u' ';
}

/// A text without the things in it, unless it asks for what is on them.
QString withoutThings(QString text, bool isAsked)
{
    for (const QString& each : chance())
        text.replace(each, u" "_s);
    if (!isAsked)
        for (const QString& each : things())
            text.replace(each, u" "_s);
    return text;
}

bool hasWritten(const QString& apart)
{
    const bool isWord = std::ranges::any_of(written(), [&](QString word) {
        return apart.contains(u' ' + word + u' ')
            || apart.contains(u' ' + word.remove(u' ') + u' ');
    });
    return isWord || std::ranges::any_of(endings(), [&](const QString& ending) {
        return apart.contains(ending + u' ');
    });
}

} // namespace

bool asksForSecret(QStringView words)
{
    const QString text = words.toString().normalized(QString::NormalizationForm_KC);
    QString together = text;
    together.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    QString apart = wordsOf(text, false);
    const bool isAsked = hasAny(together, shown()) || hasAny(apart, shown());
    apart = withoutThings(apart, isAsked);
    return isNameOfSecret(apart) || isNameOfSecret(withoutThings(wordsOf(text, true), isAsked))
        || hasAny(withoutThings(together, isAsked), spoken()) || hasWritten(apart);
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
