// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <functional>

namespace hui {

class Database;

/// Something that a service keeps for a customer for a short while and that is in no book yet, as a
/// number of a doctor that is not paid: it ends by the clock.
struct HeldFor {
    QString nameZh = {};
    QString nameEn = {};
    QDateTime until = {}; ///< UTC
    QString module = {}; ///< whose page goes on with it: "community"
    QString argument = {}; ///< with which that page is opened

    friend bool operator==(const HeldFor&, const HeldFor&) = default;
};

/// What one service keeps on this desk at `now` for whoever has one of these records, by their
/// numbers; what ends first stands first.
using HoldsFor = std::function<Result<QList<HeldFor>>(
    Database&, const QStringList& records, const QDateTime& now)>;

} // namespace hui
