// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace hui {

/// A document as pages that can be drawn: what PDF and printer need to know of it.
struct PaperPages {
    QString title;
    QSizeF sizeMm; ///< of every page
    int count = 1;
    std::function<void(QPainter& painter, int page, int width)>
        paint; ///< page from 0, `width` units of the painter wide
};

/// The pages as a PDF. Storage when it cannot be made.
Result<QByteArray> pdfOf(const PaperPages& pages);

/// Writes the PDF to a file that appears whole or not at all. Storage when it cannot be written.
Result<Done> writePages(const PaperPages& pages, const QString& file);

} // namespace hui
