// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/QrCode.h"

#include <QImage>

namespace hui {

/// How a line is set.
struct LineLook {
    bool bold = false;
    bool wide = false;
    bool high = false;
};

/// A line of text as a printer would have set it: cells of 12 × 24 dots, one bit a dot, 1 = black.
QImage pictureOfLine(const QString& text, const LineLook& look);

/// A QR code of `dots` a square with its quiet zone of four squares, 1 = black.
QImage pictureOfQr(const QrCode& code, int dots);

} // namespace hui
