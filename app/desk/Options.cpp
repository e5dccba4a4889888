// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/Options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

namespace hui {

namespace {

constexpr int usageError = 2;

void describe(QCommandLineParser& parser)
{
    const auto value = [&parser](const char* name, const char* text, const char* valueName,
                           const QString& standard = {}) {
        parser.addOption({QLatin1StringView(name), QLatin1StringView(text),
            QLatin1StringView(valueName), standard});
    };
    const auto flag = [&parser](const char* name, const char* text) {
        parser.addOption({QLatin1StringView(name), QLatin1StringView(text)});
    };
    parser.setApplicationDescription(QStringLiteral("HuiDesk 惠柜台, the teller's desk."));
    value("data-dir", "Where journal, identity and receipts are kept.", "folder",
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    value("platform", "Address of the platform, instead of that of the enrolment.", "url");
    value("lang", "Language of the desk: zh_CN or en.", "language",
        QLocale::system().language() == QLocale::English ? QStringLiteral("en")
                                                         : QStringLiteral("zh_CN"));
    value("theme", "light or dark.", "theme", QStringLiteral("light"));
    value("enrol", "Enrol this terminal with a bundle from the platform first.", "file");
    value("log-file", "Write the log there instead of to standard error.", "file");
    flag("quit-after-first-paint", "Leave as soon as the first window is drawn.");
    flag("no-animations", "Reduce motion.");
    flag("self-test", "Check this terminal, print the findings and leave.");
    flag("help", "Show this text.");
    flag("version", "Show the version.");
}

Options refused(const QString& why)
{
    Options options;
    options.answer = Options::Answer{why + u'\n', usageError};
    return options;
}

} // namespace

Options readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return refused(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refused(
            QStringLiteral("Not understood: %1").arg(parser.positionalArguments().first()));
    Options options;
    if (parser.isSet(QStringLiteral("help"))) {
        options.answer = Options::Answer{parser.helpText()};
        return options;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        options.answer = Options::Answer{
            QStringLiteral("HuiDesk %1\n").arg(QCoreApplication::applicationVersion())};
        return options;
    }
    options.dataFolder = parser.value(QStringLiteral("data-dir"));
    options.platformUrl = parser.value(QStringLiteral("platform"));
    options.language = parser.value(QStringLiteral("lang"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.isThemeGiven = parser.isSet(QStringLiteral("theme"));
    options.enrolBundle = parser.value(QStringLiteral("enrol"));
    options.logFile = parser.value(QStringLiteral("log-file"));
    options.quitAfterFirstPaint = parser.isSet(QStringLiteral("quit-after-first-paint"));
    options.animations = !parser.isSet(QStringLiteral("no-animations"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    if (options.language != QStringLiteral("en") && options.language != QStringLiteral("zh_CN"))
        return refused(QStringLiteral("--lang is zh_CN or en, not %1").arg(options.language));
    if (options.theme != QStringLiteral("light") && options.theme != QStringLiteral("dark"))
        return refused(QStringLiteral("--theme is light or dark, not %1").arg(options.theme));
    return options;
}

} // namespace hui
