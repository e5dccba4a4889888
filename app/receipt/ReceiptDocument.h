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

/// The lines most papers are made of: a name with its value, words over the whole width, a rule.
inline ReceiptDocument::Line pairLine(const QString& label, const QString& value)
{
    return {ReceiptDocument::Line::Kind::Pair, label, value};
}

inline ReceiptDocument::Line textLine(const QString& words)
{
    return {ReceiptDocument::Line::Kind::Text, {}, words};
}

inline ReceiptDocument::Line ruleLine()
{
    return {ReceiptDocument::Line::Kind::Rule, {}, {}};
}

} // namespace hui
