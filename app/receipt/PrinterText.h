// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hui {

/// The characters a receipt printer has in its memory. Each holds those before it.
enum class CharacterSet {
    Gb2312, ///< GB/T 2312-1980: 6,763 common characters
    Gbk, ///< two bytes each, 21,003 characters; what most printers have
    Gb18030, ///< GB 18030 with its four-byte characters
};

/// The text in GB 18030, or nothing when the set lacks one of its characters. The sign ¥ is written
/// as the wide ￥, which every set has. Control characters must be gone: see printable().
std::optional<QByteArray> printerBytes(const QString& text, CharacterSet set);

/// The text without control characters: what comes from outside must not command the printer.
QString printable(const QString& text);

/// How many cells of half a Chinese character a text takes on a printer: one for ASCII, else two.
int cellsOf(const QString& text);

/// The text in pieces of at most `cells` cells; at least one piece. No character is torn.
QStringList wrappedToCells(const QString& text, int cells);

} // namespace hui
