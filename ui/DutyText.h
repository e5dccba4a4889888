// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Duty.h"

#include <QCoreApplication>

namespace hui {

/// The words for shifts and seals.
class DutyText {
    Q_DECLARE_TR_FUNCTIONS(hui::DutyText)

public:
    /// "上午班"; the code where it is none of ours.
    static QString shift(const QString& code);

    /// "上午班 08:30–12:30"
    static QString shift(const DutyShift& shift);

    /// "业务受理章 07"
    static QString seal(const BranchSeal& seal);
};

} // namespace hui
