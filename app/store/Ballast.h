// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace hui {

/// A file of 16 MiB that holds nothing, `ballast.bin` beside the journal: room that nobody else on
/// the machine can take. When the disk is full it is given up, so that what was begun can be
/// finished, answers of the platform can be stored and the day can be closed.
class Ballast {
public:
    static constexpr qint64 size = 16LL * 1024 * 1024;

    explicit Ballast(const QString& folder);

    /// Takes the room when it is not taken yet and the disk is not nearly full; false when it is
    /// not there afterwards.
    bool keep() const;

    /// Gives the room back; false when there was none to give.
    bool release() const;

    QString file() const { return m_file; }

private:
    const QString m_folder;
    const QString m_file;
};

} // namespace hui
