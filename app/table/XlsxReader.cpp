// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/XlsxReader.h"

#include "app/table/Csv.h"
#include "app/table/XlsxSheet.h"
#include "app/table/Zip.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString sharedPart = u"xl/sharedStrings.xml"_s;

/// The value of `wanted` of the first element `element` whose attribute `key`, when asked for, is
/// `value`. Empty when there is none; a document type ends the search.
QString attributeOf(const QByteArray& part, QLatin1StringView element, QLatin1StringView wanted,
    QLatin1StringView key = {}, const QString& value = {})
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return {};
        if (token != QXmlStreamReader::StartElement || xml.name() != element)
            continue;
        for (const QXmlStreamAttribute& one : xml.attributes())
            if (one.qualifiedName() == wanted
                && (key.isEmpty() || xml.attributes().value(key) == value))
                return one.value().toString();
    }
    return {};
}

/// The part that holds the first sheet, by the workbook and its relations.
Result<QString> firstSheet(ZipReader& workbook)
{
    const Result<QByteArray> book = workbook.read(u"xl/workbook.xml"_s);
    if (!book)
        return std::unexpected(book.error());
    const Result<QByteArray> relations = workbook.read(u"xl/_rels/workbook.xml.rels"_s);
    if (!relations)
        return std::unexpected(relations.error());
    const QString id = attributeOf(*book, "sheet"_L1, "r:id"_L1);
    const QString target = attributeOf(*relations, "Relationship"_L1, "Target"_L1, "Id"_L1, id);
    return target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
}

} // namespace

Result<Table> readXlsx(const QByteArray& bytes, const TableLimits& limits)
{
    Result<ZipReader> workbook = ZipReader::open(bytes, limits);
    if (!workbook)
        return std::unexpected(workbook.error());
    const Result<QString> sheet = firstSheet(*workbook);
    if (!sheet)
        return std::unexpected(sheet.error());
    QStringList texts;
    if (workbook->contains(sharedPart)) {
        const Result<QByteArray> shared = workbook->read(sharedPart);
        if (!shared)
            return std::unexpected(shared.error());
        const Result<QStringList> read = sharedTextsOf(*shared, limits);
        if (!read)
            return std::unexpected(read.error());
        texts = *read;
    }
    const Result<QByteArray> part = workbook->read(*sheet);
    return part ? sheetOf(*part, texts, limits) : std::unexpected(part.error());
}

Result<Table> readTable(const QByteArray& bytes, const TableLimits& limits)
{
    const bool packed = bytes.startsWith("PK\x03\x04");
    Result<Table> table = packed ? readXlsx(bytes, limits) : readCsv(bytes, limits);
    if (table && table->rows.isEmpty())
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file has no rows."));
    return table;
}

} // namespace hui
