// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/receipt/ReceiptDocument.h"

class QPainter;
class QSizeF;

namespace hui {

/// Draws a ReceiptDocument: the same code for the preview on the screen, the printer and the PDF,
/// so that the preview is exact. Widths and heights are in points of the painter's device.
class ReceiptPainter {
public:
    explicit ReceiptPainter(const ReceiptDocument& document)
        : m_document(document)
    {
    }

    /// How high the paper is when it is `width` points wide.
    int heightFor(int width) const;

    void paint(QPainter& painter, int width) const;

private:
    const ReceiptDocument& m_document;
};

/// Writes the document as a PDF of 80 mm paper. Storage when the file cannot be written.
Result<Done> writePdf(const ReceiptDocument& document, const QString& file);

} // namespace hui
