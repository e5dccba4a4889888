// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/SheetDocument.h"

#include "app/core/FormulaText.h"

#include <QJsonArray>

namespace hui {

namespace {

/// Whether the text is a plain figure: -1,234.50. Those stay figures.
bool isFigure(const QString& text)
{
    bool digits = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool digit = c >= u'0' && c <= u'9';
        digits = digits || digit;
        if (!digit && c != u',' && c != u'.' && !(i == 0 && (c == u'-' || c == u'+')))
            return false;
    }
    return digits;
}

QString csvCell(QString text)
{
    if (!isFigure(text))
        text = neutralised(text);
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvLine(const QStringList& cells)
{
    QStringList quoted;
    for (const QString& cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + QStringLiteral("\r\n");
}

QJsonObject rowToJson(const SheetTable& table, const QStringList& row)
{
    QJsonObject object;
    for (qsizetype i = 0; i < table.columns.size() && i < row.size(); ++i)
        object.insert(table.columns.at(i).key, row.at(i));
    return object;
}

} // namespace

SheetDocument reprintOf(SheetDocument sheet, int printing)
{
    if (printing > 1)
        sheet.title += QStringLiteral("（补打 %1）").arg(printing - 1);
    return sheet;
}

SheetDocument asKept(SheetDocument sheet)
{
    for (SheetTable& table : sheet.tables)
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            if (table.columns.at(column).isHealth)
                for (QStringList& row : table.rows)
                    row[column] = QStringLiteral("***");
    return sheet;
}

QByteArray toCsv(const SheetDocument& sheet)
{
    QString text = csvLine({sheet.title, sheet.subtitle});
    for (const auto& [label, value] : sheet.head)
        text += csvLine({label, value});
    for (const SheetTable& table : sheet.tables) {
        text += QStringLiteral("\r\n") + csvLine({table.caption});
        QStringList titles;
        for (const SheetTable::Column& column : table.columns)
            titles.append(column.title);
        text += csvLine(titles);
        for (const QStringList& row : table.rows)
            text += csvLine(row);
        if (!table.totals.isEmpty())
            text += csvLine(table.totals);
    }
    return QByteArray("\xEF\xBB\xBF") + text.toUtf8();
}

QJsonObject toJson(const SheetDocument& sheet)
{
    QJsonObject head;
    for (const auto& [label, value] : sheet.head)
        head.insert(label, value);
    QJsonObject tables;
    QJsonObject totals;
    for (const SheetTable& table : sheet.tables) {
        QJsonArray rows;
        for (const QStringList& row : table.rows)
            rows.append(rowToJson(table, row));
        tables.insert(table.key, rows);
        if (!table.totals.isEmpty())
            totals.insert(table.key, rowToJson(table, table.totals));
    }
    return {{QStringLiteral("title"), sheet.title}, {QStringLiteral("subtitle"), sheet.subtitle},
        {QStringLiteral("head"), head}, {QStringLiteral("tables"), tables},
        {QStringLiteral("totals"), totals}};
}

} // namespace hui
