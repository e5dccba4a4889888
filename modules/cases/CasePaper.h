// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/Case.h"
#include "app/receipt/ReceiptDocument.h"

namespace hui::cases {

/// Who the paper is from and how often it was printed.
struct CasePaperPlace {
    QString bank = {};
    QString branchName = {};
    QString operatorId = {};
    int count = 1; ///< 2 and more: printed again
};

/// The acknowledgement that a customer takes home (受理回执): what was taken in, under which
/// number, and a code by which any desk finds it. What was filled in is masked.
ReceiptDocument casePaper(const Case& value, const CasePaperPlace& place);

/// A paper for the hall: a code with which customers of the branch begin on their telephones.
ReceiptDocument startPaper(const QString& url, const QDateTime& until, const CasePaperPlace& place);

/// "受理", "办理", "结果", "回访": as the states are called on paper.
QString stateOnPaper(CaseState state);

} // namespace hui::cases
