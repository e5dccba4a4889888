// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/Desk.h"
#include "app/desk/EnrolTerminal.h"
#include "app/desk/Hardening.h"
#include "app/desk/LogFile.h"
#include "app/desk/Options.h"
#include "app/sync/Identity.h"

#include <QApplication>
#include <QDir>
#include <QLockFile>
#include <QTextStream>
#include <QTimer>

namespace {

constexpr int cannotStart = 3;
constexpr int alreadyRunning = 4;

int complain(const QString& why, int exitCode)
{
    QTextStream(stderr) << why << Qt::endl;
    return exitCode;
}

/// Starts the desk; enrols the terminal before when asked to and not done yet.
int run(QApplication& application, const hui::Options& options)
{
    std::unique_ptr<hui::Desk> desk;
    const auto start = [&](const std::optional<hui::DeviceIdentity>& identity) {
        desk = std::make_unique<hui::Desk>(application, options, identity);
        options.selfTest ? desk->selfTest() : desk->start();
    };
    const hui::Result<hui::DeviceIdentity> known = hui::loadIdentity(options.dataFolder);
    if (!known && known.error().kind == hui::Error::Kind::Storage)
        return complain(QStringLiteral("%1 (%2)").arg(
                            QLatin1StringView(known.error().text), known.error().detail),
            cannotStart);
    hui::EnrolTerminal enrolment;
    if (known || options.enrolBundle.isEmpty()) {
        start(known ? std::optional(*known) : std::nullopt);
        return application.exec();
    }
    enrolment.start(options, &application, [&](const hui::Result<hui::DeviceIdentity>& identity) {
        if (identity)
            return start(*identity);
        application.exit(
            complain(QStringLiteral("Not enrolled: %1 (%2)")
                         .arg(QLatin1StringView(identity.error().text), identity.error().detail),
                cannotStart));
    });
    return application.exec();
}

} // namespace

/// The composition root: the only place where things are made and handed to each other.
int main(int argc, char** argv)
{
    hui::hardenProcess();
    QApplication::setApplicationName(QStringLiteral("huidesk"));
    QApplication::setApplicationVersion(QStringLiteral(HUI_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const hui::Options options = hui::readOptions(arguments);
    if (options.answer) {
        QTextStream(options.answer->exitCode == 0 ? stdout : stderr) << options.answer->text;
        return options.answer->exitCode;
    }
    QApplication application(argc, argv);
    if (!QDir().mkpath(options.dataFolder))
        return complain(
            QStringLiteral("Cannot make the data folder %1").arg(options.dataFolder), cannotStart);
    QLockFile single(QDir(options.dataFolder).filePath(QStringLiteral("desk.lock")));
    single.setStaleLockTime(0);
    if (!single.tryLock(0))
        return complain(QStringLiteral("A desk is running already on %1").arg(options.dataFolder),
            alreadyRunning);
    if (!options.logFile.isEmpty() && !hui::logToFile(options.logFile))
        return complain(
            QStringLiteral("Cannot write the log %1").arg(options.logFile), cannotStart);
    return run(application, options);
}
