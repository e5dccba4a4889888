// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Database.h"
#include "modules/community/DeskBookingRepository.h"
#include "modules/community/LifeLineRepository.h"
#include "tests/testkit/MemoryDatabase.h"

#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace Qt::StringLiterals;

namespace {

const LifeLine education{u"education"_s, LifeLine::Kind::Line, 2, u"惠教育"_s, u"Education"_s,
    {u"huijiaoyu"_s}, {u"惠教育"_s}};
const LifeLine food{u"food"_s, LifeLine::Kind::Scene, 2, u"食"_s, u"Food"_s, {u"canyin"_s}, {}};

Need needOf(const QString& field, const QStringList& life)
{
    return {.id = u"P-1"_s,
        .name = u"x"_s,
        .nameEn = u"x"_s,
        .segment = u"personal"_s,
        .scene = field,
        .interfaces = {},
        .life = life};
}

} // namespace

/// Lines and scenes come with the catalogue; services and needs stand under them.
class TestLifeLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItIsTold_data()
    {
        QTest::addColumn<LifeLine>("line");
        QTest::newRow("line") << education;
        QTest::newRow("scene") << food;
    }

    void isReadAsItIsTold()
    {
        QFETCH(LifeLine, line);
        const auto read = lifeLineFromJson(toJson(line));
        QVERIFY(read);
        QCOMPARE(*read, line);
    }

    void isRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("no id") << u"id"_s << QJsonValue(QString());
        QTest::newRow("another kind") << u"kind"_s << QJsonValue(u"tile"_s);
        QTest::newRow("a scene that is none") << u"kind"_s << QJsonValue(u"scene"_s);
        QTest::newRow("no place") << u"place"_s << QJsonValue(0);
        QTest::newRow("no name") << u"name"_s << QJsonValue(QString());
        QTest::newRow("no English name") << u"name_en"_s << QJsonValue(QString());
        QTest::newRow("words that are one") << u"words"_s << QJsonValue(u"huijiaoyu"_s);
        QTest::newRow("more than is agreed") << u"colour"_s << QJsonValue(u"red"_s);
    }

    void isRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QJsonObject json = toJson(education);
        json.insert(field, value);
        const auto read = lifeLineFromJson(json);
        QVERIFY(!read);
        QVERIFY(read.error().detail.contains(field));
    }

    void aServiceStandsUnderItsWords()
    {
        QVERIFY(serves(education, u"xuefei xf huijiaoyu hjy school"_s));
        QVERIFY(!serves(education, u"shuifei sf jiaofei water"_s));
        QVERIFY(!serves(education, u"huijiaoyuan"_s)); // whole words only
    }

    /// C14: a need stands under the line of its field; C13: under every scene it names.
    void aNeedBelongsWhereTheCatalogueSays()
    {
        QVERIFY(belongs(needOf(u"惠教育"_s, {}), education));
        QVERIFY(!belongs(needOf(u"惠助农"_s, {u"food"_s}), education));
        QVERIFY(belongs(needOf(u"惠助农"_s, {u"food"_s, u"play"_s}), food));
        QVERIFY(!belongs(needOf(u"惠消费"_s, {}), food));
    }

    /// The desk keeps what it is told, changed and gone again.
    void theDeskKeepsWhatItIsTold()
    {
        const auto database = testkit::memoryDatabase(communityMigrations());
        LifeLineRepository lines(*database);
        QVERIFY(lines.apply(education.id, toJson(education)));
        QVERIFY(lines.apply(food.id, toJson(food)));
        LifeLine renamed = education;
        renamed.name = u"惠校园"_s;
        renamed.place = 1;
        QVERIFY(lines.apply(renamed.id, toJson(renamed)));
        QCOMPARE(*lines.all(), QList({renamed, food}));
        QCOMPARE(ofKind(*lines.all(), LifeLine::Kind::Scene), QList({food}));
        QVERIFY(!lines.apply(u"bad"_s, {{u"id"_s, u"bad"_s}})); // nothing is stored
        QVERIFY(lines.apply(food.id, {}));
        QCOMPARE(*lines.all(), QList({renamed}));
    }
};

QTEST_GUILESS_MAIN(TestLifeLine)
#include "tst_lifeline.moc"
