// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/SheetFile.h"

#include "app/receipt/SheetPainter.h"
#include "modules/cash/ClosingSheetPaper.h"

#include <QCoreApplication>
#include <QDir>

namespace hui::cash {

Result<QString> writePaper(
    const SheetDocument& paper, const QString& name, const QString& dataFolder)
{
    const QDir folder(QDir(dataFolder).filePath(QStringLiteral("sheets")));
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The folder for papers cannot be made. Call support."),
            folder.path());
    const QString file = folder.filePath(name + QStringLiteral(".pdf"));
    if (const auto written = writePdf(paper, file); !written)
        return std::unexpected(written.error());
    return file;
}

Result<QString> writeSheet(
    const ClosingSheet& sheet, const QString& bank, const QString& dataFolder)
{
    const QString name = QStringLiteral("closing-%1-till-%2-%3")
                             .arg(sheet.businessDate.toString(Qt::ISODate), sheet.till)
                             .arg(sheet.number);
    return writePaper(closingPaper(sheet, bank), name, dataFolder);
}

} // namespace hui::cash
