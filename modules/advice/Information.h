// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceLine.h"

#include <QDate>

namespace hui::advice {

/// What a branch may tell of a line: dated, with its source. It names no price and no rate that
/// could be agreed to.
struct Information {
    QString id = {}; ///< "protection-01"
    AdviceLine line = AdviceLine::Protection;
    QString title = {};
    QString titleEn = {};
    QString text = {};
    QString textEn = {};
    int riskGrade = 0; ///< 1, the lowest, to 5; 0: what it tells of has none
    QString source = {}; ///< who published it
    QDate validFrom = {};
    QDate validUntil = {}; ///< the last day

    friend bool operator==(const Information&, const Information&) = default;
};

/// On a day in China; both ends count. What lacks a day is never shown.
bool isValidOn(const Information& information, const QDate& day);

/// What is shown of a line on a day, in the order given.
QList<Information> shownOn(const QList<Information>& all, AdviceLine line, const QDate& day);

} // namespace hui::advice
