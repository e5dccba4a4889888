// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace hui {

/// Where random bytes come from. Handed to whoever needs it, so that a test repeats.
class Random {
public:
    virtual ~Random() = default;

    /// `count` bytes, unpredictable in the program, repeatable in a test.
    virtual QByteArray bytes(qsizetype count) = 0;
};

/// The operating system's cryptographic generator.
class SystemRandom final : public Random {
public:
    QByteArray bytes(qsizetype count) override;
};

} // namespace hui
