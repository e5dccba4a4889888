// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/Pinyin.h"

#include "app/core/Assert.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

namespace {

/// Rows of two columns, without the heading.
QList<QStringList> rowsOf(const QString& resource)
{
    QFile file(resource);
    HUI_ASSERT(file.open(QIODevice::ReadOnly)); // compiled in
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines.sliced(1))
        rows.append(line.trimmed().split(u','));
    return rows;
}

QHash<QChar, QString> readCharacters()
{
    QHash<QChar, QString> syllables;
    for (const QStringList& row : rowsOf(u":/customer/pinyin.csv"_s)) // syllable,characters
        for (const QChar character : row.at(1))
            syllables.insert(character, row.at(0));
    return syllables;
}

QHash<QString, QStringList> readSurnames()
{
    QHash<QString, QStringList> surnames;
    for (const QStringList& row : rowsOf(u":/customer/surnames.csv"_s)) // surname,pinyin
        surnames.insert(row.at(0), row.at(1).split(u' '));
    return surnames;
}

} // namespace

QString syllableOf(QChar character)
{
    static const QHash<QChar, QString> syllables = readCharacters();
    return syllables.value(character);
}

QStringList pinyinOf(const QString& name)
{
    static const QHash<QString, QStringList> surnames = readSurnames();
    QStringList syllables = surnames.value(name.first(std::min<qsizetype>(2, name.size())));
    if (syllables.isEmpty())
        syllables = surnames.value(name.first(std::min<qsizetype>(1, name.size())));
    for (qsizetype at = syllables.size(); at < name.size(); ++at) {
        if (name.at(at).isSpace() || name.at(at) == u'·')
            continue;
        const QString syllable = syllableOf(name.at(at));
        if (syllable.isEmpty())
            return {};
        syllables.append(syllable);
    }
    return syllables;
}

QString spokenWords(const QString& text)
{
    QString initials;
    QString whole;
    for (const QChar character : text)
        if (const QString syllable = syllableOf(character); !syllable.isEmpty()) {
            initials += syllable.front();
            whole += syllable;
        }
    return initials.isEmpty() ? QString() : initials + u' ' + whole;
}

bool isChinese(const QString& text)
{
    return std::ranges::any_of(
        text, [](QChar c) { return c.script() == QChar::Script_Han || c.isSurrogate(); });
}

} // namespace hui
