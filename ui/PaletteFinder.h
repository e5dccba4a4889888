// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hui {

/// Something the command palette can find, and what opening it does.
struct PaletteEntry {
    enum class Group { Business, Customer, Document, Settings };
    Group group = Group::Business;
    QString title; ///< shown, and matched
    QString where; ///< shown beside it: the module, the time
    QString words; ///< matched only: pinyin, initials, serial numbers; lower case, by spaces
    QString icon;
    QString keys; ///< printed at the right, when a key does the same
    std::function<void()> open;
};

/// What of a title is drawn as matched.
struct PaletteSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const PaletteSpan&, const PaletteSpan&) = default;
};

/// One entry found.
struct PaletteHit {
    qsizetype entry = 0; ///< index into the entries searched
    int rank = 0; ///< smaller is better
    QList<PaletteSpan> spans;
};

/// Whether `entry` is found by `query`: by a part of its title, by the beginning of one of its
/// words, by the initials of its Chinese characters ("sf" in 收费单位 needs the initials "sfdw"
/// among the words) or of its English words. What is drawn as matched are the characters that were
/// typed as they are spoken. Nothing when it is not found.
std::optional<PaletteHit> match(const PaletteEntry& entry, const QString& query);

/// The entries found, group by group in the order of Group, best first, at most `perGroup` of each.
/// An empty query finds everything.
QList<PaletteHit> find(const std::vector<PaletteEntry>& entries, const QString& query,
    std::optional<PaletteEntry::Group> scope, int perGroup);

} // namespace hui
