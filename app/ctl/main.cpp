// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/CheckCommand.h"
#include "app/ctl/WordsCommand.h"

#include <QCoreApplication>
#include <QFile>

/// The composition root: the only place where things are made and handed to each other.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QFile in;
    QFile out;
    QFile err;
    // By number and unbuffered: what a command has written is out when it waits for input.
    const bool open = in.open(0, QIODevice::ReadOnly)
        && out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && err.open(2, QIODevice::WriteOnly | QIODevice::Unbuffered);
    if (!open)
        return static_cast<int>(hui::Exit::Usage);
    const hui::SystemClock clock;
    const hui::Terminal terminal{in, out, err, clock};
    const QList<hui::Command> commands{hui::checkCommand(), hui::wordsCommand()};
    return static_cast<int>(hui::runCommand(terminal, commands, application.arguments().sliced(1)));
}
