// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/Application.h"
#include "app/platform/EnrolmentBundle.h"
#include "app/platform/Platform.h"
#include "app/platform/WorkOffline.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QLockFile>

#include <csignal>
#include <cstdio>
#include <sys/stat.h>

using namespace hui;
using namespace hui::platform;

namespace {

enum ExitCode { Stopped = 0, Failed = 1, Usage = 2 };

void complain(const Error& error)
{
    std::fprintf(stderr, "huidesk-platform: %s %s\n", error.text, qUtf8Printable(error.detail));
}

/// SIGTERM and SIGINT are waited for, not handled: blocked before the first thread is made.
sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    return signals;
}

int printBundle(const Options& options, const Clock& clock)
{
    const Result<QJsonObject> bundle = offlineBundle(options, clock);
    if (!bundle) {
        complain(bundle.error());
        return Failed;
    }
    std::puts(QJsonDocument(*bundle).toJson(QJsonDocument::Compact).constData());
    return Stopped;
}

/// What is done to a platform that does not serve, with what the standard input holds; prints what
/// came of it.
int printOrder(const Options& options, const Clock& clock)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        std::fputs("huidesk-platform: the standard input cannot be read\n", stderr);
        return Failed;
    }
    QString told;
    const Result<Done> done = workOffline(options, clock,
        [&](server::Context& context, const server::PkiFolder& pki) -> Result<Done> {
            const auto parts = application(pki);
            if (!parts)
                return std::unexpected(parts.error());
            const Result<QString> ordered = options.setApprovalPolicy
                ? orderApprovalPolicy(context, parts->signedKinds, input)
                : options.setCopyPolicy ? orderCopyPolicy(context, input)
                                        : orderFactor(context, options, input);
            if (!ordered)
                return std::unexpected(ordered.error());
            told = *ordered;
            return Done{};
        });
    if (!done) {
        complain(done.error());
        return Failed;
    }
    std::puts(qUtf8Printable(told));
    return Stopped;
}

int serve(const Options& options, const Clock& clock)
{
    EventLog log(clock);
    if (const Result<Done> opened = log.open(options.logFile); !opened) {
        complain(opened.error());
        return Failed;
    }
    log.takeMessages();
    const auto platform = Platform::start(options, clock, log);
    if (!platform) {
        complain(platform.error());
        return Failed;
    }
    const sigset_t signals = stopSignals();
    int signal = 0;
    sigwait(&signals, &signal);
    return Stopped;
}

} // namespace

/// The composition root: the only place where things are made and handed to each other.
int main(int argc, char** argv)
{
    const sigset_t signals = stopSignals();
    umask(S_IRWXG | S_IRWXO); // keys, codes and books are for this user only
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("huidesk-platform"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HUI_VERSION));
    const Result<Options> options = optionsOf(QCoreApplication::arguments());
    if (!options) {
        complain(options.error());
        return Usage;
    }
    const SystemClock clock;
    // Two processes on one SQLite file could lose rows (reliability F6).
    QLockFile lock(options->database.section(QLatin1Char(':'), 1) + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    const bool sqlite = options->database.startsWith(QStringLiteral("sqlite:"))
        && !options->database.contains(QStringLiteral(":memory:"));
    if (sqlite && !lock.tryLock()) {
        std::fprintf(stderr, "huidesk-platform: another process uses this database\n");
        return Failed;
    }
    if (options->setApprovalPolicy || options->setCopyPolicy || !options->factorOperator.isEmpty())
        return printOrder(*options, clock);
    const bool serves = options->newCodeDevice.isEmpty() || !options->bundleFile.isEmpty();
    return serves ? serve(*options, clock) : printBundle(*options, clock);
}
