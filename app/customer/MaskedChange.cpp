// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/MaskedChange.h"

#include <algorithm>

namespace hui {

namespace {

using Characters = QList<char32_t>;

Characters charactersOf(const QString& text)
{
    const QList<uint> ucs4 = text.toUcs4();
    return {ucs4.cbegin(), ucs4.cend()};
}

qsizetype sameAtBegin(const Characters& one, const Characters& other)
{
    return std::ranges::mismatch(one, other).in1 - one.begin();
}

/// Of what is left behind the first `head` of both.
qsizetype sameAtEnd(const Characters& one, const Characters& other, qsizetype head)
{
    const qsizetype most = std::min(one.size(), other.size()) - head;
    qsizetype same = 0;
    while (same < most && one.at(one.size() - 1 - same) == other.at(other.size() - 1 - same))
        ++same;
    return same;
}

/// A value, and which of its characters its mask hides.
struct Side {
    Characters text;
    QList<bool> isHidden;
    bool isByPlace = true; ///< the mask has a star for each character; else it tells no length

    Side(const QString& value, const QString& mask)
        : text(charactersOf(value))
        , isHidden(text.size(), true)
    {
        const Characters masked = charactersOf(mask);
        isByPlace = masked.size() == text.size();
        if (isByPlace) {
            for (qsizetype i = 0; i < text.size(); ++i)
                isHidden[i] = masked.at(i) != text.at(i);
            return;
        }
        const qsizetype head = sameAtBegin(text, masked);
        const qsizetype tail = sameAtEnd(text, masked, head);
        std::fill_n(isHidden.begin(), head, false);
        std::fill_n(isHidden.rbegin(), tail, false);
    }
};

/// One side as shown. What the mask would shorten is three stars, however long.
QString shown(const Side& side, bool isByPlace)
{
    QString text;
    for (qsizetype i = 0; i < side.text.size(); ++i) {
        if (!side.isHidden.at(i))
            text += QString::fromUcs4(&side.text.at(i), 1);
        else if (isByPlace)
            text += u'*';
        else if (i == 0 || !side.isHidden.at(i - 1))
            text += QStringLiteral("***");
    }
    return text;
}

/// What both have is hidden on both sides where one of them hides it; what differs on neither.
void compare(Side& one, Side& other, qsizetype i, qsizetype j)
{
    const bool isHidden
        = one.text.at(i) == other.text.at(j) && (one.isHidden.at(i) || other.isHidden.at(j));
    one.isHidden[i] = other.isHidden[j] = isHidden;
}

MaskedChange changed(Side before, Side after)
{
    const qsizetype from = before.text.size();
    const qsizetype to = after.text.size();
    const bool isOneLength = from == to;
    const qsizetype head = isOneLength ? from : sameAtBegin(before.text, after.text);
    const qsizetype tail = isOneLength ? 0 : sameAtEnd(before.text, after.text, head);
    for (qsizetype i = 0; i < head; ++i)
        compare(before, after, i, i);
    for (qsizetype i = 1; i <= tail; ++i)
        compare(before, after, from - i, to - i);
    std::fill(before.isHidden.begin() + head, before.isHidden.end() - tail, false);
    std::fill(after.isHidden.begin() + head, after.isHidden.end() - tail, false);
    const bool isByPlace = before.isByPlace && after.isByPlace;
    return {shown(before, isByPlace), shown(after, isByPlace)};
}

} // namespace

MaskedChange maskedChange(CustomerField field, const QString& before, const QString& after)
{
    return changed({before, masked(field, before)}, {after, masked(field, after)});
}

MaskedChange maskedNumberChange(const Certificate& before, const Certificate& after)
{
    return changed({before.number, maskedNumber(before)}, {after.number, maskedNumber(after)});
}

} // namespace hui
