// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Changes.h"
#include "modules/community/platform/SampleLifeLines.h"
#include "tests/testkit/Platform.h"

#include <QSet>
#include <QTest>

using namespace hui;
using namespace hui::community;
using namespace hui::testkit;
using namespace Qt::StringLiterals;

/// C13, C14: seven lines and seven scenes, of which the desks are told.
class TestSampleLifeLines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreSevenOfEach()
    {
        for (const auto kind : {LifeLine::Kind::Line, LifeLine::Kind::Scene}) {
            const QList<LifeLine> all = ofKind(sampleLifeLines(), kind);
            QSet<QString> ids;
            for (qsizetype i = 0; i < all.size(); ++i) {
                ids.insert(all.at(i).id);
                QCOMPARE(all.at(i).place, static_cast<int>(i) + 1);
                QVERIFY(lifeLineFromJson(toJson(all.at(i))));
            }
            QCOMPARE(ids.size(), 7);
        }
        QCOMPARE(ofKind(sampleLifeLines(), LifeLine::Kind::Line).first().name, u"惠健康"_s);
        QStringList scenes;
        for (const LifeLine& each : ofKind(sampleLifeLines(), LifeLine::Kind::Scene))
            scenes.append(each.id);
        QCOMPARE(scenes, lifeSceneIds());
    }

    void theDesksAreToldWhatIsNew_data()
    {
        QTest::addColumn<QString>("database");
        for (const QString& kind : databaseKinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void theDesksAreToldWhatIsNew()
    {
        QFETCH(QString, database);
        Platform platform(database, {});
        const auto publish = [&](const QList<LifeLine>& lines) {
            return platform.database().transaction(
                [&] { return publishLifeLines(platform.database(), lines); });
        };
        const auto told = [&](const QString& id) {
            const auto last = server::lastTold(platform.database(), u"life_line"_s, id);
            return last && *last ? lifeLineFromJson(**last)->name : QString();
        };
        QList<LifeLine> lines = sampleLifeLines();
        QVERIFY(publish(lines));
        QCOMPARE(told(u"education"_s), u"惠教育"_s);
        QVERIFY(publish(lines)); // again: nothing is new
        lines[1].name = u"惠校园"_s;
        lines.removeLast();
        QVERIFY(publish(lines));
        QCOMPARE(told(u"education"_s), u"惠校园"_s);
        QCOMPARE(told(u"play"_s), QString()); // gone
        QCOMPARE(told(u"food"_s), u"食"_s);
    }
};

QTEST_GUILESS_MAIN(TestSampleLifeLines)
#include "tst_samplelifelines.moc"
