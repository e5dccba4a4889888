// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/XlsxWriter.h"

#include "app/core/FormulaText.h"
#include "app/table/Zip.h"

#include <QXmlStreamWriter>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

const QString mainSpace = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString officeSpace
    = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString packageSpace = u"http://schemas.openxmlformats.org/package/2006/"_s;
const QString mediaType = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;

template <class Write>
QByteArray part(Write write)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument(u"1.0"_s, true);
    write(xml);
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentTypes()
{
    return part([](QXmlStreamWriter& xml) {
        xml.writeStartElement(u"Types"_s);
        xml.writeDefaultNamespace(packageSpace + u"content-types"_s);
        const auto line = [&xml](const QString& element, const QString& key, const QString& name,
                              const QString& type) {
            xml.writeEmptyElement(element);
            xml.writeAttribute(key, name);
            xml.writeAttribute(u"ContentType"_s, type);
        };
        line(u"Default"_s, u"Extension"_s, u"rels"_s,
            u"application/vnd.openxmlformats-package.relationships+xml"_s);
        line(u"Override"_s, u"PartName"_s, u"/xl/workbook.xml"_s, mediaType + u"sheet.main+xml"_s);
        line(u"Override"_s, u"PartName"_s, u"/xl/worksheets/sheet1.xml"_s,
            mediaType + u"worksheet+xml"_s);
    });
}

QByteArray relation(const QString& type, const QString& target)
{
    return part([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(u"Relationships"_s);
        xml.writeDefaultNamespace(packageSpace + u"relationships"_s);
        xml.writeEmptyElement(u"Relationship"_s);
        xml.writeAttribute(u"Id"_s, u"rId1"_s);
        xml.writeAttribute(u"Type"_s, officeSpace + u'/' + type);
        xml.writeAttribute(u"Target"_s, target);
    });
}

QByteArray workbook(const QString& sheetName)
{
    return part([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(u"workbook"_s);
        xml.writeDefaultNamespace(mainSpace);
        xml.writeNamespace(officeSpace, u"r"_s);
        xml.writeStartElement(u"sheets"_s);
        xml.writeEmptyElement(u"sheet"_s);
        xml.writeAttribute(u"name"_s, sheetName);
        xml.writeAttribute(u"sheetId"_s, u"1"_s);
        xml.writeAttribute(officeSpace, u"id"_s, u"rId1"_s);
        xml.writeEndElement();
    });
}

void writeCell(QXmlStreamWriter& xml, const Cell& cell)
{
    xml.writeStartElement(u"c"_s);
    if (cell.kind == CellKind::Number) {
        xml.writeTextElement(u"v"_s, cell.text);
    } else {
        xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        xml.writeStartElement(u"is"_s);
        xml.writeTextElement(u"t"_s, neutralised(cell.text));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray sheet(const Table& table)
{
    return part([&](QXmlStreamWriter& xml) {
        xml.writeStartElement(u"worksheet"_s);
        xml.writeDefaultNamespace(mainSpace);
        xml.writeStartElement(u"sheetData"_s);
        for (const TableRow& row : table.rows) {
            xml.writeStartElement(u"row"_s);
            for (const Cell& cell : row.cells)
                writeCell(xml, cell);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

} // namespace

Result<QByteArray> xlsxOf(const Table& table, const QString& sheetName)
{
    return zipOf({{u"[Content_Types].xml"_s, contentTypes()},
        {u"_rels/.rels"_s, relation(u"officeDocument"_s, u"xl/workbook.xml"_s)},
        {u"xl/workbook.xml"_s, workbook(sheetName)},
        {u"xl/_rels/workbook.xml.rels"_s, relation(u"worksheet"_s, u"worksheets/sheet1.xml"_s)},
        {u"xl/worksheets/sheet1.xml"_s, sheet(table)}});
}

} // namespace hui
