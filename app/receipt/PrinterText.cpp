// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/receipt/PrinterText.h"

#include <QStringConverter>
#include <QStringList>

namespace hui {

namespace {

constexpr char32_t narrowYuan = 0x00A5;
constexpr char32_t wideYuan = 0xFFE5;

QByteArray gb18030Of(char32_t character)
{
    QStringEncoder encoder("GB18030"); // ICU's, which Qt is built with on Debian
    return encoder.encode(QString::fromUcs4(&character, 1));
}

/// Whether the bytes of one character lie in the set.
bool isIn(const QByteArray& bytes, CharacterSet set)
{
    if (bytes.size() == 1)
        return true;
    if (bytes.size() != 2)
        return set == CharacterSet::Gb18030;
    const auto lead = static_cast<uchar>(bytes.at(0));
    const auto trail = static_cast<uchar>(bytes.at(1));
    // Rows 1–9 are signs, 16–87 characters; the trail byte of GB 2312 is never below A1.
    const bool common
        = trail >= 0xA1 && ((lead >= 0xA1 && lead <= 0xA9) || (lead >= 0xB0 && lead <= 0xF7));
    return common || set != CharacterSet::Gb2312;
}

bool isControl(char32_t character)
{
    return character < 0x20 || (character >= 0x7F && character < 0xA0);
}

int cellsOf(char32_t character)
{
    return character < 0x80 ? 1 : 2;
}

} // namespace

std::optional<QByteArray> printerBytes(const QString& text, CharacterSet set)
{
    QByteArray all;
    for (char32_t character : text.toUcs4()) {
        const QByteArray bytes = gb18030Of(character == narrowYuan ? wideYuan : character);
        if (bytes.isEmpty() || !isIn(bytes, set))
            return std::nullopt;
        all += bytes;
    }
    return all;
}

QString printable(const QString& text)
{
    QString kept;
    for (const char32_t character : text.toUcs4())
        if (!isControl(character))
            kept += QString::fromUcs4(&character, 1);
    return kept;
}

int cellsOf(const QString& text)
{
    int cells = 0;
    for (const char32_t character : text.toUcs4())
        cells += cellsOf(character);
    return cells;
}

QStringList wrappedToCells(const QString& text, int cells)
{
    QStringList pieces{QString()};
    int used = 0;
    for (const char32_t character : text.toUcs4()) {
        const int wide = cellsOf(character);
        if (used + wide > cells) {
            pieces.append(QString());
            used = 0;
        }
        pieces.last() += QString::fromUcs4(&character, 1);
        used += wide;
    }
    return pieces;
}

} // namespace hui
