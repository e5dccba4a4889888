// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/Command.h"

#include <algorithm>

namespace hui {

namespace {

QString overview(const QList<Command>& commands)
{
    QString text
        = QStringLiteral("usage: huideskctl <command> …\n\n"
                         "HuiDesk without a screen: rules, words, journal and reports.\n\n");
    for (const Command& command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.name, -10).arg(command.summary);
    return text
        + QStringLiteral("\n  huideskctl <command> --help   how a command is used\n"
                         "  huideskctl --version          which version this is\n\n"
                         "Exit: 0 valid, 1 invalid or found broken, 2 wrong usage.");
}

bool asksForHelp(const QString& argument)
{
    return argument == QStringLiteral("--help") || argument == QStringLiteral("-h");
}

} // namespace

QString sentenceOf(const Error& error)
{
    const QString text = QString::fromUtf8(error.text);
    return error.detail.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(error.detail);
}

void Terminal::say(const QString& line) const
{
    out.write(line.toUtf8() + '\n');
}

Exit Terminal::misused(const QString& why, const QString& usage) const
{
    err.write(QStringLiteral("huideskctl: %1\n%2\n").arg(why, usage).toUtf8());
    return Exit::Usage;
}

Exit Terminal::failed(const Error& error) const
{
    err.write(QStringLiteral("huideskctl: %1\n").arg(sentenceOf(error)).toUtf8());
    return error.kind == Error::Kind::Refused ? Exit::Usage : Exit::Invalid;
}

Exit runCommand(const Terminal& terminal, const QList<Command>& commands, QStringList arguments)
{
    if (arguments.isEmpty())
        return terminal.misused(QStringLiteral("no command"), overview(commands));
    const QString name = arguments.takeFirst();
    if (asksForHelp(name) || name == QStringLiteral("help")) {
        terminal.say(overview(commands));
        return Exit::Valid;
    }
    if (name == QStringLiteral("--version")) {
        terminal.say(QStringLiteral("huideskctl " HUI_VERSION));
        return Exit::Valid;
    }
    const auto found = std::ranges::find(commands, name, &Command::name);
    if (found == commands.end())
        return terminal.misused(QStringLiteral("unknown command: ") + name, overview(commands));
    if (std::ranges::any_of(arguments, asksForHelp)) {
        terminal.say(found->usage);
        return Exit::Valid;
    }
    return found->run(terminal, *found, arguments);
}

} // namespace hui
