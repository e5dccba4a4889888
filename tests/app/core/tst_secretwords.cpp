// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/SecretWords.h"

#include <QTest>

using namespace hui;

/// Names and labels of fields that come as data.
class TestSecretWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isToldFromOthers_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isSecret");
        for (const char* secret :
            {"pin", "PIN", "pay_pin", "cardPin", "cardPIN", "PIN code", "pincode", "pin1",
                "password", "passwords", "Query password", "login-password2", "pwd", "passphrase",
                "cvv", "CVV2", "Card verification value", "track2", "Magnetic stripe", "otp",
                "One-time password", "smsCode", "SMS verification code", "Dynamic code",
                "fingerprint", "Face ID", "facial features", "iris", "Security question", "mima",
                "query_mima", "ＰＩＮ", "pass word", "查询密码", "支付密码", "密 码", "密\u3000码",
                "【密码】", "交易口令", "短信验证码", "验证码（短信）", "卡片安全码", "二磁道信息",
                "指纹特征", "人脸照片", "声纹", "虹膜", "密保答案"})
            QTest::newRow(secret) << QString::fromUtf8(secret) << true;
        for (const char* other :
            {"", "account", "户号", "pinyin", "pinned", "opinion", "code", "邮政编码", "发票校验码",
                "校验码", "设备识别码", "决定书编号", "track", "Tracking no.", "Passport no.",
                "passenger", "bypass", "card_no", "cardholder", "document", "student_no", "学号",
                "联系电话", "Telephone", "facility", "irish", "face_value", "面值", "人员编号",
                "密集架号", "Security deposit", "押金", "车架号", "验收单号"})
            QTest::newRow(*other ? other : "empty") << QString::fromUtf8(other) << false;
    }

    void isToldFromOthers()
    {
        QFETCH(QString, words);
        QFETCH(bool, isSecret);
        QCOMPARE(asksForSecret(words), isSecret);
    }

    void theRefusalNamesTheField()
    {
        const Error error = secretAsked(QStringLiteral("w1.parameters[1]: pay_pin")).error();
        QCOMPARE(error.kind, Error::Kind::Refused);
        QCOMPARE(error.detail, QStringLiteral("w1.parameters[1]: pay_pin"));
    }
};

QTEST_APPLESS_MAIN(TestSecretWords)
#include "tst_secretwords.moc"
