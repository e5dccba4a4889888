// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/EscPos.h"

#include "app/receipt/EscPosPicture.h"

namespace hui {

namespace {

constexpr int esc = 0x1B;
constexpr int fs = 0x1C;
constexpr int gs = 0x1D;
constexpr int qrDots = 6; // of 203 dpi: 0.75 mm a square, read by any telephone
constexpr int mostLines = 255;

char byteOf(int value)
{
    return static_cast<char>(value & 0xFF);
}

} // namespace

EscPosWriter::EscPosWriter(const EscPosPrinter& printer)
    : m_printer(printer)
{
    command({esc, '@'});
    command({fs, '&'});
    if (printer.density != 0)
        command({gs, '(', 'K', 2, 0, 49, printer.density});
}

void EscPosWriter::command(std::initializer_list<int> bytes)
{
    for (const int value : bytes)
        m_bytes += byteOf(value);
}

void EscPosWriter::align(EscPosAlign align)
{
    m_align = align;
    command({esc, 'a', static_cast<int>(align)});
}

void EscPosWriter::bold(bool on)
{
    m_bold = on;
    command({esc, 'E', on ? 1 : 0});
}

void EscPosWriter::size(bool wide, bool high)
{
    m_wide = wide;
    m_high = high;
    command({gs, '!', (wide ? 0x10 : 0) | (high ? 0x01 : 0)});
}

void EscPosWriter::line(const QString& text)
{
    const QString clean = printable(text);
    const auto coded = printerBytes(clean, m_printer.characters);
    if (!coded)
        return raster(pictureOfLine(clean, {m_bold, m_wide, m_high}));
    m_bytes += *coded;
    m_bytes += '\n';
}

void EscPosWriter::feed(int lines)
{
    command({esc, 'd', qBound(0, lines, mostLines)});
}

/// GS v 0: rows of dots, the leftmost in the highest bit.
void EscPosWriter::raster(const QImage& picture)
{
    const int rowBytes = (picture.width() + 7) / 8;
    command({gs, 'v', '0', 0, rowBytes, rowBytes >> 8, picture.height(), picture.height() >> 8});
    for (int y = 0; y < picture.height(); ++y) {
        QByteArray row(rowBytes, '\0');
        for (int x = 0; x < picture.width(); ++x)
            if (picture.pixelIndex(x, y) == 1)
                row[x / 8] = byteOf(row.at(x / 8) | (0x80 >> (x % 8)));
        m_bytes += row;
    }
}

void EscPosWriter::qr(const QString& text)
{
    const QrCode code = qrCode(text);
    if (code.width == 0)
        return;
    if (m_printer.drawsQr)
        nativeQr(text.toUtf8());
    else
        raster(pictureOfQr(code, qrDots));
}

void EscPosWriter::nativeQr(const QByteArray& text)
{
    const qsizetype size = text.size() + 3;
    command({gs, '(', 'k', 4, 0, '1', 'A', '2', 0}); // model 2
    command({gs, '(', 'k', 3, 0, '1', 'C', qrDots});
    command({gs, '(', 'k', 3, 0, '1', 'E', '1'}); // error correction M
    command(
        {gs, '(', 'k', static_cast<int>(size & 0xFF), static_cast<int>(size >> 8), '1', 'P', '0'});
    m_bytes += text;
    command({gs, '(', 'k', 3, 0, '1', 'Q', '0'});
}

void EscPosWriter::cut()
{
    if (m_printer.cuts)
        command({gs, 'V', 66, 0});
}

void EscPosWriter::kickDrawer()
{
    command({esc, 'p', 0, 25, 250}); // 50 ms on, 500 ms off
}

} // namespace hui
