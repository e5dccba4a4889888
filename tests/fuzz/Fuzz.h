// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Assert.h"

#include <QByteArray>

#include <cstddef>

/// What libFuzzer calls with the bytes it made up, and replay.cpp with those of a file. A promise
/// of the parser that does not hold stops the program by HUI_ASSERT. Always 0.
extern "C" int LLVMFuzzerTestOneInput(const quint8* bytes, size_t size);

namespace hui::fuzz {

/// The input in a buffer of exactly its size, so that a read past its end is seen.
inline QByteArray inputOf(const quint8* bytes, size_t size)
{
    return {reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size)};
}

/// The first byte as a choice among `count`, taken off the input; 0 when there is none.
inline qsizetype choice(QByteArray& input, qsizetype count)
{
    const qsizetype chosen = input.isEmpty() ? 0 : static_cast<quint8>(input.front()) % count;
    input = input.mid(1);
    return chosen;
}

} // namespace hui::fuzz
