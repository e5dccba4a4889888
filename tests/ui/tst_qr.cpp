// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/Qr.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <ZXing/ReadBarcode.h>

using namespace hui;

namespace {

QString readBack(const QImage& picture)
{
    const QImage gray = picture.convertToFormat(QImage::Format_Grayscale8);
    return QString::fromStdWString(
        ZXing::ReadBarcode({gray.constBits(), gray.width(), gray.height(), ZXing::ImageFormat::Lum,
                               static_cast<int>(gray.bytesPerLine())})
            .text());
}

} // namespace

class TestQr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhoneReadsIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("link") << QStringLiteral("https://example.invalid/r/0318000461");
        QTest::newRow("Chinese") << QStringLiteral("回单 0318-000461");
    }

    void aPhoneReadsIt()
    {
        QFETCH(QString, text);
        Qr code(QStringLiteral("Electronic receipt"));
        QCOMPARE(code.accessibleName(), QStringLiteral("Electronic receipt"));
        code.setText(text);
        code.resize(code.sizeHint() * 2);
        QCOMPARE(readBack(code.grab().toImage()), text);
    }

    void isLargeEnoughAndWhiteAround()
    {
        Qr code(QStringLiteral("Receipt"));
        QVERIFY(code.minimumWidth() >= 72);
        code.setText(QStringLiteral("x"));
        code.resize(100, 100);
        const QImage picture = code.grab().toImage();
        for (int i = 0; i < 100; ++i) { // a module of 25 is 4 pixels, the quiet zone two of them
            QCOMPARE(picture.pixelColor(i, 2), QColor(Qt::white));
            QCOMPARE(picture.pixelColor(2, i), QColor(Qt::white));
        }
    }

    void whatIsTooLongIsRefused()
    {
        QImage picture(100, 100, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QPainter painter(&picture);
        QVERIFY(!paintQr(painter, picture.rect(), QString(3000, u'x')));
        painter.end();
        QCOMPARE(picture.pixelColor(50, 50), QColor(Qt::red)); // nothing was drawn
    }
};

QTEST_MAIN(TestQr)
#include "tst_qr.moc"
