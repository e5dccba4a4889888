// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Clock.h"
#include "app/core/Error.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

namespace hui {

/// What the program answers to the shell.
enum class Exit { Valid = 0, Invalid = 1, Usage = 2 };

/// An error as a line for people: its text and what it is about.
QString sentenceOf(const Error& error);

/// Where a command reads and writes. `out` is for programs, `err` for people.
struct Terminal {
    QIODevice& in;
    QIODevice& out;
    QIODevice& err;
    const Clock& clock;

    void say(const QString& line) const; ///< one line to `out`
    Exit misused(const QString& why, const QString& usage) const; ///< to `err`; Exit::Usage
    /// To `err`: Exit::Usage when it was refused before anything was looked at, else Exit::Invalid.
    Exit failed(const Error& error) const;
};

/// A subcommand: `huideskctl <name> …`. One file each; main() lists them.
struct Command {
    QString name;
    QString summary; ///< one line for `huideskctl --help`
    QString usage; ///< what `huideskctl <name> --help` prints
    Exit (*run)(const Terminal& terminal, const Command& command, const QStringList& arguments);
};

/// Finds the command named by the first argument and runs it with the rest. Answers --help
/// (everywhere) and --version itself.
Exit runCommand(const Terminal& terminal, const QList<Command>& commands, QStringList arguments);

} // namespace hui
