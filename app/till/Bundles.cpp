// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/Bundles.h"

#include <QCoreApplication>

namespace hui {

namespace {

std::unexpected<Error> notPieces()
{
    return failure(
        Error::Kind::Input, QT_TRANSLATE_NOOP("Error", "This is not a number of pieces."));
}

/// Digits only; nothing when it is empty, anything else or too large.
std::optional<int> wholeNumber(QStringView text)
{
    for (const QChar one : text)
        if (one < u'0' || one > u'9')
            return std::nullopt;
    bool fits = false;
    const int number = text.toInt(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

} // namespace

Bundles bundlesOf(const Denomination& denomination, int pieces)
{
    if (denomination.strapPieces == 0)
        return {0, 0, pieces};
    const int straps = pieces / denomination.strapPieces;
    const int loose = pieces % denomination.strapPieces;
    if (denomination.bundleStraps == 0)
        return {0, straps, loose};
    return {straps / denomination.bundleStraps, straps % denomination.bundleStraps, loose};
}

Result<int> parsePieces(QStringView text, const Denomination& denomination)
{
    const QList<QStringView> parts = text.split(u'/');
    const int bundlePieces = denomination.strapPieces * denomination.bundleStraps;
    const QList<int> worth{1, denomination.strapPieces, bundlePieces};
    if (parts.size() > worth.size() || worth.at(parts.size() - 1) == 0)
        return notPieces();
    int pieces = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const std::optional<int> number = wholeNumber(parts.at(i));
        int part = 0;
        if (!number || qMulOverflow(*number, worth.at(parts.size() - 1 - i), &part)
            || qAddOverflow(pieces, part, &pieces))
            return notPieces();
    }
    return pieces;
}

} // namespace hui
