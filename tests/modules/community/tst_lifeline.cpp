// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/LifeLine.h"

#include <QSet>
#include <QTest>

using namespace hui::community;
using namespace Qt::StringLiterals;

/// Seven lines and seven scenes; a service stands under those its words name.
class TestLifeLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAreSevenOfEach()
    {
        for (const QList<LifeLine>& all : {lifeLines(), lifeScenes()}) {
            QSet<QString> ids;
            for (const LifeLine& each : all) {
                ids.insert(each.id);
                QVERIFY(!each.name.isEmpty() && !each.nameEn.isEmpty() && !each.words.isEmpty());
                QVERIFY(!each.fields.isEmpty()); // of the catalogue: none leads nowhere
            }
            QCOMPARE(ids.size(), 7);
        }
        QCOMPARE(lifeLines().first().name, u"惠健康"_s);
    }

    void aServiceStandsUnderItsWords()
    {
        const LifeLine education = lifeLines().at(1);
        QVERIFY(serves(education, u"xuefei xf huijiaoyu hjy school"_s));
        QVERIFY(!serves(education, u"shuifei sf jiaofei water"_s));
        QVERIFY(!serves(education, u"huijiaoyuan"_s)); // whole words only
        QVERIFY(serves(lifeScenes().at(2), u"shuifei sf huijiaofei"_s));
        QVERIFY(serves(lifeScenes().first(), u"yygh huijiankang"_s)); // 衣 is doubled with 医
    }
};

QTEST_GUILESS_MAIN(TestLifeLine)
#include "tst_lifeline.moc"
