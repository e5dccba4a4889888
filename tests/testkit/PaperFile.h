// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "tests/testkit/DeskFixture.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>

namespace hui::testkit {

using namespace Qt::StringLiterals;

/// A photograph of a paper, as a scanner or a camera leaves it: lines on white.
inline QByteArray paperFile(const QSize& size = {1280, 800})
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(0xf4f1e8);
    for (int y = image.height() / 8; y < image.height() * 7 / 8; y += image.height() / 10)
        for (int x = image.width() / 10; x < image.width() * (y % 3 ? 9 : 6) / 10; ++x)
            for (int thick = 0; thick < qMax(1, image.height() / 60); ++thick)
                image.setPixel(x, y + thick, 0x5a6468);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// Puts a picture where the scanner of the desk does, as it was taken just now.
inline void layOnScanner(const DeskFixture& desk, const QByteArray& picture)
{
    QDir(desk.folder.path()).mkpath(u"scans"_s);
    QFile file(desk.folder.filePath(u"scans/scan.png"_s));
    HUI_ASSERT(
        file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size() && file.flush());
    file.setFileTime(desk.clock.nowUtc(), QFileDevice::FileModificationTime);
}

} // namespace hui::testkit
