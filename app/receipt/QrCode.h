// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QBitArray>
#include <QStringList>

namespace hui {

/// A QR code (GB/T 18284, ISO/IEC 18004) as its dark and light squares, row by row, without the
/// quiet zone. Error correction level M.
struct QrCode {
    int width = 0; ///< squares per side; 0 when the text does not fit
    QBitArray dark;
};

QrCode qrCode(const QString& text);

/// The same as text, a line a row: '1' where it is dark, '0' elsewhere.
QStringList linesOf(const QrCode& code);

} // namespace hui
