// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Icons.h"
#include "ui/Logo.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace hui;

namespace {

/// The names of the design: pages rely on them.
constexpr auto needed
    = "smart-home users building-community receipt-yuan coin-yuan plane-departure cash-register "
      "chart-histogram cloud-up settings bolt droplet flame home-cog temperature-sun device-tv car "
      "gas-station router device-mobile school luggage briefcase helmet world search scan qrcode "
      "printer history refresh stack-2 edit plus x check eye eye-off lock shield-check fingerprint "
      "id writing-sign file-certificate file-text file-export calendar calendar-event clock bell "
      "ticket map-pin phone ban bed stethoscope credit-card wallet cash-banknote calculator "
      "arrows-exchange trending-up route building-store speakerphone player-pause "
      "player-track-next device-desktop moon circle-check circle-dashed alert-triangle "
      "alert-circle info-circle help-circle arrow-back-up arrow-right cloud-check cloud-down "
      "cloud-off wifi wifi-off chevron-down chevron-left chevron-right";

/// The colour most of the ink of a picture has.
QColor inkOf(const QPixmap& picture)
{
    const QImage image = picture.toImage();
    QColor darkest;
    int most = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > most) {
                most = pixel.alpha();
                darkest = pixel;
            }
        }
    }
    return darkest;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allOfTheDesignAreThere()
    {
        const QStringList names = iconNames();
        for (const QString& name : QString::fromLatin1(needed).split(u' '))
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void eachDrawsInTheColourAsked_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : iconNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void eachDrawsInTheColourAsked()
    {
        QFETCH(QString, name);
        const QColor asked(0xB4, 0x2F, 0x27);
        const QPixmap drawn = iconPixmap(name, 24, asked, 2);
        QCOMPARE(drawn.size(), QSize(48, 48));
        QCOMPARE(drawn.deviceIndependentSize().toSize(), QSize(24, 24));
        const QColor found = inkOf(drawn);
        QVERIFY(qAbs(found.red() - asked.red()) < 6 && qAbs(found.green() - asked.green()) < 6);
    }

    void iconFollowsTheTheme()
    {
        const QIcon kept = icon(QStringLiteral("bell"), Token::Text);
        for (const Appearance worn : {Appearance::Dark, Appearance::Light}) {
            QApplication::setPalette(paletteOf(worn));
            const QColor found = inkOf(kept.pixmap(24));
            QCOMPARE(found.lightness() > 128, worn == Appearance::Dark);
        }
    }

    void logoFillsItsBox()
    {
        QImage image(28, 28, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintLogo(painter, QRectF(0, 0, 28, 28));
        painter.end();
        QCOMPARE(image.pixelColor(14, 8), colorOf(Token::LogoDot, Appearance::Light));
        QCOMPARE(image.pixelColor(3, 14), colorOf(Token::Logo, Appearance::Light));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
