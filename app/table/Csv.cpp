// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/table/Csv.h"

#include "app/core/FormulaText.h"
#include "app/table/TableCell.h"
#include "app/table/TableText.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar quote = u'"';

std::unexpected<Error> wrong(const char* text, int line)
{
    return failure(Error::Kind::Input, text, QString::number(line));
}

/// What the first line has most of, outside quotes; a comma when it has none.
QChar separatorOf(const QString& text)
{
    QMap<QChar, int> seen{{u',', 0}, {u';', 0}, {u'\t', 0}};
    bool quoted = false;
    for (const QChar c : text) {
        quoted = quoted != (c == quote);
        if (!quoted && (c == u'\n' || c == u'\r'))
            break;
        if (!quoted && seen.contains(c))
            ++seen[c];
    }
    const auto fewer = [](const auto& a, const auto& b) { return a < b; };
    const auto most = std::max_element(seen.begin(), seen.end(), fewer);
    return *most == seen.value(u',') ? QChar(u',') : most.key();
}

/// Goes through the text once, a field at a time.
class CsvText {
public:
    CsvText(const QString& text, const TableLimits& limits)
        : m_text(text)
        , m_limits(limits)
        , m_separator(separatorOf(text))
    {
    }

    Result<Table> read()
    {
        Table table;
        while (m_at < m_text.size()) {
            const Result<TableRow> row = readRow();
            if (!row)
                return std::unexpected(row.error());
            const bool empty = std::all_of(row->cells.begin(), row->cells.end(),
                [](const Cell& cell) { return cell.text.trimmed().isEmpty(); });
            if (!empty)
                table.rows.append(*row);
            if (table.rows.size() > m_limits.rows)
                return wrong(QT_TRANSLATE_NOOP("Error", "The file has too many rows."), m_line);
        }
        return table;
    }

private:
    bool isEnd() const { return m_at >= m_text.size(); }
    bool isLineEnd() const { return m_text.at(m_at) == u'\n' || m_text.at(m_at) == u'\r'; }

    /// Over "\r\n", "\n" or "\r".
    void skipLineEnd()
    {
        if (m_text.at(m_at) == u'\r' && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    Result<TableRow> readRow()
    {
        TableRow row{m_line, {}};
        for (;;) {
            const Result<QString> field = readField();
            if (!field)
                return std::unexpected(field.error());
            row.cells.append(cellOfText(*field));
            if (row.cells.size() > m_limits.columns)
                return wrong(QT_TRANSLATE_NOOP("Error", "A row has too many columns."), m_line);
            if (field->size() > m_limits.cellLength)
                return wrong(QT_TRANSLATE_NOOP("Error", "A cell of the file is too long."), m_line);
            if (isEnd())
                return row;
            if (isLineEnd()) {
                skipLineEnd();
                return row;
            }
            ++m_at; // the separator
        }
    }

    Result<QString> readField()
    {
        if (!isEnd() && m_text.at(m_at) == quote)
            return readQuoted();
        const qsizetype from = m_at;
        while (!isEnd() && m_text.at(m_at) != m_separator && !isLineEnd()) {
            if (m_text.at(m_at) == quote)
                return wrong(
                    QT_TRANSLATE_NOOP("Error", "A quotation mark of the file is misplaced."),
                    m_line);
            ++m_at;
        }
        return m_text.mid(from, m_at - from);
    }

    Result<QString> readQuoted()
    {
        QString field;
        const int opened = m_line;
        for (++m_at; !isEnd(); ++m_at) {
            const QChar c = m_text.at(m_at);
            const bool doubled
                = c == quote && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == quote;
            if (c == quote && !doubled) {
                ++m_at;
                if (isEnd() || isLineEnd() || m_text.at(m_at) == m_separator)
                    return field;
                return wrong(
                    QT_TRANSLATE_NOOP("Error", "A quotation mark of the file is misplaced."),
                    m_line);
            }
            if (doubled)
                ++m_at;
            if (c == u'\n')
                ++m_line;
            field += c;
        }
        return wrong(
            QT_TRANSLATE_NOOP("Error", "A quotation mark of the file is not closed."), opened);
    }

    const QString& m_text;
    const TableLimits& m_limits;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString fieldOf(const QString& text)
{
    QString field = neutralised(text);
    static const QString special = u"\",;\t\r\n"_s;
    const auto isSpecial = [](QChar c) { return special.contains(c); };
    if (std::none_of(field.begin(), field.end(), isSpecial))
        return field;
    return quote + field.replace(quote, u"\"\""_s) + quote;
}

} // namespace

Result<Table> readCsv(const QByteArray& bytes, const TableLimits& limits)
{
    if (bytes.size() > limits.fileBytes)
        return failure(Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "The file is too large."));
    const Result<QString> text = textOfFile(bytes);
    if (!text)
        return std::unexpected(text.error());
    return CsvText(*text, limits).read();
}

QByteArray csvOf(const Table& table)
{
    QString text(QChar::ByteOrderMark);
    for (const TableRow& row : table.rows) {
        QStringList fields;
        for (const Cell& cell : row.cells)
            fields.append(fieldOf(cell.text));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace hui
