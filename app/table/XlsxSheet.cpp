// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/XlsxSheet.h"

#include "app/table/TableCell.h"
#include "app/table/XlsxNumber.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> wrong(const char* text, const QString& detail)
{
    return failure(Error::Kind::Input, text, detail);
}

/// Walks a part of a workbook. A document type is refused, so there are no entities of its own to
/// be resolved or to grow; elements may not be nested without end.
class Walk {
public:
    Walk(const QByteArray& xml, const TableLimits& limits)
        : m_xml(xml)
        , m_limits(limits)
    {
    }

    /// The next token; Invalid at a fault, which result() tells.
    QXmlStreamReader::TokenType next()
    {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
            return broken(u"document type"_s);
        m_depth += token == QXmlStreamReader::StartElement ? 1 : 0;
        m_depth -= token == QXmlStreamReader::EndElement ? 1 : 0;
        return m_depth > m_limits.depth ? broken(u"depth"_s) : token;
    }

    QXmlStreamReader& xml() { return m_xml; }

    /// The text until the end of the element `name`, that of `<rPh>` (how it is read aloud) left
    /// out.
    QString text(QLatin1StringView name)
    {
        QString found;
        bool aloud = false;
        while (!m_xml.atEnd()) {
            const auto token = next();
            if (token == QXmlStreamReader::StartElement && m_xml.name() == "rPh"_L1)
                aloud = true;
            else if (token == QXmlStreamReader::EndElement && m_xml.name() == "rPh"_L1)
                aloud = false;
            else if (token == QXmlStreamReader::EndElement && m_xml.name() == name)
                return found;
            else if (token == QXmlStreamReader::Characters && !aloud)
                found += m_xml.text();
            if (found.size() > m_limits.cellLength)
                broken(u"cell length"_s);
        }
        return found;
    }

    QXmlStreamReader::TokenType broken(const QString& why)
    {
        m_xml.raiseError(why);
        return QXmlStreamReader::Invalid;
    }

    Result<Done> result() const
    {
        if (!m_xml.hasError())
            return Done{};
        return wrong(
            QT_TRANSLATE_NOOP("Error", "The workbook is damaged, encrypted or not a workbook."),
            m_xml.errorString());
    }

private:
    QXmlStreamReader m_xml;
    const TableLimits& m_limits;
    int m_depth = 0;
};

/// What the attributes and the children of `<c>` said.
struct RawCell {
    QString type;
    QString value;
    bool hasFormula = false;
};

Cell cellOf(const RawCell& raw, const QStringList& sharedTexts)
{
    if (raw.hasFormula)
        return {raw.value, CellKind::Formula};
    if (raw.type == "e"_L1)
        return {raw.value, CellKind::Fault};
    if (raw.type == "s"_L1) {
        bool isNumber = false;
        const qsizetype index = raw.value.toInt(&isNumber);
        if (!isNumber || index < 0 || index >= sharedTexts.size())
            return {raw.value, CellKind::Fault};
        return cellOfText(sharedTexts.at(index));
    }
    if (raw.type == "inlineStr"_L1 || raw.type == "str"_L1 || raw.type == "d"_L1)
        return cellOfText(raw.value);
    if (raw.type == "b"_L1)
        return {raw.value, CellKind::Fault}; // nobody pays "TRUE"
    return raw.value.isEmpty() ? Cell{} : cellOfNumber(raw.value);
}

/// From after `<c …>` to its end.
RawCell readCell(Walk& walk)
{
    RawCell raw;
    raw.type = walk.xml().attributes().value("t"_L1).toString();
    while (!walk.xml().atEnd()) {
        const auto token = walk.next();
        if (token == QXmlStreamReader::EndElement && walk.xml().name() == "c"_L1)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (walk.xml().name() == "f"_L1)
            raw.hasFormula = true;
        else if (walk.xml().name() == "v"_L1)
            raw.value = walk.text("v"_L1);
        else if (walk.xml().name() == "is"_L1)
            raw.value = walk.text("is"_L1);
    }
    return raw;
}

/// From after `<row …>` to its end; `above` is the number of the row before it.
TableRow readRow(Walk& walk, const QStringList& sharedTexts, const TableLimits& limits, int above)
{
    const auto number = walk.xml().attributes().value("r"_L1);
    TableRow row{number.isEmpty() ? above + 1 : number.toInt(), {}};
    while (!walk.xml().atEnd()) {
        const auto token = walk.next();
        if (token == QXmlStreamReader::EndElement && walk.xml().name() == "row"_L1)
            break;
        if (token != QXmlStreamReader::StartElement || walk.xml().name() != "c"_L1)
            continue;
        const auto reference = walk.xml().attributes().value("r"_L1);
        const int column
            = reference.isEmpty() ? static_cast<int>(row.cells.size()) : columnOf(reference);
        if (column < row.cells.size() || column >= limits.columns) {
            walk.broken(u"columns"_s);
            break;
        }
        row.cells.resize(column);
        row.cells.append(cellOf(readCell(walk), sharedTexts));
    }
    return row;
}

bool isEmpty(const TableRow& row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        return cell.text.trimmed().isEmpty() && cell.kind == CellKind::Text;
    });
}

} // namespace

int columnOf(QStringView reference)
{
    int column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters <= 3; ++letters) {
        const char16_t c = reference.at(letters).unicode();
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c - u'A' + 1);
    }
    return letters > 0 && letters <= 3 && letters < reference.size() ? column - 1 : -1;
}

Result<QStringList> sharedTextsOf(const QByteArray& xml, const TableLimits& limits)
{
    const qsizetype most = qsizetype(limits.rows) * limits.columns;
    Walk walk(xml, limits);
    QStringList texts;
    while (!walk.xml().atEnd()) {
        const auto token = walk.next();
        if (token == QXmlStreamReader::StartElement && walk.xml().name() == "si"_L1)
            texts.append(walk.text("si"_L1));
        if (texts.size() > most)
            walk.broken(u"shared texts"_s);
    }
    const auto read = walk.result();
    return read ? Result<QStringList>(texts) : std::unexpected(read.error());
}

Result<Table> sheetOf(
    const QByteArray& xml, const QStringList& sharedTexts, const TableLimits& limits)
{
    Walk walk(xml, limits);
    Table table;
    int above = 0;
    while (!walk.xml().atEnd()) {
        const auto token = walk.next();
        if (token != QXmlStreamReader::StartElement || walk.xml().name() != "row"_L1)
            continue;
        const TableRow row = readRow(walk, sharedTexts, limits, above);
        if (row.line <= above)
            walk.broken(u"row order"_s);
        above = row.line;
        if (!isEmpty(row))
            table.rows.append(row);
        if (table.rows.size() > limits.rows)
            return wrong(
                QT_TRANSLATE_NOOP("Error", "The file has too many rows."), QString::number(above));
    }
    const auto read = walk.result();
    return read ? Result<Table>(table) : std::unexpected(read.error());
}

} // namespace hui
