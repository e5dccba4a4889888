// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/CatalogueCommand.h"
#include "app/ctl/CheckCommand.h"
#include "app/ctl/JournalCommand.h"
#include "app/ctl/ReportCommand.h"
#include "app/ctl/WordsCommand.h"

#include <QFile>
#include <QGuiApplication>

#include <memory>

namespace {

/// Only a report is drawn and needs fonts; never a screen.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv)
{
    if (argc < 2 || QByteArrayView(argv[1]) != "report")
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

/// The composition root: the only place where things are made and handed to each other.
int main(int argc, char** argv)
{
    const auto application = applicationFor(argc, argv);
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
    const QList<hui::Command> commands{hui::checkCommand(), hui::wordsCommand(),
        hui::journalCommand(), hui::reportCommand(), hui::catalogueCommand()};
    return static_cast<int>(
        hui::runCommand(terminal, commands, QCoreApplication::arguments().sliced(1)));
}
