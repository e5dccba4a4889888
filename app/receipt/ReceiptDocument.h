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
        bool isHealth = false; ///< tells of somebody's health: printed, and on no disk
    };

    QString bank; ///< "惠民银行"
    QString title; ///< "代收业务回单（客户联）"
    QList<Line> lines = {};
    QString qr = {}; ///< text of the QR code; empty = none
    QString qrCaption = {};
    QString watermark = {}; ///< "预览", "补打 第 2 次"; empty = none
    QString footer = {};
    bool isLarge = false; ///< in large type, for who reads small type badly
};

/// The lines most papers are made of: a name with its value, words over the whole width, a rule.
inline ReceiptDocument::Line pairLine(const QString& label, const QString& value)
{
    return {ReceiptDocument::Line::Kind::Pair, label, value};
}

/// The same where it tells of somebody's health: a department, an item of a treatment.
inline ReceiptDocument::Line healthLine(const QString& label, const QString& value)
{
    return {ReceiptDocument::Line::Kind::Pair, label, value, true};
}

inline ReceiptDocument::Line textLine(const QString& words)
{
    return {ReceiptDocument::Line::Kind::Text, {}, words};
}

inline ReceiptDocument::Line ruleLine()
{
    return {ReceiptDocument::Line::Kind::Rule, {}, {}};
}

/// The paper as it may be left on a disk: one sentence stands for what tells of somebody's health.
ReceiptDocument asKept(const ReceiptDocument& document);

} // namespace hui
