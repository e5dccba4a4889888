// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/CaseForm.h"
#include "modules/cases/NeedForms.h"

#include <QTest>

using namespace hui;
using namespace hui::cases;
using namespace Qt::StringLiterals;

namespace {

QByteArray formWith(const char* key, const char* zh, const char* en)
{
    return QByteArray(R"({"P-900": [{"key": "account", "min": 1, "max": 20, "label":)"
                      R"( {"zh": "户号", "en": "Account"}}, {"key": ")")
        + key + R"(", "min": 1, "max": 6, "label": {"zh": ")" + zh + R"(", "en": ")" + en
        + R"("}}]})";
}

} // namespace

/// The forms of kinds of need, as data.
class TestNeedForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksForNoSecret_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("field");
        QTest::newRow("none") << formWith("wish", "补充说明", "Anything else") << QString();
        QTest::newRow("by its key")
            << formWith("pay_pin", "编号", "Number") << u"P-900.parameters[1]: pay_pin"_s;
        QTest::newRow("by its label")
            << formWith("extra", "卡片交易密码", "Number") << u"P-900.parameters[1]: extra"_s;
        QTest::newRow("by its English label")
            << formWith("extra", "编号", "SMS code") << u"P-900.parameters[1]: extra"_s;
    }

    void asksForNoSecret()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, field);
        const auto forms = needFormsFromJson(json);
        QVERIFY(forms);
        const auto checked = checkNeedForms(*forms);
        QCOMPARE(checked.has_value(), field.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().detail, field);
    }

    void thoseOfTheProgramDoNot()
    {
        QVERIFY(!needForms().isEmpty());
        QVERIFY(checkNeedForms(needForms()));
        for (const QString& kind : kindsWithForms())
            QVERIFY(secretsOfForm(kind).isEmpty() && caseForm(kind).size() > 1);
    }

    void whatIsNoFormIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("[");
        QTest::newRow("no list") << QByteArray(R"({"P-900": {}})");
        QTest::newRow("a field too much")
            << QByteArray(R"({"P-900": [{"key": "a", "colour": 1}]})");
    }

    void whatIsNoFormIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!needFormsFromJson(json));
    }
};

QTEST_APPLESS_MAIN(TestNeedForms)
#include "tst_needforms.moc"
