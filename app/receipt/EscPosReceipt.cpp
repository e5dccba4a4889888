// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/EscPosReceipt.h"

namespace hui {

namespace {

using Line = ReceiptDocument::Line;

constexpr int linesBeforeCut = 1; // GS V 66 feeds to the knife by itself
constexpr int leastRoom = 8; // cells of a value beside its label: an amount of four digits

QString spaces(int cells)
{
    return QString(qMax(0, cells), u' ');
}

/// Label left, value right; a value that does not fit goes on in lines below, right too. Beside a
/// long label none would fit: the value stands below it then.
QStringList pairLines(const QString& label, const QString& value, int cells)
{
    QString left = printable(label);
    int room = cells - cellsOf(left) - 1;
    QStringList lines;
    if (room < leastRoom) {
        lines = wrappedToCells(left, cells);
        room = cells;
    }
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

/// The type of a paper: how many cells a line has, and how the characters of the text stand.
struct RollType {
    int cells;
    bool isLarge;

    int across() const { return isLarge ? cells / 2 : cells; }
};

void writeBlock(EscPosWriter& writer, EscPosAlign align, const QString& text, int cells)
{
    writer.align(align);
    for (const QString& piece : wrappedToCells(printable(text), cells))
        writer.line(piece);
    writer.align(EscPosAlign::Left);
}

void writeHeading(EscPosWriter& writer, const ReceiptDocument& document, const RollType& type)
{
    writer.bold(true);
    writer.size(true, true);
    writeBlock(writer, EscPosAlign::Centre, document.bank, type.cells / 2);
    writer.size(type.isLarge, type.isLarge);
    writeBlock(writer, EscPosAlign::Centre, document.title, type.across());
    if (!document.watermark.isEmpty())
        writeBlock(writer, EscPosAlign::Centre, QStringLiteral("** %1 **").arg(document.watermark),
            type.across());
    writer.bold(false);
}

void writePair(EscPosWriter& writer, const Line& line, const RollType& type)
{
    for (const QString& text : pairLines(line.label, line.value, type.across()))
        writer.line(text);
}

void writeTotal(EscPosWriter& writer, const Line& line, const RollType& type)
{
    writer.bold(true);
    writer.size(type.isLarge, true);
    writePair(writer, line, type);
    writer.size(type.isLarge, type.isLarge);
    writer.bold(false);
}

/// Columns do not grow across the paper with the type: an amount would not fit into its own.
void writeTable(EscPosWriter& writer, const Line& line, const RollType& type)
{
    writer.size(false, type.isLarge);
    writer.line(tableLine(line.value, type.cells));
    writer.size(type.isLarge, type.isLarge);
}

void writeLine(EscPosWriter& writer, const Line& line, const RollType& type)
{
    switch (line.kind) {
    case Line::Kind::Pair: return writePair(writer, line, type);
    case Line::Kind::Total: return writeTotal(writer, line, type);
    case Line::Kind::Text: return writeBlock(writer, EscPosAlign::Left, line.value, type.across());
    case Line::Kind::Words:
        return writeBlock(writer, EscPosAlign::Right, line.value, type.across());
    case Line::Kind::Table: return writeTable(writer, line, type);
    case Line::Kind::Rule: return writer.line(QString(type.across(), u'-'));
    }
}

} // namespace

QByteArray escPosOf(const ReceiptDocument& document, const EscPosPrinter& printer)
{
    EscPosWriter writer(printer);
    const RollType type{printer.cells, document.isLarge};
    writeHeading(writer, document, type);
    for (const Line& line : document.lines)
        writeLine(writer, line, type);
    if (!document.qr.isEmpty()) {
        writer.align(EscPosAlign::Centre);
        writer.qr(document.qr);
        writeBlock(writer, EscPosAlign::Centre, document.qrCaption, type.across());
    }
    if (!document.footer.isEmpty())
        writeBlock(writer, EscPosAlign::Centre, document.footer, type.across());
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
