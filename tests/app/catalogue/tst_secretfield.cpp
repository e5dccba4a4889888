// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/CatalogueWire.h"
#include "app/catalogue/ParameterCheck.h"
#include "app/catalogue/SecretField.h"
#include "tests/app/catalogue/CatalogueScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

const QDate checkDay(2026, 3, 18);
const QDateTime noon(QDate(2026, 3, 18), QTime(4, 0), Qt::UTC);

Parameter named(const QString& key, const QString& zh, const QString& en)
{
    Parameter made;
    made.key = key;
    made.label = {zh, en};
    made.mask = MaskRule::None;
    return made;
}

} // namespace

/// A definition that asks for what proves who a customer is.
class TestSecretField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isFoundByKeyAndByLabel_data()
    {
        QTest::addColumn<Parameter>("parameter");
        QTest::addColumn<bool>("isSecret");
        Parameter helped = named(u"account"_s, u"户号"_s, u"Account"_s);
        helped.help = {u"请勿填写密码"_s, u"Never the password"_s};
        QTest::newRow("key") << named(u"pay_pin"_s, u"编号"_s, u"Number"_s) << true;
        QTest::newRow("Chinese") << named(u"extra"_s, u"查询密码"_s, u"Number"_s) << true;
        QTest::newRow("English") << named(u"extra"_s, u"编号"_s, u"Query password"_s) << true;
        QTest::newRow("none") << named(u"extra"_s, u"编号"_s, u"Number"_s) << false;
        QTest::newRow("a help that warns") << helped << false;
    }

    void isFoundByKeyAndByLabel()
    {
        QFETCH(Parameter, parameter);
        QFETCH(bool, isSecret);
        QCOMPARE(asksForSecret(parameter), isSecret);
        QCOMPARE(secretsAmong({parameter}).size(), isSecret ? 1 : 0);
        QCOMPARE(withoutSecrets({parameter}).size(), isSecret ? 0 : 1);
        QCOMPARE(ParameterCheck(parameter).isUsable(), !isSecret);
        QCOMPARE(checkNoSecret({parameter}, u"w1"_s).has_value(), !isSecret);
    }

    void nothingIsTakenForIt()
    {
        const Parameter pin = named(u"pay_pin"_s, u"支付密码"_s, u"PIN"_s);
        QCOMPARE(ParameterCheck(pin).read(u"123456", checkDay).fault, ParameterFault::Secret);
        QVERIFY(ParameterCheck(pin).read(u"123456", checkDay).value.isEmpty());
        const auto parsed = parseParameters({{u"pay_pin"_s, u"123456"_s}}, {pin}, checkDay);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().detail, u"pay_pin: secret"_s);
        QCOMPARE(maskParameter(u"123456"_s, pin), u"****"_s); // of before it was refused
    }

    void eachIsNamed()
    {
        const auto open = checkNoSecret(
            {named(u"account"_s, u"户号"_s, u"Account"_s),
                named(u"code"_s, u"短信验证码"_s, u"Code"_s), named(u"cvv"_s, u"编号"_s, u"No."_s)},
            u"w1"_s);
        QCOMPARE(open.error().kind, Error::Kind::Refused);
        QCOMPARE(open.error().detail, u"w1.parameters[1]: code, w1.parameters[2]: cvv"_s);
    }

    /// A desk that is told of such a biller reads it, shows it and takes no payment for it.
    void aDeskPaysNoSuchBiller()
    {
        Biller biller = waterWorks(u"w1"_s);
        biller.terms.parameters.append(named(u"pin"_s, u"查询密码"_s, u"PIN"_s));
        const auto told = billerFromJson(billerToJson(biller), u"w1"_s);
        QVERIFY(told);
        QVERIFY(!told->isActive());
        const auto taken = checkTakesPayments(*told, noon);
        QCOMPARE(taken.error().kind, Error::Kind::Refused);
        QCOMPARE(taken.error().detail, u"w1.parameters[1]: pin"_s);
    }
};

QTEST_APPLESS_MAIN(TestSecretField)
#include "tst_secretfield.moc"
