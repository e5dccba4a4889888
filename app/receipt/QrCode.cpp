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

} // namespace hui
