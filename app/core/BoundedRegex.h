// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QRegularExpression>
#include <QString>

#include <optional>

namespace hui {

/// A regular expression that came as data and may be careless or hostile: anchored at both ends,
/// and given up after a fixed number of steps (PCRE2's match limit) instead of running for years.
/// The text handed in must have been measured before: length first, expression second.
class BoundedRegex {
public:
    enum class Verdict { Matches, Differs, TooCostly };

    /// Nothing when the pattern is longer than anything sensible, is no regular expression, or
    /// tries to set limits of its own.
    static std::optional<BoundedRegex> compile(const QString& pattern);

    /// Whether the whole text is what the pattern describes.
    Verdict match(const QString& text) const;

    /// Whether texts of this length made of the pattern's own characters are decided within the
    /// limit. Finds the usual traps, as (a+)+, before a teller types into them.
    bool isCheap(int length) const;

private:
    BoundedRegex(QRegularExpression whole, QString signs)
        : m_whole(std::move(whole))
        , m_signs(std::move(signs))
    {
    }

    QRegularExpression m_whole;
    QString m_signs; ///< letters and digits that stand in the pattern, each once
};

} // namespace hui
