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
                "指纹特征", "人脸照片", "声纹", "虹膜", "密保答案", "PIN码", "卡PIN", "银行卡PIN",
                "银行卡PIN码", "CVV码", "CVV2码", "OTP码", "短信OTP", "短信校验码", "手机校验码",
                "刷脸", "面容", "面容ID", "smscode", "cardpin", "paypwd", "verifycode", "faceid",
                "userpassword", "loginpwd2", "onetimecode", "驗證碼", "磁条卡密码", "磁条卡数据",
                "密码器读数", "密码器显示的数字", "Password token code",
                "Magnetic stripe card data", "门禁密码锁密码"})
            QTest::newRow(secret) << QString::fromUtf8(secret) << true;
        for (const char* other : {"", "account", "户号", "pinyin", "pinned", "opinion", "code",
                 "邮政编码", "发票校验码", "校验码", "设备识别码", "决定书编号", "track",
                 "Tracking no.", "Passport no.", "passenger", "bypass", "card_no", "cardholder",
                 "document", "student_no", "学号", "联系电话", "Telephone", "facility", "irish",
                 "face_value", "面值", "人员编号", "密集架号", "Security deposit", "押金", "车架号",
                 "验收单号", "磁条卡号", "Magnetic stripe card no.", "密码器编号",
                 "Password token no.", "OTP token no.", "门禁密码锁费", "Password lock fee",
                 "密码键盘型号", "PIN pad no.", "指纹锁维修费", "人脸门禁卡工本费", "保密保证金",
                 "路面容积", "安全问题整改费", "水表号A", "IC卡号", "ETC卡号", "spin", "shipping"})
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
