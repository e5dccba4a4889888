// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ReportFile.h"

#include "app/core/StrictJson.h"
#include "app/receipt/SheetPainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace hui::reports {

namespace {

QString endingOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf: return QStringLiteral("pdf");
    case ReportFormat::Csv: return QStringLiteral("csv");
    case ReportFormat::Json: return QStringLiteral("json");
    }
    return {};
}

std::unexpected<Error> failed(const QString& detail)
{
    return failure(Error::Kind::Storage,
        QT_TRANSLATE_NOOP("Error", "The report cannot be written. Is the disk full?"), detail);
}

Result<Done> save(const QByteArray& bytes, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(file.errorString());
    return Done{};
}

} // namespace

Result<QString> writeReport(const SheetDocument& sheet, const ReportFile& wanted)
{
    const QDir folder(QDir(wanted.dataFolder).filePath(QStringLiteral("reports")));
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(folder.path());
    const QString path = folder.filePath(QStringLiteral("daily-%1.%2")
            .arg(wanted.businessDate.toString(Qt::ISODate), endingOf(wanted.format)));
    Result<Done> written = Done{};
    switch (wanted.format) {
    case ReportFormat::Pdf: written = writePdf(sheet, path); break;
    case ReportFormat::Csv: written = save(toCsv(sheet), path); break;
    case ReportFormat::Json: written = save(canonicalJson(toJson(sheet)) + '\n', path); break;
    }
    if (!written)
        return std::unexpected(written.error());
    return path;
}

} // namespace hui::reports
