// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/SheetFile.h"

#include "app/core/StrictJson.h"
#include "app/receipt/SheetPainter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace hui {

namespace {

QString endingOf(SheetForm kept)
{
    switch (kept) {
    case SheetForm::Pdf: return QStringLiteral("pdf");
    case SheetForm::Csv: return QStringLiteral("csv");
    case SheetForm::Json: return QStringLiteral("json");
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

Result<QString> writeSheet(const SheetDocument& sheet, const SheetFile& wanted)
{
    const QDir folder(QDir(wanted.dataFolder).filePath(QStringLiteral("reports")));
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(folder.path());
    const QString path
        = folder.filePath(QStringLiteral("%1.%2").arg(wanted.name, endingOf(wanted.form)));
    Result<Done> written = Done{};
    switch (wanted.form) {
    case SheetForm::Pdf: written = writePdf(sheet, path); break;
    case SheetForm::Csv: written = save(toCsv(sheet), path); break;
    case SheetForm::Json: written = save(canonicalJson(toJson(sheet)) + '\n', path); break;
    }
    if (!written)
        return std::unexpected(written.error());
    return path;
}

} // namespace hui
