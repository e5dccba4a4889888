// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/PaperFont.h"
#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/ReceiptLayout.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace hui {

/// Goes down the paper, page after page: measures when there is no painter, draws one page when
/// there is. One code for both, so they cannot differ.
class ReceiptPen {
public:
    /// Measures only.
    explicit ReceiptPen(const ReceiptLayout& layout);
    /// Draws page `page`.
    ReceiptPen(const ReceiptLayout& layout, QPainter& painter, int page);

    int page() const { return m_page; } ///< the pen is on, from 0
    int y() const { return m_y; } ///< units from the top of that page

    void heading(const QString& bank, const QString& title);
    /// Pairs side by side, each in its column.
    void row(const QList<ReceiptDocument::Line>& pairs);
    void total(const ReceiptDocument::Line& pair);
    void words(const QString& text);
    void text(int flags, const QString& text);
    /// Cells parted by tabs: the first to the left, the others to the right of equal columns.
    void cells(const QString& tabbed);
    void rule();
    void qr(const QString& content, const QString& caption);
    void footer(const QString& text);

private:
    struct Ink {
        PaperFont font;
        QColor colour;
    };

    Ink body() const;
    Ink faint() const;
    bool draws() const;
    int wrappedHeight(int width, const QString& text, const Ink& ink) const;
    void need(int height);
    void block(int flags, const QString& text, const Ink& ink);
    void write(const QRect& place, int flags, const QString& text, const Ink& ink);
    int labelWidthOf(const QString& label) const;
    int pair(int left, int width, const ReceiptDocument::Line& line, const Ink& ink);

    const ReceiptLayout& m_layout;
    QPainter* m_painter = nullptr;
    int m_target = -1;
    int m_page = 0;
    int m_y;
};

} // namespace hui
