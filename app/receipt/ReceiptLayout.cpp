// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/ReceiptLayout.h"

namespace hui {

namespace {

// 264 units on 80 mm: the preview on the page is this wide, one unit a pixel.
constexpr ReceiptLayout roll{
    .widthTenthMm = 800,
    .heightTenthMm = 0,
    .width = 264,
    .side = 18,
    .top = 16,
    .bottom = 14,
    .lineHeight = 19,
    .textPixels = 12,
    .bankPixels = 14,
    .totalPixels = 12,
    .smallPixels = 10,
    .labelWidth = 62,
    .gap = 10,
    .columns = 1,
    .valuesRight = true,
    .fixedPitch = false,
    .coloured = true,
    .qrSide = 64,
};

// One unit is a point of 1/72 inch.
constexpr ReceiptLayout a4{
    .widthTenthMm = 2100,
    .heightTenthMm = 2970,
    .width = 595,
    .side = 57,
    .top = 57,
    .bottom = 57,
    .lineHeight = 20,
    .textPixels = 11,
    .bankPixels = 18,
    .totalPixels = 14,
    .smallPixels = 9,
    .labelWidth = 66,
    .gap = 12,
    .columns = 2,
    .valuesRight = false,
    .fixedPitch = false,
    .coloured = true,
    .qrSide = 74,
};

// One unit is a dot of 1/180 inch, as a 24-pin head sets them: a Chinese character is 24 dots wide
// and high, a line 1/6 inch, the head reaches 8 inches.
constexpr ReceiptLayout form{
    .widthTenthMm = 2410,
    .heightTenthMm = 931,
    .width = 1708,
    .side = 134,
    .top = 24,
    .bottom = 18,
    .lineHeight = 30,
    .textPixels = 24,
    .bankPixels = 36,
    .totalPixels = 24,
    .smallPixels = 24,
    .labelWidth = 132,
    .gap = 24,
    .columns = 2,
    .valuesRight = false,
    .fixedPitch = true,
    .coloured = false,
    .qrSide = 132,
};

/// The same paper in large type, so many times as large; of A4 one pair stands in a row. A label
/// takes no more than it needs, so that a time beside it stands on one line of a roll.
ReceiptLayout enlarged(ReceiptLayout layout, int times, int parts)
{
    const auto grow = [times, parts](int& length) { length = length * times / parts; };
    grow(layout.lineHeight);
    grow(layout.textPixels);
    grow(layout.totalPixels);
    grow(layout.smallPixels);
    layout.labelWidth = 4 * layout.textPixels + 2;
    layout.bankPixels = qMax(layout.bankPixels * 5 / 4, layout.totalPixels);
    layout.columns = 1;
    return layout;
}

} // namespace

QList<PaperKind> paperKinds()
{
    return {PaperKind::Roll, PaperKind::A4, PaperKind::Form};
}

QString keyOf(PaperKind paper)
{
    switch (paper) {
    case PaperKind::Roll: return QStringLiteral("roll80");
    case PaperKind::A4: return QStringLiteral("a4");
    case PaperKind::Form: return QStringLiteral("form241");
    }
    Q_UNREACHABLE();
}

const ReceiptLayout& layoutOf(PaperKind paper, bool isLarge)
{
    static const ReceiptLayout largeRoll = enlarged(roll, 4, 3);
    static const ReceiptLayout largeA4 = enlarged(a4, 3, 2);
    static const ReceiptLayout largeForm = enlarged(form, 3, 2);
    switch (paper) {
    case PaperKind::Roll: return isLarge ? largeRoll : roll;
    case PaperKind::A4: return isLarge ? largeA4 : a4;
    case PaperKind::Form: return isLarge ? largeForm : form;
    }
    Q_UNREACHABLE();
}

} // namespace hui
