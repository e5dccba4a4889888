// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QImage>
#include <QString>

#include <ZXing/ReadBarcode.h>

namespace hui::testkit {

/// The text of the QR code in a picture of Format_Grayscale8, read by a library that is not ours.
inline QString qrIn(const QImage& image)
{
    const ZXing::Result found = ZXing::ReadBarcode({image.constBits(), image.width(),
        image.height(), ZXing::ImageFormat::Lum, static_cast<int>(image.bytesPerLine())});
    return QString::fromStdWString(found.text());
}

} // namespace hui::testkit
