// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/PaperPages.h"
#include "app/receipt/ReceiptDocument.h"
#include "app/receipt/ReceiptLayout.h"

class QPainter;

namespace hui {

/// Draws a ReceiptDocument on a kind of paper: the same code for the preview on the screen, the
/// printer and the PDF, so that the preview is exact. Widths and heights are in points of the
/// painter's device.
class ReceiptPainter {
public:
    explicit ReceiptPainter(const ReceiptDocument& document, PaperKind paper = PaperKind::Roll)
        : m_document(document)
        , m_layout(layoutOf(paper, document.isLarge))
    {
    }

    int pageCount() const;

    /// How high a page is when it is `width` points wide.
    int heightFor(int width) const;

    /// Page `page` from 0.
    void paint(QPainter& painter, int width, int page = 0) const;

private:
    const ReceiptDocument& m_document;
    const ReceiptLayout& m_layout;
};

/// The pages of the document on a kind of paper; they hold a copy of it.
PaperPages pagesOf(const ReceiptDocument& document, PaperKind paper);

/// Writes the document as a PDF, as it may be kept: asKept(). Storage when the file cannot be
/// written.
Result<Done> writePdf(
    const ReceiptDocument& document, const QString& file, PaperKind paper = PaperKind::Roll);

} // namespace hui
