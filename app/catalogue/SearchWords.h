// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace hui {

/// The words something is found by, gathered for an FTS5 index with prefixes. What a person types
/// is the beginning of one of them, so a name is entered from each of its characters on:
/// 供水服务中心, 水服务中心, 服务中心 … A search is then a few look-ups and never a scan.
class SearchWords {
public:
    /// Chinese or mixed: the rest of the name from each character on.
    void addName(const QString& name);

    /// "su zhou shi": the rest from each syllable on (suzhoushi, zhoushi, shi) and of its initials
    /// (szs, zs, s).
    void addPinyin(const QString& syllables);

    /// English, codes, initials: its words as they are, without what stands between them.
    void addPlain(const QString& text);

    /// A word that must match whole or not at all, as a city code in a filter: see placeWord().
    void addExact(const QString& word) { m_words.append(word); }

    /// What goes into the index.
    QString text() const;

private:
    QStringList m_words;
};

/// The word by which entries of a city are told apart from those that only mention its code.
QString placeWord(const QString& city);

/// What someone typed as an FTS5 expression: every word must be there as a prefix, in any order;
/// Chinese and Latin glued together count as two. Of a city only, when `city` is given. Empty when
/// nothing that can be looked for was typed.
QString matchFor(const QString& typed, const QString& city = {});

/// The same with each word cut to the longest beginning that the index of billers keeps (1, 2, 3, 4
/// and 6 characters): it finds more, but the first of it without gathering all of it.
QString matchForKept(const QString& typed, const QString& city);

/// Whether every word that was typed begins one of an entry's words (SearchWords::text()).
bool hasWords(const QString& words, const QString& typed);

} // namespace hui
