// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BatchFile.h"

#include "app/table/Csv.h"
#include "app/table/XlsxReader.h"
#include "app/table/XlsxWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace hui::billpay {

namespace {

constexpr qint64 mostBytes = TableLimits{}.fileBytes;

Result<QByteArray> bytesOf(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file cannot be read."),
            file.errorString());
    return file.read(mostBytes + 1);
}

} // namespace

Result<Table> readList(const QString& file)
{
    const Result<QByteArray> bytes = bytesOf(file);
    if (!bytes)
        return std::unexpected(bytes.error());
    Result<Table> table = readTable(*bytes);
    if (table && table->rows.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file has no rows."));
    return table;
}

Result<Done> writeResult(const QList<BatchOutcome>& outcomes, const QString& file)
{
    const Table table = resultOf(outcomes);
    const bool workbook = file.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
    const Result<QByteArray> bytes
        = workbook ? xlsxOf(table, QStringLiteral("结果")) : Result<QByteArray>(csvOf(table));
    if (!bytes)
        return std::unexpected(bytes.error());
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly) || saved.write(*bytes) != bytes->size()
        || !saved.commit())
        return failure(Error::Kind::Input,
            QT_TRANSLATE_NOOP("Error", "The file cannot be written."), saved.errorString());
    return Done{};
}

} // namespace hui::billpay
