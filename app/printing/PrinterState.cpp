// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/PrinterState.h"

#include <algorithm>

namespace hui {

namespace {

constexpr int processing = 4;
constexpr int stopped = 5;

/// A reason may carry its weight: "media-empty-error", "media-empty-report".
bool has(const QStringList& reasons, const char* keyword)
{
    const QLatin1StringView wanted(keyword);
    return std::any_of(reasons.cbegin(), reasons.cend(), [&](const QString& reason) {
        return reason.startsWith(wanted) && !reason.endsWith(QStringLiteral("-report"));
    });
}

bool bit(char answer, int number)
{
    return (static_cast<uchar>(answer) & (1U << number)) != 0;
}

/// Bits 0, 1, 4 and 7 of a status byte are fixed; others are not answers to DLE EOT.
bool isStatus(char answer)
{
    return (static_cast<uchar>(answer) & 0x93U) == 0x12U;
}

} // namespace

bool takesJobs(PrinterState state)
{
    return state == PrinterState::Ready || state == PrinterState::Busy;
}

PrinterState stateOfQueue(int state, const QStringList& reasons, bool accepting)
{
    if (has(reasons, "media-empty") || has(reasons, "media-needed"))
        return PrinterState::PaperOut;
    if (has(reasons, "cover-open") || has(reasons, "door-open"))
        return PrinterState::CoverOpen;
    if (has(reasons, "offline") || has(reasons, "shutdown") || has(reasons, "connecting-to-device")
        || has(reasons, "timed-out"))
        return PrinterState::Offline;
    if (has(reasons, "media-jam") || has(reasons, "toner-empty")
        || has(reasons, "marker-supply-empty"))
        return PrinterState::Fault;
    if (!accepting || has(reasons, "paused") || has(reasons, "hold-new-jobs"))
        return PrinterState::Held;
    if (state == stopped)
        return PrinterState::Fault;
    return state == processing ? PrinterState::Busy : PrinterState::Ready;
}

PrinterState stateOfAnswers(const QByteArray& answers)
{
    constexpr qsizetype asked = 3;
    if (answers.size() < asked
        || !std::all_of(answers.cbegin(), answers.cbegin() + asked, isStatus))
        return PrinterState::Ready;
    const char printer = answers.at(0);
    const char cause = answers.at(1);
    const char paper = answers.at(2);
    if (bit(paper, 5) || bit(paper, 6) || bit(cause, 5))
        return PrinterState::PaperOut;
    if (bit(cause, 2))
        return PrinterState::CoverOpen;
    if (bit(cause, 6))
        return PrinterState::Fault;
    return bit(printer, 3) ? PrinterState::Held : PrinterState::Ready;
}

} // namespace hui
