// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace hui {

/// The syllables of a Chinese name without tones: 王小明 is wang, xiao, ming; ü is v. A surname is
/// read as one (单 shan, 尉迟 yu chi). A character that is not in the table ends the reading:
/// empty.
QStringList pinyinOf(const QString& name);

/// How a character is read in the words of the trade, without its tone; empty when it is not in the
/// table.
QString syllableOf(QChar character);

/// By what a text in the words of the trade is found: its initials and its syllables, "ywbl
/// yewubanli"; empty when it is not in Chinese.
QString spokenWords(const QString& text);

/// Whether a text has a Chinese character.
bool isChinese(const QString& text);

} // namespace hui
