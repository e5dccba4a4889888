// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/DataClass.h"

#include <QString>
#include <QStringList>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

bool isHan(QChar letter)
{
    return letter.script() == QChar::Script_Han;
}

/// "smsCode", "sms_code" and "sms-code" as " sms code ", "PIN码" as " pin 码 ".
QString wordsOf(QStringView name)
{
    QString words = u" "_s;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar letter = name.at(i);
        const bool begins = i > 0
            && ((letter.isUpper() && name.at(i - 1).isLower())
                || isHan(letter) != isHan(name.at(i - 1)));
        if (begins || !letter.isLetterOrNumber())
            words.append(u' ');
        if (letter.isLetterOrNumber())
            words.append(letter.toLower());
    }
    return words + u' ';
}

} // namespace

bool isNameOfSecret(QStringView name)
{
    static const QStringList secrets{u"pin"_s, u"pinblock"_s, u"password"_s, u"passwd"_s,
        u"passcode"_s, u"cvv"_s, u"cvv2"_s, u"cvc"_s, u"cvc2"_s, u"cvn"_s, u"cvn2"_s,
        u"security code"_s, u"track1"_s, u"track2"_s, u"track3"_s, u"track data"_s, u"otp"_s,
        u"sms code"_s, u"verification code"_s, u"one time code"_s, u"biometric"_s, u"biometrics"_s,
        u"iris"_s, u"voiceprint"_s, u"faceprint"_s, u"face image"_s, u"face template"_s,
        u"fingerprint image"_s, u"fingerprint template"_s, u"secret answer"_s,
        u"security answer"_s};
    const QString words = wordsOf(name);
    return std::ranges::any_of(
        secrets, [&](const QString& secret) { return words.contains(u' ' + secret + u' '); });
}

} // namespace hui
