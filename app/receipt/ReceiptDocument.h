// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

namespace hui {

/// A printed paper as data: what stands on it, not how it is drawn. Always Chinese; personal data
/// comes in masked.
struct ReceiptDocument {
    /// A line of the paper.
    struct Line {
        enum class Kind { Pair, Text, Rule, Total, Words, Table };
        Kind kind = Kind::Pair;
        QString label;
        QString value;
    };

    QString bank; ///< "惠民银行"
    QString title; ///< "代收业务回单（客户联）"
    QList<Line> lines = {};
    QString qr = {}; ///< text of the QR code; empty = none
    QString qrCaption = {};
    QString watermark = {}; ///< "预览", "补打 第 2 次"; empty = none
    QString footer = {};
};

} // namespace hui
