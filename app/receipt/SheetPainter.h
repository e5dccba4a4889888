// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/PaperPages.h"
#include "app/receipt/SheetDocument.h"

class QPainter;

namespace hui {

/// Draws a SheetDocument on A4 pages: rows are never torn, a table that goes on has its header
/// again, every page tells its number and how many there are. The same code for the screen, the
/// printer and the PDF.
class SheetPainter {
public:
    explicit SheetPainter(const SheetDocument& sheet);

    int pageCount() const { return static_cast<int>(m_pages.size()); }

    /// Page `page` from 0, `width` units of the painter wide; its height is width × 297 / 210.
    void paint(QPainter& painter, int page, int width) const;

private:
    /// A line of the sheet: what it is, of which table and row, and where on its page.
    struct Strip {
        enum class Kind { Title, Subtitle, Head, Caption, Columns, Row, Totals, Signatures };
        Kind kind = Kind::Title;
        qsizetype table = 0;
        qsizetype row = 0;
        int y = 0;
    };

    static int heightOf(Strip::Kind kind);
    void place(Strip strip);
    void placeTable(qsizetype table);
    void startPage();
    void draw(QPainter& painter, const Strip& strip) const;
    void drawHead(QPainter& painter, const Strip& strip) const;
    void drawCells(QPainter& painter, const Strip& strip, const QStringList& cells) const;
    void drawSignatures(QPainter& painter, int y) const;
    void drawFooter(QPainter& painter, int page) const;
    QStringList titlesOf(qsizetype table) const;

    const SheetDocument& m_sheet;
    QList<QList<Strip>> m_pages;
    int m_y = 0;
};

/// The pages of the sheet; they hold a copy of it.
PaperPages pagesOf(const SheetDocument& sheet);

/// Writes the sheet as a PDF of A4 pages, as it may be kept: asKept(). Storage when the file cannot
/// be written.
Result<Done> writePdf(const SheetDocument& sheet, const QString& file);

} // namespace hui
