// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/PaletteFinder.h"

#include "app/customer/Pinyin.h"

#include <QMap>
#include <QStringList>

#include <algorithm>

namespace hui {

namespace {

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// Where the Chinese characters of a title stand: initials in a word list map onto them in order.
QList<qsizetype> hanPositions(const QString& title)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < title.size(); ++i)
        if (isHan(title.at(i)))
            positions.append(i);
    return positions;
}

QList<qsizetype> wordPositions(const QString& title)
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < title.size(); ++i)
        if (title.at(i).isLetterOrNumber() && (i == 0 || !title.at(i - 1).isLetterOrNumber()))
            positions.append(i);
    return positions;
}

QList<PaletteSpan> joined(const QList<qsizetype>& positions)
{
    QList<PaletteSpan> spans;
    for (const qsizetype at : positions) {
        if (!spans.isEmpty() && spans.last().start + spans.last().length == at)
            ++spans.last().length;
        else
            spans.append({at, 1});
    }
    return spans;
}

/// Which of the syllables from `at` on were typed: each whole or by its first letters, "sf",
/// "shuifei" and "shuif" alike; with others in between when it `skips`. Nothing when it was
/// something else.
std::optional<QList<qsizetype>> typedSyllables(
    const QStringList& syllables, qsizetype at, const QString& typed, bool skips)
{
    if (typed.isEmpty())
        return QList<qsizetype>();
    if (at >= syllables.size())
        return {};
    const QString& syllable = syllables.at(at);
    qsizetype alike = 0;
    while (alike < std::min(syllable.size(), typed.size()) && syllable.at(alike) == typed.at(alike))
        ++alike;
    for (qsizetype length = alike; length > 0; --length)
        if (const auto rest = typedSyllables(syllables, at + 1, typed.sliced(length), skips))
            return QList<qsizetype>{at} + *rest;
    return skips ? typedSyllables(syllables, at + 1, typed, skips) : std::nullopt;
}

/// The characters of a title that were typed as they are spoken; rather those beside each other.
QList<PaletteSpan> spokenSpans(
    const QString& title, const QList<qsizetype>& han, const QString& typed)
{
    QStringList syllables;
    for (const qsizetype at : han)
        syllables.append(syllableOf(title.at(at)));
    std::optional<QList<qsizetype>> found;
    for (qsizetype first = 0; first < han.size() && !found; ++first)
        found = typedSyllables(syllables, first, typed, false);
    if (!found)
        found = typedSyllables(syllables, 0, typed, true);
    QList<qsizetype> positions;
    for (const qsizetype at : found.value_or(QList<qsizetype>()))
        positions.append(han.at(at));
    return joined(positions);
}

std::optional<PaletteHit> byTitle(const PaletteEntry& entry, const QString& query)
{
    const qsizetype at = entry.title.indexOf(query, 0, Qt::CaseInsensitive);
    if (at < 0)
        return {};
    // One letter in the middle of a word says nothing.
    if (query.size() == 1 && query.front().unicode() < 0x80 && at > 0
        && entry.title.at(at - 1).isLetter())
        return {};
    return PaletteHit{0, at == 0 ? 0 : 2, {{at, query.size()}}};
}

/// By the first letters of the words of an English title: "wb" finds "Water bill".
std::optional<PaletteHit> byEnglishInitials(const PaletteEntry& entry, const QString& query)
{
    const QList<qsizetype> positions = wordPositions(entry.title);
    QString initials;
    for (const qsizetype at : positions)
        initials += entry.title.at(at).toLower();
    if (query.size() < 2 || !initials.startsWith(query))
        return {};
    return PaletteHit{0, 3, joined(positions.first(query.size()))};
}

std::optional<PaletteHit> byWord(const PaletteEntry& entry, const QString& query)
{
    const QList<qsizetype> han = hanPositions(entry.title);
    std::optional<PaletteHit> found;
    const QStringList words = entry.words.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype at = word.indexOf(query);
        const bool initials = !han.isEmpty() && word.size() == han.size();
        if (at < 0 || (at > 0 && !initials))
            continue;
        PaletteHit hit{0, at == 0 ? 1 : 3, {}};
        if (initials)
            hit.spans = joined(han.mid(at, query.size()));
        else
            hit.spans = spokenSpans(entry.title, han, query);
        if (hit.spans.isEmpty() && query.size() > 2)
            hit.spans = joined(han); // of another language: the whole title means it
        if (!found || hit.rank < found->rank || found->spans.isEmpty())
            found = hit;
    }
    return found;
}

} // namespace

std::optional<PaletteHit> match(const PaletteEntry& entry, const QString& query)
{
    const QString wanted = query.trimmed().toLower();
    if (wanted.isEmpty())
        return PaletteHit{};
    std::optional<PaletteHit> best;
    for (const auto& way : {byTitle, byWord, byEnglishInitials}) {
        const std::optional<PaletteHit> hit = way(entry, wanted);
        if (hit && (!best || hit->rank < best->rank))
            best = hit;
    }
    return best;
}

QList<PaletteHit> find(const std::vector<PaletteEntry>& entries, const QString& query,
    std::optional<PaletteEntry::Group> scope, int perGroup)
{
    QMap<PaletteEntry::Group, QList<PaletteHit>> groups;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (scope && entries[i].group != *scope)
            continue;
        if (std::optional<PaletteHit> hit = match(entries[i], query)) {
            hit->entry = static_cast<qsizetype>(i);
            groups[entries[i].group].append(*hit);
        }
    }
    QList<PaletteHit> found;
    for (QList<PaletteHit>& hits : groups) {
        std::stable_sort(hits.begin(), hits.end(),
            [](const PaletteHit& a, const PaletteHit& b) { return a.rank < b.rank; });
        found += hits.first(std::min<qsizetype>(hits.size(), perGroup));
    }
    return found;
}

} // namespace hui
