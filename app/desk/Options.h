// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"

#include <QString>
#include <QStringList>

namespace hui {

/// What the command line asks of the desk. Every option has a default that suits a teller, so the
/// desk starts without any.
struct Options {
    QString dataFolder; ///< journal, identity, receipts; made with mode 0700
    QString platformUrl; ///< overrides the one of the enrolment, for tests behind a proxy
    QString language; ///< "zh_CN" or "en"
    QString theme; ///< "light" or "dark"
    bool isThemeGiven = false; ///< else what was chosen on this terminal comes first
    QString enrolBundle; ///< a file with code, URL and authority: enrol, then start
    QString logFile; ///< empty: standard error
    bool quitAfterFirstPaint = false; ///< for measuring the start
    bool animations = true;
    bool selfTest = false; ///< check what the sign-in page checks, print it, leave

    /// Set when there is nothing to start: what to print and how to leave.
    struct Answer {
        QString text;
        int exitCode = 0;
    };
    std::optional<Answer> answer = {};
};

/// Reads the command line. A mistake is not an error of the program but an answer to print.
Options readOptions(const QStringList& arguments);

} // namespace hui
