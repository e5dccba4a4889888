// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/catalogue/CatalogueScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

QJsonObject cityValue(const QString& code, const QString& name, const QString& initials)
{
    return {{u"code"_s, code}, {u"name"_s, name}, {u"name_en"_s, u"City "_s + initials},
        {u"province"_s, u"江苏省"_s}, {u"initials"_s, initials}};
}

} // namespace

class TestCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatThePlatformSends()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        CatalogueRepository catalogue(*database);
        QVERIFY(catalogue.apply(u"biller"_s, u"w1"_s, billerValue(u"w1"_s)));
        const auto found = catalogue.billers(u"320500"_s, u"water"_s);
        QCOMPARE(found->size(), 1);
        QCOMPARE(catalogue.billers(u"320500"_s, {})->size(), 1); // of every kind
        const Biller& biller = found->first();
        QCOMPARE(biller.name, u"苏州市供水服务中心"_s);
        QCOMPARE(biller.offline, OfflinePolicy::Allowed);
        QCOMPARE(biller.offlineCap, Money::fen(50'000));
        QCOMPARE(biller.account().max, 10);

        Biller changed = waterWorks(u"w1"_s);
        changed.terms.state = BillerState::Paused;
        QJsonObject paused = billerToJson(changed);
        paused.insert(u"offline"_s, u"sometimes"_s);
        QVERIFY(catalogue.apply(u"biller"_s, u"w1"_s, paused));
        const auto again = catalogue.byId(u"w1"_s);
        QVERIFY(!(*again)->isActive());
        QCOMPARE((*again)->offline, OfflinePolicy::Never);

        QVERIFY(catalogue.apply(u"biller"_s, u"w1"_s, {}));
        QVERIFY(!catalogue.byId(u"w1"_s).value().has_value());
    }

    void refusesWhatItDoesNotUnderstand()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        CatalogueRepository catalogue(*database);
        QJsonObject more = billerValue(u"w1"_s);
        more.insert(u"more"_s, 1);
        QCOMPARE(catalogue.apply(u"biller"_s, u"w1"_s, more).error().kind, Error::Kind::Protocol);
        QVERIFY(!catalogue.apply(u"rates"_s, u"x"_s, more));
        QVERIFY(!catalogue.apply(u"city"_s, u"x"_s, {{u"code"_s, 1}}));
    }

    void policyBeforeAndAfterTheFirstPull()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        CatalogueRepository catalogue(*database);
        QCOMPARE(catalogue.policy()->offlinePerItem, Money::fen(0));
        QVERIFY(catalogue.apply(u"policy"_s, u"desk"_s, policyValue()));
        QVERIFY(catalogue.apply(u"policy"_s, u"desk"_s, policyValue()));
        QCOMPARE(catalogue.policy()->offlinePerDay, Money::fen(100'000));
    }

    void findsCities_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("initials") << u"sz"_s << QStringList{u"320500"_s, u"440300"_s};
        QTest::newRow("capitals") << u" SZ "_s << QStringList{u"320500"_s, u"440300"_s};
        QTest::newRow("name") << u"苏"_s << QStringList{u"320500"_s};
        QTest::newRow("inside") << u"州"_s << QStringList{u"320500"_s};
        QTest::newRow("code") << u"3202"_s << QStringList{u"320200"_s};
        QTest::newRow("all") << QString() << QStringList{u"320200"_s, u"320500"_s, u"440300"_s};
        QTest::newRow("none") << u"zz"_s << QStringList{};
    }

    void findsCities()
    {
        QFETCH(QString, words);
        QFETCH(QStringList, codes);
        const auto database = memoryDatabase(catalogueMigrations());
        CatalogueRepository catalogue(*database);
        for (const QJsonObject& city : {cityValue(u"320500"_s, u"苏州市"_s, u"sz"_s),
                 cityValue(u"440300"_s, u"深圳市"_s, u"sz"_s),
                 cityValue(u"320200"_s, u"无锡市"_s, u"wx"_s)})
            QVERIFY(catalogue.apply(u"city"_s, city.value(u"code").toString(), city));
        QStringList found;
        const auto cities = catalogue.citiesLike(words);
        for (const City& city : *cities)
            found.append(city.code);
        QCOMPARE(found, codes);
    }

    void readsAccounts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("account");
        QTest::newRow("plain") << u"3205018642"_s << u"3205018642"_s;
        QTest::newRow("grouped") << u" 3205 0186-42 "_s << u"3205018642"_s;
        QTest::newRow("full width") << u"３２０５０１８６４２"_s << u"3205018642"_s;
        QTest::newRow("short") << u"320501864"_s << QString();
        QTest::newRow("long") << u"32050186421"_s << QString();
        QTest::newRow("letters") << u"320501864x"_s << QString();
        QTest::newRow("other digits") << u"٣205018642"_s << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("endless") << QString(100'000, u'1') << QString();
    }

    void readsAccounts()
    {
        QFETCH(QString, typed);
        QFETCH(QString, account);
        const Result<QString> read = parseAccount(typed, waterWorks(u"w1"_s));
        QCOMPARE(read.has_value(), !account.isEmpty());
        if (read)
            QCOMPARE(*read, account);
        else
            QCOMPARE(read.error().kind, Error::Kind::Input);
    }
};

QTEST_APPLESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
