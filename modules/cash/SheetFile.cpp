// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/SheetFile.h"

#include "app/receipt/SheetPainter.h"
#include "modules/cash/ClosingSheetPaper.h"

#include <QCoreApplication>
#include <QDir>

namespace hui::cash {

Result<QString> writeSheet(
    const ClosingSheet& sheet, const QString& bank, const QString& dataFolder)
{
    const QDir folder(QDir(dataFolder).filePath(QStringLiteral("sheets")));
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The folder for papers cannot be made. Call support."),
            folder.path());
    const QString file = folder.filePath(QStringLiteral("closing-%1-till-%2.pdf")
            .arg(sheet.businessDate.toString(Qt::ISODate), sheet.till));
    if (const auto written = writePdf(closingPaper(sheet, bank), file); !written)
        return std::unexpected(written.error());
    return file;
}

} // namespace hui::cash
