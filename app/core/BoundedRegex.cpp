// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/BoundedRegex.h"

#include <algorithm>

namespace hui {

namespace {

constexpr qsizetype longestPattern = 256;
constexpr qsizetype mostSigns = 24;

/// Steps and nesting PCRE2 may spend on one text; a form of an account needs a few dozen. Without
/// the look ahead for a sign that must occur, which would hide what the other texts cost.
constexpr auto matchLimits = "(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=500)(*NO_START_OPT)";

/// The letters and digits of a pattern, each once, with those its classes stand for.
QString signsOf(const QString& pattern)
{
    QString signs = QStringLiteral("0Aa ");
    for (const QChar c : pattern)
        if (c.isLetterOrNumber() && !signs.contains(c) && signs.size() < mostSigns)
            signs.append(c);
    return signs;
}

} // namespace

std::optional<BoundedRegex> BoundedRegex::compile(const QString& pattern)
{
    // Alone first: "a)(b" would only be balanced inside our brackets.
    if (pattern.size() > longestPattern || pattern.startsWith(QStringLiteral("(*"))
        || !QRegularExpression(pattern).isValid())
        return std::nullopt;
    QRegularExpression whole(QLatin1StringView(matchLimits) + QStringLiteral("\\A(?:") + pattern
        + QStringLiteral(")\\z"));
    if (!whole.isValid())
        return std::nullopt;
    return BoundedRegex(std::move(whole), signsOf(pattern));
}

BoundedRegex::Verdict BoundedRegex::match(const QString& text) const
{
    const QRegularExpressionMatch found = m_whole.match(text);
    if (!found.isValid())
        return Verdict::TooCostly;
    return found.hasMatch() ? Verdict::Matches : Verdict::Differs;
}

bool BoundedRegex::isCheap(int length) const
{
    // All of one sign, and the same with a stranger at the end: what makes an expression try
    // every way to divide a text.
    return std::ranges::all_of(m_signs, [&](QChar sign) {
        const QString row(length, sign);
        return match(row) != Verdict::TooCostly
            && match(row.chopped(qMin(1, length)) + u'!') != Verdict::TooCostly;
    });
}

} // namespace hui
