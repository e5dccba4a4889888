// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceBook.h"
#include "modules/advice/DeskReferral.h"
#include "ui/Pill.h"

#include <QCoreApplication>

namespace hui::advice {

/// Words of this service that several of its parts show, in the language of the desk.
class AdviceText {
    Q_DECLARE_TR_FUNCTIONS(AdviceText)

public:
    /// "惠理财", "Wealth".
    static QString line(AdviceLine line);
    static QString band(const AmountBand& band);
    static QString title(const Information& information);
    static QString body(const Information& information);
    static QStringList paragraphs(const RiskNotice& notice);
    /// "R3"; a dash without a grade.
    static QString grade(int riskGrade);
    static PillLook pill(ReferralState state);
    /// "03-19 10:00", in China.
    static QString time(const QDateTime& at);
};

} // namespace hui::advice
