// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/receipt/SheetDocument.h"
#include "app/till/Transfer.h"
#include "modules/cash/Seizure.h"

namespace hui::cash {

/// What stands at the head of every paper of the branch.
struct PaperHead {
    QString bank; ///< "惠民银行"
    QString branch; ///< "0512-08"
};

/// 现金调拨单: cash between two boxes, by denomination, to be signed by both sides; Chinese. It
/// says what kind of move it is: 领用, 加款, 缴款, 调剂 or 上缴. Of blank forms it is the
/// 重要空白凭证调拨单, with their numbers.
SheetDocument transferPaper(const Transfer& transfer, const PaperHead& head);

/// 假币收缴凭证 with the right to an appraisal. The holder's document number is masked; a further
/// print is marked 补打 with its count.
SheetDocument seizurePaper(const Seizure& seizure, const PaperHead& head);

} // namespace hui::cash
