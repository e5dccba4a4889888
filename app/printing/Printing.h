// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/CupsServer.h"
#include "app/printing/PrintJob.h"
#include "app/printing/PrinterSettings.h"

#include <QFuture>
#include <QObject>
#include <QThread>

namespace hui {

/// The thread that talks to printers, so that the window never waits for one. What is asked for is
/// done one after another; receive the answers with whenDone().
class Printing {
    Q_DISABLE_COPY_MOVE(Printing)

public:
    /// `cupsServer` as for CupsServer.
    explicit Printing(const QString& dataFolder, const QString& cupsServer = {});
    ~Printing(); ///< finishes what is being printed, within the time a job may take

    PrinterSettings& settings() { return m_settings; }

    /// Prints on the printer that is set for the job's paper; Refused when there is none. Done when
    /// the printer has taken all of it. What did not come out is withdrawn first, so that printing
    /// again does not print twice; Unknown when nobody can tell and somebody must look.
    QFuture<Result<Done>> print(const PrintJob& job);

    /// Prints on a printer that need not be set: another one, or one that is being tried.
    QFuture<Result<Done>> printOn(const Printer& printer, const PrintJob& job);

    QFuture<Result<PrinterState>> state(PaperKind paper);
    QFuture<Result<PrinterState>> stateOf(const Printer& printer);

    /// Opens the cash drawer through the receipt printer. Refused when it takes no commands.
    QFuture<Result<Done>> kickDrawer();

    /// Names of the CUPS queues.
    QFuture<Result<QStringList>> queues();

private:
    template <class Answer>
    QFuture<Answer> run(std::function<Answer()> work);

    PrinterSettings m_settings;
    const CupsServer m_cups;
    QThread m_thread;
    QObject m_worker;
};

} // namespace hui
