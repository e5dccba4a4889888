// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

// Properties that must hold for any case: rapidcheck makes the cases up and looks for the smallest
// one that breaks. Its templates stand in Property.cpp alone: a unit of tests that used them itself
// was half made of them (docs/adr/0005-build-speed.md).

#pragma once

#include <QList>
#include <QString>

#include <concepts>
#include <functional>
#include <source_location>
#include <utility>

namespace hui::testkit {

/// Whether `property` holds for a hundred made-up cases. It draws its case by the functions below
/// and says by mustHold() what is true of it. The smallest case that breaks it is printed, with the
/// seed.
[[nodiscard]] bool holds(const char* what, const std::function<void()>& property);

/// Ends the case as broken when the claim is false. Only within a property.
void mustHold(bool claim, std::source_location where = std::source_location::current());

/// A number from `from` up to but without `below`. Only within a property, as all that is drawn.
[[nodiscard]] qint64 drawnNumber(qint64 from, qint64 below);

template <std::integral Number>
[[nodiscard]] Number drawn(Number from, Number below)
{
    return static_cast<Number>(drawnNumber(static_cast<qint64>(from), static_cast<qint64>(below)));
}

[[nodiscard]] bool drawnBool();

/// Any UTF-16, also broken surrogates.
[[nodiscard]] QString drawnText();

/// A text of any length made of these letters.
[[nodiscard]] QString drawnText(const QString& letters);

/// Bytes of any value.
[[nodiscard]] QByteArray drawnBytes(int size);

/// Numbers from 0 up to but without `below`, any number of them.
[[nodiscard]] QList<int> drawnNumbers(int below);

/// Pairs of numbers from 0 up to but without the bounds: of any number, or `count` of them.
[[nodiscard]] QList<std::pair<int, int>> drawnPairs(int belowFirst, int belowSecond);
[[nodiscard]] QList<std::pair<int, int>> drawnPairs(int count, int belowFirst, int belowSecond);

} // namespace hui::testkit
