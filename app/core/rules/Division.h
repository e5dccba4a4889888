// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/rules/Rule.h"

namespace hui {

/// A code of GB/T 2260, in force or withdrawn.
struct Division {
    QString code;
    QString name; ///< "昆山市"
    QString fullName; ///< "江苏省苏州市昆山市"; of a withdrawn one its last name only
    QString level; ///< province, prefecture, county; empty when withdrawn
    bool retired = false;
    QStringList successors; ///< of a withdrawn one, where known
};

std::optional<Division> divisionOf(QStringView code);

/// Whether any code, in force or withdrawn, starts with these two or four digits.
bool isDivisionPrefix(QStringView prefix);

/// Adds region, region_name and, if it is withdrawn, region_retired.
void describeRegion(QJsonObject& parts, const Division& division);

RuleOutcome checkGb2260(const QString& text, QDate today);

} // namespace hui
