// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/QrCode.h"

#include <qrencode.h>

#include <memory>

namespace hui {

QrCode qrCode(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!made)
        return {};
    QrCode code{made->width, QBitArray(made->width * made->width)};
    for (qsizetype i = 0; i < code.dark.size(); ++i)
        code.dark.setBit(i, (made->data[i] & 1) != 0);
    return code;
}

QStringList linesOf(const QrCode& code)
{
    QStringList lines;
    for (int row = 0; row < code.width; ++row) {
        QString line;
        for (int column = 0; column < code.width; ++column)
            line += code.dark.at(row * code.width + column) ? u'1' : u'0';
        lines.append(line);
    }
    return lines;
}

} // namespace hui
