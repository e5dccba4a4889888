// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/catalogue/OpenPlatformRepository.h"
#include "tests/app/catalogue/PreparationScene.h"

#include <QTest>

using namespace hui;
using namespace hui::testkit;

namespace {

QStringList foundBy(Database& database, const QString& words)
{
    QStringList ids;
    const auto found = CatalogueRepository(database).search(words, {}, 2 * many);
    HUI_ASSERT(found);
    for (const Biller& biller : *found)
        ids.append(biller.id);
    ids.sort();
    return ids;
}

/// All that a version is on a desk, in words.
QStringList contentOf(Database& database)
{
    QStringList lines;
    const CatalogueVersionRepository versions(database);
    const auto entries = versions.entries();
    const auto buckets = versions.buckets();
    HUI_ASSERT(entries && buckets);
    for (const CatalogueEntry& entry : *entries) {
        lines.append(entry.stream + u'/' + entry.key + u' ' + QString::fromLatin1(entry.digest));
        if (entry.stream != "biller"_L1)
            continue;
        const auto biller = CatalogueRepository(database).byId(entry.key);
        HUI_ASSERT(biller);
        if (*biller)
            lines.append((*biller)->name + u" v%1"_s.arg((*biller)->terms.version));
    }
    for (auto bucket = buckets->cbegin(); bucket != buckets->cend(); ++bucket)
        lines.append(u"%1 %2"_s.arg(bucket.key()).arg(QString::fromLatin1(bucket.value())));
    for (const auto& words : {u"gongshui"_s, u"自来水"_s, u"nothing"_s, u"w1"_s, u"x"_s})
        lines.append(words + u": "_s + foundBy(database, words).join(u' '));
    for (const auto& city : {u"320500"_s, u"320100"_s})
        lines.append(
            city + QString::number(CatalogueRepository(database).billers(city, {})->size()));
    const OpenPlatformRepository offered(database);
    lines.append(u"%1 %2 %3 %4"_s.arg(*offered.interfaceCount())
            .arg(*offered.needCount())
            .arg(offered.interfaces(u"查询"_s, 9)->size())
            .arg(offered.needs(u"缴纳"_s, 9)->size()));
    const auto cities = CatalogueRepository(database).cities();
    HUI_ASSERT(cities);
    for (const City& city : *cities)
        lines.append(city.code + city.province);
    const auto current = versions.current();
    HUI_ASSERT(current);
    lines.append(u"%1 %2 %3"_s.arg((*current)->version)
            .arg((*current)->changed)
            .arg((*current)->unreadable));
    return lines;
}

QStringList contentOfFirst()
{
    static const QStringList content = contentOf(*deskWithFirst());
    return content;
}

/// What the second is when the next change puts it in force in one transaction.
QStringList contentOfSecond()
{
    static const QStringList content = [] {
        const auto database = deskWithSecondPending();
        HUI_ASSERT(receive(*database, {u"biller"_s, u"later"_s, billerValue(u"later"_s)}));
        return contentOf(*database);
    }();
    return content;
}

bool isPending(Database& database)
{
    return CatalogueVersionRepository(database).pending().value().has_value();
}

qint64 rowsOf(Database& database, const QString& table)
{
    auto row = database.run(u"SELECT count(*) FROM "_s + table);
    HUI_ASSERT(row && row->next());
    return row->value(0).toLongLong();
}

/// The version is whole, nothing of its making is left.
void hasTheSecond(Database& database)
{
    QCOMPARE(contentOf(database), contentOfSecond());
    QVERIFY(!isPending(database));
    QCOMPARE(rowsOf(database, u"catalogue_stage_a"_s), 0);
    QCOMPARE(rowsOf(database, u"catalogue_stage_b"_s), 0);
    QCOMPARE(refusalOf(database), QString());
}

} // namespace

class TestCataloguePreparation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDeskWithoutANewVersionHasNothingToDo()
    {
        QCOMPARE(prepare(*desk()), 0);
        QCOMPARE(prepare(*deskWithFirst()), 0);
    }

    void aLargeVersionIsInForceWhenItIsReady()
    {
        const auto database = deskWithSecondPending();
        QVERIFY(isPending(*database));
        QCOMPARE(contentOf(*database), contentOfFirst());
        QVERIFY(prepare(*database) > 6); // one for each thing that is to be done
        hasTheSecond(*database);
    }

    void theFirstOnADeskComesLikeAnyOther()
    {
        const auto database = desk();
        QVERIFY(receivePage(*database, {}, first(), 1));
        QCOMPARE(versionInForce(*database), 0);
        prepare(*database);
        QCOMPARE(contentOf(*database), contentOfFirst());
    }

    /// Nothing is in force yet, so its steps are long; but each leaves nothing to see, or all.
    void theFirstIsWholeOrNotThere()
    {
        const auto pulled = [] {
            auto database = desk();
            HUI_ASSERT(receivePage(*database, {}, first(), 1));
            return database;
        };
        const int steps = prepare(*pulled());
        QVERIFY(steps < prepare(*deskWithSecondPending()));
        for (int count = 0; count <= steps; ++count) {
            const auto database = pulled();
            {
                CataloguePreparation killed;
                for (int step = 0; step < count; ++step)
                    QVERIFY(killed.step(*database));
            }
            if (versionInForce(*database) == 0) {
                QCOMPARE(CatalogueRepository(*database).counts()->billers, 0);
                QVERIFY(foundBy(*database, u"gongshui"_s).isEmpty());
            }
            prepare(*database);
            QCOMPARE(contentOf(*database), contentOfFirst());
            QVERIFY(!isPending(*database));
        }
    }

    /// The set that is free has a version of long ago: what it has and what it lacks is found out.
    void versionsTakeTurns()
    {
        const auto database = deskWithSecondPending();
        prepare(*database);
        Edition third = second();
        put(third, waterWorks(u"small"_s)); // in its own transaction, in the set in force
        QVERIFY(receivePage(*database, second(), third, 3));
        QCOMPARE(versionInForce(*database), 3);
        Edition fourth = first();
        put(fourth, waterWorks(u"small"_s));
        QVERIFY(receivePage(*database, third, fourth, 4));
        prepare(*database);
        Edition fifth = second();
        QVERIFY(receivePage(*database, fourth, fifth, 5));
        prepare(*database);
        QCOMPARE(versionInForce(*database), 5);
        const auto entries = CatalogueVersionRepository(*database).entries();
        QCOMPARE(rootOf(*entries), manifestOf(fifth, 5).root);
        QCOMPARE(rootOf(*CatalogueVersionRepository(*database).buckets()), rootOf(*entries));
        QCOMPARE(foundBy(*database, u"gongshui"_s).size(), many - 1); // by pinyin
        QVERIFY(foundBy(*database, u"small"_s).isEmpty());
        QCOMPARE(foundBy(*database, u"自来水"_s).size(), many - 3);
        QCOMPARE(CatalogueRepository(*database).billers(u"320100"_s, {})->size(), many - 3);
    }

    /// After a restore of the platform everything is pulled anew, and nobody tells what went.
    void takesAWholePullAsItIs()
    {
        const auto database = deskWithFirst();
        QVERIFY(receivePage(*database, {}, second(), 2)); // w3 is not named
        prepare(*database);
        hasTheSecond(*database);
    }

    void aSecondPullOfTheSameChangesNothing()
    {
        const auto database = deskWithFirst();
        QVERIFY(receivePage(*database, {}, first(), 1));
        QVERIFY(isPending(*database));
        prepare(*database);
        QCOMPARE(contentOf(*database), contentOfFirst());
        QVERIFY(!isPending(*database));
        QCOMPARE(*CatalogueVersionRepository(*database).stagedCount(), 0);
    }

    void refusesWhatIsNotWhole()
    {
        const auto database = deskWithFirst();
        Edition pulled = second();
        pulled.insert({u"biller"_s, u"x1"_s}, billerValue(u"w0"_s));
        QVERIFY(receivePage(*database, first(), pulled, 2));
        QVERIFY(CatalogueVersionRepository(*database).setPending(manifestOf(second(), 2)));
        prepare(*database);
        QCOMPARE(refusalOf(*database), u"incomplete"_s);
        QVERIFY(!isPending(*database));
        QCOMPARE(contentOf(*database), contentOfFirst());
        // what was laid aside is not lost
        QVERIFY(receive(*database, {u"biller"_s, u"x1"_s, billerValue(u"x1"_s)}));
        QVERIFY(receive(*database, manifestOf(second(), 2)));
        prepare(*database);
        hasTheSecond(*database);
    }

    /// The program ends after every other step: what the next one finds is the old version or the
    /// new one.
    void survivesAnEndBetweenSteps()
    {
        const int steps = prepare(*deskWithSecondPending());
        for (int count = 0; count <= steps + 2; count += 2) {
            const auto database = deskWithSecondPending();
            {
                CataloguePreparation killed;
                for (int step = 0; step < count; ++step)
                    QVERIFY(killed.step(*database));
            }
            const bool isNew = versionInForce(*database) == 2;
            QCOMPARE(contentOf(*database), isNew ? contentOfSecond() : contentOfFirst());
            prepare(*database);
            hasTheSecond(*database);
        }
    }

    void survivesAFailureOfAnyStatement_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("stride");
        QTest::newRow("the first ones") << 0 << 1;
        QTest::newRow("all along") << 50 << 151;
    }

    /// The n-th statement fails: that step is undone whole, and asked again it goes on.
    void survivesAFailureOfAnyStatement()
    {
        QFETCH(int, from);
        QFETCH(int, stride);
        const int last = stride == 1 ? 50 : 100'000;
        for (int count = from; count < last; count += stride) {
            const auto database = deskWithSecondPending();
            CataloguePreparation preparation;
            database->failAfter(count);
            bool hasFailed = false;
            for (bool more = true; more && !hasFailed;) {
                const auto step = preparation.step(*database);
                hasFailed = !step.has_value();
                more = step.value_or(true);
            }
            database->failAfter(-1);
            if (!hasFailed) {
                QVERIFY(count > 1'000);
                return hasTheSecond(*database);
            }
            const bool isNew = versionInForce(*database) == 2; // it failed while clearing up
            QCOMPARE(contentOf(*database), isNew ? contentOfSecond() : contentOfFirst());
            prepare(*database, preparation);
            hasTheSecond(*database);
        }
    }

    void survivesAFailedCommit_data()
    {
        QTest::addColumn<bool>("durable");
        QTest::newRow("lost") << false;
        QTest::newRow("durable") << true;
    }

    /// The COMMIT of a step fails: of every other without effect, of those between after it.
    void survivesAFailedCommit()
    {
        QFETCH(bool, durable);
        const int steps = prepare(*deskWithSecondPending());
        for (int count = durable; count <= steps; count += 2) {
            const auto database = deskWithSecondPending();
            CataloguePreparation preparation;
            for (int step = 0; step < count; ++step)
                QVERIFY(preparation.step(*database));
            database->failCommit(
                durable ? Database::CommitFault::Durable : Database::CommitFault::Lost);
            QCOMPARE(preparation.step(*database).error().kind, Error::Kind::Unknown);
            database->failCommit(Database::CommitFault::None);
            prepare(*database, preparation);
            hasTheSecond(*database);
        }
    }

    /// A change comes while a version is made ready: that version is put in force at once, and what
    /// came is laid aside on top of it.
    void theNextChangeWaitsForNothing()
    {
        const int steps = prepare(*deskWithSecondPending());
        for (int count = 0; count <= steps; count += 5) {
            const auto database = deskWithSecondPending();
            CataloguePreparation preparation;
            for (int step = 0; step < count; ++step)
                QVERIFY(preparation.step(*database));
            QVERIFY(receive(*database, {u"biller"_s, u"later"_s, billerValue(u"later"_s)}));
            QCOMPARE(contentOf(*database), contentOfSecond());
            QCOMPARE(*CatalogueVersionRepository(*database).stagedCount(), 1);
            prepare(*database, preparation);
            Edition third = second();
            put(third, waterWorks(u"later"_s));
            QVERIFY(receive(*database, manifestOf(third, 3)));
            QCOMPARE(versionInForce(*database), 3);
            QCOMPARE(foundBy(*database, u"later"_s).size(), 1);
        }
    }
};

QTEST_APPLESS_MAIN(TestCataloguePreparation)
#include "tst_cataloguepreparation.moc"
