// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/GeoPoint.h"

#include <QTest>

using namespace hui;
using namespace Qt::StringLiterals;

class TestGeoPoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPoint");
        QTest::addColumn<int>("latitude");
        QTest::addColumn<int>("longitude");
        QTest::newRow("of a telephone") << u"31.299,120.585"_s << true << 31'299'000 << 120'585'000;
        QTest::newRow("whole") << u"31,120"_s << true << 31'000'000 << 120'000'000;
        QTest::newRow("south and west") << u"-33.9,-0.000001"_s << true << -33'900'000 << -1;
        QTest::newRow("pole") << u"90,180"_s << true << 90'000'000 << 180'000'000;
        QTest::newRow("beyond the pole") << u"90.000001,0"_s << false << 0 << 0;
        QTest::newRow("beyond the date line") << u"0,-180.1"_s << false << 0 << 0;
        QTest::newRow("too exact") << u"31.2990001,120"_s << false << 0 << 0;
        QTest::newRow("one number") << u"31.299"_s << false << 0 << 0;
        QTest::newRow("a line more") << u"31,120\n"_s << false << 0 << 0;
        QTest::newRow("words") << u"here,there"_s << false << 0 << 0;
        QTest::newRow("nothing") << QString() << false << 0 << 0;
    }

    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(bool, isPoint);
        QFETCH(int, latitude);
        QFETCH(int, longitude);
        const auto point = geoPointOf(text);
        QCOMPARE(point.has_value(), isPoint);
        QVERIFY(!point || *point == (GeoPoint{latitude, longitude}));
    }

    /// A degree of the sphere is pi/180 of its radius, 111,195 m, everywhere along a meridian and
    /// along the equator; the same along a parallel by the cosine of its latitude.
    void isFar_data()
    {
        QTest::addColumn<GeoPoint>("from");
        QTest::addColumn<GeoPoint>("to");
        QTest::addColumn<qint64>("metres");
        const GeoPoint here{31'000'000, 120'000'000};
        QTest::newRow("here") << here << here << qint64{0};
        QTest::newRow("a degree north")
            << here << GeoPoint{32'000'000, 120'000'000} << qint64{111'195};
        QTest::newRow("on the equator") << GeoPoint{} << GeoPoint{0, 1'000'000} << qint64{111'195};
        QTest::newRow("at sixty degrees")
            << GeoPoint{60'000'000, 0} << GeoPoint{60'000'000, 10'000} << qint64{556};
        QTest::newRow("over the date line")
            << GeoPoint{0, 179'500'000} << GeoPoint{0, -179'500'000} << qint64{111'195};
        QTest::newRow("half around")
            << GeoPoint{90'000'000, 0} << GeoPoint{-90'000'000, 0} << qint64{20'015'115};
    }

    void isFar()
    {
        QFETCH(GeoPoint, from);
        QFETCH(GeoPoint, to);
        QFETCH(qint64, metres);
        QCOMPARE(metresBetween(from, to), metres);
        QCOMPARE(metresBetween(to, from), metres);
    }
};

QTEST_APPLESS_MAIN(TestGeoPoint)
#include "tst_geopoint.moc"
