// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hui {

/// What a printer can do for the teller now.
enum class PrinterState {
    NotSet, ///< no printer for this paper: papers are kept as PDF
    Ready,
    Busy, ///< prints something else; what comes waits its turn
    PaperOut,
    CoverOpen,
    Held, ///< stopped or refusing jobs, by somebody's hand
    Offline, ///< cannot be reached
    Fault, ///< a jam, no toner or ribbon, an error it does not name
};

/// Whether it makes sense to send a job.
bool takesJobs(PrinterState state);

/// The state of a queue by its attributes printer-state (RFC 8011 §5.4.11: 3 idle, 4 processing,
/// 5 stopped), printer-state-reasons (§5.4.12) and printer-is-accepting-jobs.
PrinterState stateOfQueue(int state, const QStringList& reasons, bool accepting);

/// What a receipt printer answers to DLE EOT 1 (printer), 2 (cause of offline) and 4 (paper), one
/// byte each. Fewer bytes: it does not tell, and counts as ready, since it took the connection.
PrinterState stateOfAnswers(const QByteArray& answers);

} // namespace hui
