// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatformRepository.h"
#include "tests/app/catalogue/VersionScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> desk()
{
    return memoryDatabase(catalogueMigrations());
}

/// A desk with version 1 of three billers in force.
std::unique_ptr<Database> deskWithOne()
{
    auto database = desk();
    HUI_ASSERT(receivePage(*database, {}, editionOf(3), 1));
    HUI_ASSERT(versionInForce(*database) == 1);
    return database;
}

qint64 billersOf(Database& database)
{
    return CatalogueRepository(database).counts()->billers;
}

/// Version 2: w0 is called otherwise, w1 is gone, w9 is new.
Edition second()
{
    Edition edition = editionOf(3);
    Biller renamed = waterWorks(u"w0"_s);
    renamed.name = u"苏州市自来水中心"_s;
    put(edition, renamed);
    edition.remove({u"biller"_s, u"w1"_s});
    put(edition, waterWorks(u"w9"_s));
    return edition;
}

void hasTheSecond(Database& database)
{
    const CatalogueRepository catalogue(database);
    QCOMPARE(versionInForce(database), 2);
    QCOMPARE((*catalogue.byId(u"w0"_s))->name, u"苏州市自来水中心"_s);
    QCOMPARE((*catalogue.byId(u"w0"_s))->terms.version, 2);
    QCOMPARE((*catalogue.byId(u"w2"_s))->terms.version, 1);
    QVERIFY(!catalogue.byId(u"w1"_s).value().has_value());
    QVERIFY(catalogue.byId(u"w9"_s).value().has_value());
    QCOMPARE(*CatalogueVersionRepository(database).stagedCount(), 0);
    QCOMPARE(refusalOf(database), QString());
}

/// Nothing of the second version shows.
void hasTheFirst(Database& database)
{
    const CatalogueRepository catalogue(database);
    QCOMPARE(versionInForce(database), 1);
    QCOMPARE((*catalogue.byId(u"w0"_s))->name, waterWorks(u"w0"_s).name);
    QVERIFY(catalogue.byId(u"w1"_s).value().has_value());
    QVERIFY(!catalogue.byId(u"w9"_s).value().has_value());
}

} // namespace

class TestReceiveCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsNothingBeforeTheManifest()
    {
        const auto database = desk();
        const QJsonObject value = billerValue(u"w0"_s);
        QVERIFY(receive(*database, {u"biller"_s, u"w0"_s, value}));
        QCOMPARE(billersOf(*database), 0);
        QVERIFY(receive(*database, manifestOf(editionOf(1), 1)));
        QCOMPARE(billersOf(*database), 1);
        QCOMPARE(versionInForce(*database), 1);
    }

    void appliesADelta()
    {
        const auto database = deskWithOne();
        QVERIFY(receivePage(*database, editionOf(3), second(), 2));
        hasTheSecond(*database);
        const auto versions = CatalogueVersionRepository(*database).latest(9);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(versions->first().changed, 3);
        QCOMPARE(versions->first().entries, 3);
    }

    /// The line drops between two pages: the next page brings the rest, and only then it shows.
    void survivesATornDelta()
    {
        const auto database = deskWithOne();
        const Edition edition = second();
        QVERIFY(receive(*database, {u"biller"_s, u"w0"_s, edition.value({u"biller"_s, u"w0"_s})}));
        hasTheFirst(*database);
        QVERIFY(receive(*database, {u"biller"_s, u"w1"_s, {}}));
        hasTheFirst(*database);
        QVERIFY(receive(*database, {u"biller"_s, u"w9"_s, edition.value({u"biller"_s, u"w9"_s})}));
        QVERIFY(receive(*database, manifestOf(edition, 2)));
        hasTheSecond(*database);
    }

    void refuses_data()
    {
        QTest::addColumn<qint64>("version");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("whole");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a signature of somebody else")
            << qint64(2) << QByteArray("theirs") << true << u"signature"_s;
        QTest::newRow("an entry that is missing")
            << qint64(2) << QByteArray("ours") << false << u"incomplete"_s;
        QTest::newRow("no version") << qint64(0) << QByteArray("ours") << true << u"malformed"_s;
        QTest::newRow("another content of the same version")
            << qint64(1) << QByteArray("ours") << true << u"older"_s;
    }

    void refuses()
    {
        QFETCH(qint64, version);
        QFETCH(QByteArray, signature);
        QFETCH(bool, whole);
        QFETCH(QString, reason);
        const auto database = deskWithOne();
        const Edition edition = second();
        for (const QString& key : {u"w0"_s, u"w1"_s, u"w9"_s})
            if (whole || key != u"w9")
                QVERIFY(receive(*database, {u"biller"_s, key, edition.value({u"biller"_s, key})}));
        CatalogueManifest manifest = manifestOf(edition, version);
        manifest.signature = signature;
        QJsonObject json = manifestToJson(manifest);
        QVERIFY(receive(*database, {u"catalogue"_s, u"current"_s, json}));
        hasTheFirst(*database);
        QCOMPARE(refusalOf(*database), reason);
        // what was laid aside is not lost: the right manifest still finds it
        if (!whole)
            QVERIFY(
                receive(*database, {u"biller"_s, u"w9"_s, edition.value({u"biller"_s, u"w9"_s})}));
        QVERIFY(receive(*database, manifestOf(edition, 2)));
        hasTheSecond(*database);
    }

    void refusesToGoBack()
    {
        const auto database = deskWithOne();
        QVERIFY(receivePage(*database, editionOf(3), second(), 2));
        QVERIFY(receivePage(*database, second(), editionOf(3), 1));
        QCOMPARE(versionInForce(*database), 2);
        QCOMPARE(refusalOf(*database), u"older"_s);
        QVERIFY(CatalogueRepository(*database).byId(u"w9"_s).value().has_value());
    }

    void refusesAForgedEntry()
    {
        const auto database = deskWithOne();
        Edition edition = second();
        const CatalogueManifest signedOne = manifestOf(edition, 2);
        Biller forged = waterWorks(u"w9"_s);
        forged.terms.fees = {{.flat = Money::fen(5000)}};
        put(edition, forged);
        for (const QString& key : {u"w0"_s, u"w1"_s, u"w9"_s})
            QVERIFY(receive(*database, {u"biller"_s, key, edition.value({u"biller"_s, key})}));
        QVERIFY(receive(*database, signedOne));
        hasTheFirst(*database);
        QCOMPARE(refusalOf(*database), u"incomplete"_s);
    }

    /// After a restore of the platform everything is pulled anew, and nobody tells what went.
    void takesAWholePullAsItIs()
    {
        const auto database = deskWithOne();
        QVERIFY(receivePage(*database, {}, second(), 2)); // w1 is not named
        hasTheSecond(*database);
    }

    void aSecondPullOfTheSameChangesNothing()
    {
        const auto database = deskWithOne();
        QVERIFY(receivePage(*database, {}, editionOf(3), 1));
        hasTheFirst(*database);
        QCOMPARE(refusalOf(*database), QString());
        QCOMPARE(*CatalogueVersionRepository(*database).stagedCount(), 0);
    }

    /// A field of tomorrow: the entry belongs to what was signed, but nothing of it is shown, not
    /// even what was known of it before.
    void hidesWhatItCannotRead()
    {
        const auto database = deskWithOne();
        Edition edition = editionOf(3);
        QJsonObject strange = billerValue(u"w0"_s);
        strange.insert(u"of_tomorrow"_s, true);
        edition.insert({u"biller"_s, u"w0"_s}, strange);
        QVERIFY(receivePage(*database, editionOf(3), edition, 2));
        QCOMPARE(versionInForce(*database), 2);
        QVERIFY(!CatalogueRepository(*database).byId(u"w0"_s).value().has_value());
        QCOMPARE(billersOf(*database), 2);
        QCOMPARE(CatalogueVersionRepository(*database).current().value()->unreadable, 1);
    }

    /// A word of tomorrow: the biller is shown and cannot be paid.
    void showsABillerOfTomorrow()
    {
        const auto database = desk();
        QJsonObject strange = billerValue(u"w0"_s);
        QJsonObject terms = strange.value(u"terms").toObject();
        terms.insert(u"fetch"_s, u"telepathy"_s);
        strange.insert(u"terms"_s, terms);
        QVERIFY(receivePage(*database, {}, {{{u"biller"_s, u"w0"_s}, strange}}, 1));
        const auto biller = CatalogueRepository(*database).byId(u"w0"_s);
        QVERIFY(biller->has_value());
        QVERIFY(!(*biller)->isActive());
    }

    void interfacesAndNeeds()
    {
        const auto database = desk();
        Edition edition;
        edition.insert({u"interface"_s, u"billpay.water.query"_s},
            interfaceToJson({u"billpay.water.query"_s, u"水费账单查询"_s, u"water bill query"_s,
                u"billpay"_s, u"in"_s, u"1.2"_s, u"active"_s}));
        edition.insert({u"need"_s, u"P-001"_s},
            needToJson({u"P-001"_s, u"水费缴纳"_s, u"Pay a water bill"_s, u"personal"_s,
                u"惠缴费"_s, {u"billpay.water.query"_s}}));
        QVERIFY(receivePage(*database, {}, edition, 1));
        const OpenPlatformRepository offered(*database);
        QCOMPARE(offered.interfaces(u"水费 查询"_s, 9)->size(), 1);
        QCOMPARE(offered.interfaces(u"billpay que"_s, 9)->first().version, u"1.2"_s);
        QCOMPARE(offered.interfaces(u"电费"_s, 9)->size(), 0);
        QCOMPARE(offered.interfaces({}, 9)->size(), 1);
        QCOMPARE(offered.needs(u"缴费 水"_s, 9)->first().interfaces.size(), 1);
        QVERIFY(receivePage(*database, edition, editionOf(1), 2));
        QCOMPARE(*offered.interfaceCount(), 0);
        QCOMPARE(offered.needs(u"水"_s, 9)->size(), 0);
    }

    /// The n-th statement fails: the page is undone whole, and pulled again it succeeds.
    void survivesAFailureOfAnyStatement()
    {
        for (int count = 0;; ++count) {
            const auto database = deskWithOne();
            database->failAfter(count);
            const auto taken = receivePage(*database, editionOf(3), second(), 2);
            database->failAfter(-1);
            if (taken) {
                QVERIFY(count > 20);
                return hasTheSecond(*database);
            }
            // of the COMMIT itself nobody knows; sync pulls the page again either way
            QVERIFY(taken.error().kind == Error::Kind::Storage
                || taken.error().kind == Error::Kind::Unknown);
            hasTheFirst(*database);
            QVERIFY(receivePage(*database, editionOf(3), second(), 2));
            hasTheSecond(*database);
        }
    }

    void versionsGrowByTheDay()
    {
        QCOMPARE(nextCatalogueVersion(0, QDate(2026, 3, 18)), 2026031801);
        QCOMPARE(nextCatalogueVersion(2026031801, QDate(2026, 3, 18)), 2026031802);
        QCOMPARE(nextCatalogueVersion(2026031802, QDate(2026, 3, 20)), 2026032001);
        QCOMPARE(nextCatalogueVersion(2026032001, QDate(2026, 3, 19)), 2026032002);
    }
};

QTEST_APPLESS_MAIN(TestReceiveCatalogue)
#include "tst_receivecatalogue.moc"
