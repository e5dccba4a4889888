// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

namespace hui {

/// With what the page of cases is opened to take in what a person most often begins of a family of
/// services: one kind of need of the catalogue each, the same wherever it is offered.
inline constexpr char beginLoan[] = "need.P-071"; ///< 个人贷款申请
inline constexpr char beginJourney[] = "need.P-077"; ///< 个人购汇

} // namespace hui
