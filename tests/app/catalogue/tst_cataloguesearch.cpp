// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/BillerUseRepository.h"
#include "app/catalogue/SearchWords.h"
#include "tests/app/catalogue/CatalogueScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

Biller billerOf(const QString& id, const QString& name, const QString& pinyin)
{
    Biller biller = waterWorks(id);
    biller.city = id.left(6);
    biller.category = id.section(u'-', 1, 1);
    biller.name = name;
    biller.nameEn = u"Centre "_s + biller.category;
    biller.pinyin = pinyin;
    biller.initials.clear();
    return biller;
}

std::unique_ptr<Database> catalogue()
{
    auto database = memoryDatabase(catalogueMigrations());
    CatalogueRepository repository(*database);
    Biller telecom = billerOf(u"320100-telecom-1"_s, u"南京市样例通讯服务中心"_s,
        u"nan jing shi yang li tong xun fu wu zhong xin"_s);
    telecom.coverage = {u"320500"_s};
    for (const Biller& biller : {billerOf(u"320500-water-1"_s, u"苏州市供水服务中心"_s,
                                     u"su zhou shi gong shui fu wu zhong xin"_s),
             billerOf(u"320500-electricity-1"_s, u"苏州市供电服务中心"_s,
                 u"su zhou shi gong dian fu wu zhong xin"_s),
             billerOf(u"440300-water-1"_s, u"深圳市供水服务中心"_s,
                 u"shen zhen shi gong shui fu wu zhong xin"_s),
             telecom})
        HUI_ASSERT(repository.apply(u"biller"_s, biller.id, billerToJson(biller)));
    return database;
}

QStringList idsOf(const Result<QList<Biller>>& billers)
{
    HUI_ASSERT(billers);
    QStringList ids;
    for (const Biller& biller : *billers)
        ids.append(biller.id);
    return ids;
}

} // namespace

class TestCatalogueSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("city");
        QTest::addColumn<QStringList>("ids");
        const QString sz = u"320500-water-1"_s;
        const QString power = u"320500-electricity-1"_s;
        const QString shenzhen = u"440300-water-1"_s;
        const QString telecom = u"320100-telecom-1"_s;
        const auto row
            = [](const char* name, const char* words, const QString& city, const QStringList& ids) {
                  QTest::newRow(name) << QString::fromUtf8(words) << city << ids;
              };
        row("Chinese", "苏州", {}, {sz, power});
        row("the middle of a name", "供水", {}, {sz, shenzhen});
        row("one character", "电", {}, QStringList{power});
        row("initials", "szsgs", {}, {sz, shenzhen});
        row("initials of a part", "gsfw", {}, {sz, shenzhen});
        row("pinyin", "suzhou", {}, {sz, power});
        row("pinyin from the middle", "gongshui", {}, {sz, shenzhen});
        row("pinyin begun", "gongd", {}, QStringList{power});
        row("pinyin over the kept beginning", "gongshuifuwuz", {}, {sz, shenzhen});
        row("that goes on otherwise", "gongshuix", {}, {});
        row("five letters", "gongs", {}, {sz, shenzhen});
        row("Chinese, five characters", "苏州市供电", {}, QStringList{power});
        row("Chinese, more than kept", "供水服务中心", {}, {sz, shenzhen});
        row("long ones together", "electric suzhoushi", {}, QStringList{power});
        row("two words", "苏州 gs", {}, {sz});
        row("in the other order", "gs 苏州", {}, {sz});
        row("glued together", "苏州gs", {}, {sz});
        row("the kind", "水费 sz", {}, {sz, shenzhen});
        row("the kind in initials", "sf su", {}, {sz});
        row("code", "320500", {}, {sz, power});
        row("code and kind", "320500-water", {}, {sz});
        row("English", "Centre electr", {}, QStringList{power});
        row("capitals and full width", "ＳＵＺＨＯＵ  ＤＩＡＮ", {}, QStringList{power});
        row("of the city first", "服务", u"320500"_s, {sz, power, telecom, shenzhen});
        row("nothing like it", "纽约", {}, {});
        row("nothing typed", "  ", {}, {});
        row("signs only", "*\"-", {}, {});
        row("what FTS5 would take for its own", "NOT AND", {}, {});
    }

    void finds()
    {
        QFETCH(QString, words);
        QFETCH(QString, city);
        QFETCH(QStringList, ids);
        const auto database = catalogue();
        const CatalogueRepository repository(*database);
        QCOMPARE(idsOf(repository.search(words, city, 20)), ids);
        const auto found = repository.find(words, city, 20);
        QStringList named;
        for (const BillerName& one : *found)
            named.append(one.id);
        QCOMPARE(named, ids);
    }

    void aListShowsNamesAndNoTerms()
    {
        const auto database = catalogue();
        const auto found = CatalogueRepository(*database).find(u"苏州 gs"_s, {}, 20);
        QCOMPARE(found->size(), 1);
        const BillerName& one = found->first();
        QCOMPARE(one.id, u"320500-water-1"_s);
        QCOMPARE(one.category, u"water"_s);
        QCOMPARE(one.city, u"320500"_s);
        QCOMPARE(one.name, u"苏州市供水服务中心"_s);
        QCOMPARE(one.nameEn, u"Centre water"_s);
    }

    /// What is looked for begins like many others and lies behind them.
    void findsARareWordBehindManyThatBeginLikeIt()
    {
        const auto database = memoryDatabase(catalogueMigrations());
        CatalogueRepository repository(*database);
        for (int i = 0; i < 90; ++i) {
            const bool isRare = i > 86;
            const Biller biller = billerOf(
                u"320500-water-%1"_s.arg(i), u"苏州"_s, isRare ? u"gong shan"_s : u"gong shui"_s);
            QVERIFY(repository.apply(u"biller"_s, biller.id, billerToJson(biller)));
        }
        QCOMPARE(idsOf(repository.search(u"gongshan"_s, {}, 2)),
            (QStringList{u"320500-water-87"_s, u"320500-water-88"_s}));
        QCOMPARE(repository.search(u"gongshan"_s, u"320500"_s, 9)->size(), 3);
        QCOMPARE(repository.search(u"gongshui"_s, {}, 20)->size(), 20);
    }

    void givesNoMoreThanAsked()
    {
        const auto database = catalogue();
        const CatalogueRepository repository(*database);
        QCOMPARE(repository.search(u"服务"_s, {}, 2)->size(), 2);
        QCOMPARE(repository.search(u"服务"_s, u"320500"_s, 1)->size(), 1);
    }

    void followsChanges()
    {
        const auto database = catalogue();
        CatalogueRepository repository(*database);
        Biller renamed = waterWorks(u"320500-water-1"_s);
        renamed.name = u"苏州市自来水中心"_s;
        QVERIFY(repository.apply(u"biller"_s, renamed.id, billerToJson(renamed)));
        QCOMPARE(idsOf(repository.search(u"供水"_s, {}, 9)), QStringList{u"440300-water-1"_s});
        QCOMPARE(idsOf(repository.search(u"自来水"_s, {}, 9)), QStringList{renamed.id});
        QVERIFY(repository.apply(u"biller"_s, renamed.id, {}));
        QVERIFY(repository.search(u"自来水"_s, {}, 9)->isEmpty());
    }

    void aCityHasTheBillersThatServeIt()
    {
        const auto database = catalogue();
        const CatalogueRepository repository(*database);
        QCOMPARE(idsOf(repository.billers(u"320500"_s, {})).size(), 3);
        QCOMPARE(idsOf(repository.billers(u"320500"_s, u"telecom"_s)),
            QStringList{u"320100-telecom-1"_s});
    }

    void recentAndFavourite()
    {
        const auto database = catalogue();
        BillerUseRepository uses(*database);
        const QDateTime at(QDate(2026, 3, 18), QTime(2, 0), Qt::UTC);
        const QString water = u"320500-water-1"_s;
        const QString power = u"320500-electricity-1"_s;
        QVERIFY(uses.note(u"C-1"_s, water, at));
        QVERIFY(uses.note({}, power, at.addSecs(60)));
        QVERIFY(uses.note(u"C-2"_s, water, at.addSecs(120)));
        QVERIFY(uses.note(u"C-1"_s, u"gone"_s, at.addSecs(180)));
        QCOMPARE(idsOf(uses.recentBillers(u"C-1"_s, 9)), QStringList{water});
        QCOMPARE(idsOf(uses.recentBillers({}, 9)), (QStringList{water, power}));
        QCOMPARE(idsOf(uses.recentBillers({}, 1)), QStringList{water});

        QVERIFY(uses.setFavourite({}, power, true));
        QVERIFY(uses.setFavourite({}, power, true));
        QVERIFY(uses.setFavourite({}, water, true));
        QVERIFY(*uses.isFavourite({}, water));
        QVERIFY(!*uses.isFavourite(u"C-1"_s, water));
        QCOMPARE(idsOf(uses.favouriteBillers({}, 9)), (QStringList{water, power})); // used most
        QCOMPARE(idsOf(uses.billersOf({}, 9)), (QStringList{water, power})); // each once
        QCOMPARE(idsOf(uses.billersOf(u"C-1"_s, 9)), QStringList{water});
        QVERIFY(uses.setFavourite({}, water, false));
        QCOMPARE(idsOf(uses.favouriteBillers({}, 9)), QStringList{power});
    }

    void twoCustomersBecomeOne()
    {
        const auto database = catalogue();
        BillerUseRepository uses(*database);
        const QDateTime at(QDate(2026, 3, 18), QTime(2, 0), Qt::UTC);
        const QString water = u"320500-water-1"_s;
        const QString power = u"320500-electricity-1"_s;
        QVERIFY(uses.note(u"C-1"_s, power, at));
        QVERIFY(uses.note(u"C-1"_s, water, at.addSecs(120)));
        QVERIFY(uses.note(u"C-2"_s, power, at.addSecs(180)));
        QVERIFY(uses.note(u"C-2"_s, water, at.addSecs(60)));
        QVERIFY(uses.setFavourite(u"C-1"_s, water, true));
        QVERIFY(uses.setFavourite(u"C-2"_s, water, true));
        QVERIFY(uses.join(u"C-2"_s, u"C-1"_s));
        QCOMPARE(idsOf(uses.recentBillers(u"C-1"_s, 9)), (QStringList{power, water})); // the latest
        QCOMPARE(idsOf(uses.favouriteBillers(u"C-1"_s, 9)), QStringList{water});
        QVERIFY(uses.recentBillers(u"C-2"_s, 9)->isEmpty());
        QVERIFY(uses.favouriteBillers(u"C-2"_s, 9)->isEmpty());
        QVERIFY(uses.join(u"C-2"_s, u"C-1"_s)); // told twice
        QCOMPARE(idsOf(uses.recentBillers(u"C-1"_s, 9)), (QStringList{power, water}));

        QVERIFY(uses.forget(u"C-1"_s));
        QVERIFY(uses.recentBillers(u"C-1"_s, 9)->isEmpty());
        QVERIFY(uses.favouriteBillers(u"C-1"_s, 9)->isEmpty());
        QCOMPARE(uses.recentBillers({}, 9)->size(), 2); // the branch's stay
    }
};

QTEST_APPLESS_MAIN(TestCatalogueSearch)
#include "tst_cataloguesearch.moc"
