// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/EscPosReceipt.h"

namespace hui {

namespace {

using Line = ReceiptDocument::Line;

constexpr int linesBeforeCut = 1; // GS V 66 feeds to the knife by itself

QString spaces(int cells)
{
    return QString(qMax(0, cells), u' ');
}

/// Label left, value right; a value that does not fit goes on in lines below, right too.
QStringList pairLines(const QString& label, const QString& value, int cells)
{
    const QString left = printable(label);
    const int room = cells - cellsOf(left) - 1;
    QStringList lines;
    for (const QString& piece : wrappedToCells(printable(value), room)) {
        const QString start = lines.isEmpty() ? left : QString();
        lines.append(start + spaces(cells - cellsOf(start) - cellsOf(piece)) + piece);
    }
    return lines;
}

/// Cells parted by tabs: the first to the left, the others to the right of equal columns.
QString tableLine(const QString& tabbed, int cells)
{
    const QStringList parts = tabbed.split(u'\t');
    const int width = cells / static_cast<int>(parts.size());
    QString line;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QString part = wrappedToCells(printable(parts.at(i)), width).first();
        const QString rest = spaces(width - cellsOf(part));
        line += i == 0 ? part + rest : rest + part;
    }
    return line;
}

void writeBlock(EscPosWriter& writer, EscPosAlign align, const QString& text, int cells)
{
    writer.align(align);
    for (const QString& piece : wrappedToCells(printable(text), cells))
        writer.line(piece);
    writer.align(EscPosAlign::Left);
}

void writeHeading(EscPosWriter& writer, const ReceiptDocument& document, int cells)
{
    writer.bold(true);
    writer.size(true, true);
    writeBlock(writer, EscPosAlign::Centre, document.bank, cells / 2);
    writer.size(false, false);
    writeBlock(writer, EscPosAlign::Centre, document.title, cells);
    if (!document.watermark.isEmpty())
        writeBlock(
            writer, EscPosAlign::Centre, QStringLiteral("** %1 **").arg(document.watermark), cells);
    writer.bold(false);
}

void writeTotal(EscPosWriter& writer, const Line& line, int cells)
{
    writer.bold(true);
    writer.size(false, true);
    for (const QString& text : pairLines(line.label, line.value, cells))
        writer.line(text);
    writer.size(false, false);
    writer.bold(false);
}

void writeLine(EscPosWriter& writer, const Line& line, int cells)
{
    switch (line.kind) {
    case Line::Kind::Pair:
        for (const QString& text : pairLines(line.label, line.value, cells))
            writer.line(text);
        return;
    case Line::Kind::Total: return writeTotal(writer, line, cells);
    case Line::Kind::Text: return writeBlock(writer, EscPosAlign::Left, line.value, cells);
    case Line::Kind::Words: return writeBlock(writer, EscPosAlign::Right, line.value, cells);
    case Line::Kind::Table: return writer.line(tableLine(line.value, cells));
    case Line::Kind::Rule: return writer.line(QString(cells, u'-'));
    }
}

} // namespace

QByteArray escPosOf(const ReceiptDocument& document, const EscPosPrinter& printer)
{
    EscPosWriter writer(printer);
    writeHeading(writer, document, printer.cells);
    for (const Line& line : document.lines)
        writeLine(writer, line, printer.cells);
    if (!document.qr.isEmpty()) {
        writer.align(EscPosAlign::Centre);
        writer.qr(document.qr);
        writeBlock(writer, EscPosAlign::Centre, document.qrCaption, printer.cells);
    }
    if (!document.footer.isEmpty())
        writeBlock(writer, EscPosAlign::Centre, document.footer, printer.cells);
    writer.feed(linesBeforeCut);
    writer.cut();
    return writer.bytes();
}

QByteArray escPosDrawerKick(const EscPosPrinter& printer)
{
    EscPosWriter writer(printer);
    writer.kickDrawer();
    return writer.bytes();
}

} // namespace hui
