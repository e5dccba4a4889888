// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/PaperKind.h"

namespace hui {

/// How a ReceiptDocument is laid out on a kind of paper. All lengths but the paper's own are in
/// units of the layout; the painter scales them to the width it is given.
struct ReceiptLayout {
    int widthTenthMm; ///< of the paper
    int heightTenthMm; ///< 0: as long as the content, as on a roll
    int width; ///< of the paper in units
    int side; ///< margin left and right
    int top;
    int bottom;
    int lineHeight;
    int textPixels;
    int bankPixels; ///< the bank's name
    int totalPixels; ///< the amount
    int smallPixels; ///< the footer
    int labelWidth; ///< at least; a longer label takes what it needs
    int gap; ///< between a label and its value, and between columns
    int columns; ///< pairs side by side
    bool valuesRight; ///< values end at the right edge, as on a narrow roll
    bool fixedPitch; ///< every character one or two cells wide, as pins print them
    bool coloured; ///< grey is possible; else all is black
    int qrSide;

    /// Height of a page in units; 0 when the paper is endless.
    int height() const { return heightTenthMm * width / widthTenthMm; }
    int inner() const { return width - 2 * side; }
};

/// `isLarge`: in large type.
const ReceiptLayout& layoutOf(PaperKind paper, bool isLarge = false);

} // namespace hui
