// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/RoutedInterfaces.h"

#include <QTest>

using namespace hui;
using namespace hui::admin;
using namespace hui::server;
using namespace Qt::StringLiterals;

/// What interfaces ask for and answer, as data.
class TestRoutedInterfaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noRowAsksForASecret_data()
    {
        QTest::addColumn<QStringList>("row");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, const QString& key, const QString& zh,
                             const QString& en, bool isSecret) {
            QTest::newRow(name) << QStringList{u"query"_s, u"asks"_s, key, u"text"_s, u"1"_s, zh,
                en} << (isSecret ? u"query."_s + key : QString());
        };
        row("none", u"reference"_s, u"业务对象编号"_s, u"What is asked about"_s, false);
        row("by its name", u"pay_pin"_s, u"编号"_s, u"Number"_s, true);
        row("by its Chinese text", u"extra"_s, u"客户查询密码"_s, u"Number"_s, true);
        row("by its English text", u"extra"_s, u"编号"_s, u"Card CVV2"_s, true);
    }

    void noRowAsksForASecret()
    {
        QFETCH(QStringList, row);
        QFETCH(QString, field);
        const auto checked = checkFieldRows({row});
        QCOMPARE(checked.has_value(), field.isEmpty());
        if (!checked)
            QCOMPARE(checked.error().detail, field);
    }

    void fieldsInFieldsAreLookedAt()
    {
        const WireField pin{u"pin"_s, WireField::Type::Text};
        const WireField card{u"card"_s, WireField::Type::Record, true, {}, {}, {pin}};
        ServedInterface served{.id = u"shop.item.list"_s};
        served.answers = {{u"cards"_s, WireField::Type::Records, true, {}, {}, {card}}};
        QCOMPARE(checkNoSecret({served}).error().detail, u"shop.item.list.cards.card.pin"_s);
        QCOMPARE(checkNoSecret({served}).error().kind, Error::Kind::Refused);
    }

    void thoseOfTheProgramDoNot() { QVERIFY(checkInterfaceFields()); }
};

QTEST_APPLESS_MAIN(TestRoutedInterfaces)
#include "tst_routedinterfaces.moc"
