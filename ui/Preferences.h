// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "ui/Token.h"

#include <QString>

#include <optional>

namespace hui {

/// How a teller wants this desk to look.
struct Appearances {
    std::optional<Appearance> appearance = {}; ///< nothing chosen yet
    bool reduceMotion = false;
};

/// The file desk.ini in the data folder. It holds nothing about customers and may be deleted.
class Preferences {
public:
    explicit Preferences(const QString& dataFolder);

    /// What was chosen; a file that is missing or broken is as if nothing was.
    Appearances read() const;

    /// A Storage error when it cannot be written.
    Result<Done> save(const Appearances& chosen) const;

private:
    const QString m_file;
};

} // namespace hui
