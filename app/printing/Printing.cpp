// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/Printing.h"

#include "app/printing/RawPort.h"
#include "app/receipt/EscPosReceipt.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPromise>

#include <chrono>
#include <memory>
#include <thread>

namespace hui {

namespace {

constexpr int jobMs = 30'000; ///< a receipt is out by then, or something is wrong
constexpr auto lookEvery = std::chrono::milliseconds(150);

PrinterState stateOn(const CupsServer& cups, const Printer& printer)
{
    switch (printer.way) {
    case PrinterWay::None: return PrinterState::NotSet;
    case PrinterWay::Queue:
    case PrinterWay::RawQueue: return cups.state(printer.address).value_or(PrinterState::Offline);
    case PrinterWay::Network: return networkState(printer.address);
    case PrinterWay::Device: return deviceState(printer.address);
    }
    Q_UNREACHABLE();
}

/// Takes a job back and says why it did not come out.
Result<Done> givenUp(const CupsServer& cups, int job, const char* text)
{
    if (const auto withdrawn = cups.withdraw(job); !withdrawn)
        return failure(Error::Kind::Unknown,
            QT_TRANSLATE_NOOP("Error",
                "It is not known whether the paper comes out. Look at the printer before printing "
                "again."),
            withdrawn.error().detail);
    return refused(text);
}

/// Waits until a job is out of the queue.
Result<Done> followed(const CupsServer& cups, const QString& queue, int job)
{
    const QDeadlineTimer end(jobMs);
    while (!end.hasExpired()) {
        switch (cups.job(job).value_or(QueueJob::Waiting)) {
        case QueueJob::Done: return Done{};
        case QueueJob::Withdrawn:
        case QueueJob::Failed:
            return refused(QT_TRANSLATE_NOOP("Error", "The print job was given up."));
        case QueueJob::Stopped:
            return givenUp(cups, job,
                QT_TRANSLATE_NOOP("Error", "The printer is held. The job was withdrawn."));
        case QueueJob::Waiting:
        case QueueJob::Printing:
            if (!takesJobs(cups.state(queue).value_or(PrinterState::Ready)))
                return givenUp(cups, job,
                    QT_TRANSLATE_NOOP("Error",
                        "The printer stopped: look at paper and cover. The job was withdrawn."));
        }
        std::this_thread::sleep_for(lookEvery);
    }
    return givenUp(
        cups, job, QT_TRANSLATE_NOOP("Error", "The printer is too slow. The job was withdrawn."));
}

Result<Done> toQueue(const CupsServer& cups, const Printer& printer, const QueueDocument& document)
{
    const Result<PrinterState> state = cups.state(printer.address);
    if (!state)
        return std::unexpected(state.error());
    if (!takesJobs(*state))
        return refused(
            QT_TRANSLATE_NOOP("Error", "The printer is not ready: look at paper and cover."));
    const Result<int> job = cups.print(printer.address, document);
    if (!job)
        return std::unexpected(job.error());
    return followed(cups, printer.address, *job);
}

Result<Done> sendCommands(
    const CupsServer& cups, const Printer& printer, const QString& title, const QByteArray& bytes)
{
    if (printer.way == PrinterWay::Network)
        return sendToNetwork(printer.address, bytes);
    if (printer.way == PrinterWay::Device)
        return sendToDevice(printer.address, bytes);
    return toQueue(cups, printer, {title, bytes, "application/vnd.cups-raw"});
}

Result<Done> printNow(const CupsServer& cups, const Printer& printer, const PrintJob& job)
{
    if (printer.way == PrinterWay::None)
        return refused(QT_TRANSLATE_NOOP("Error", "No printer is set for this paper."));
    if (printer.takesCommands()) {
        if (!job.commands)
            return refused(QT_TRANSLATE_NOOP("Error", "This printer takes receipts only."));
        return sendCommands(cups, printer, job.pages.title, job.commands(printer.escPos));
    }
    const Result<QByteArray> pdf = pdfOf(job.pages);
    if (!pdf)
        return std::unexpected(pdf.error());
    const QSize size(qRound(job.pages.sizeMm.width() * 10), qRound(job.pages.sizeMm.height() * 10));
    return toQueue(cups, printer, {job.pages.title, *pdf, "application/pdf", size});
}

} // namespace

Printing::Printing(const QString& dataFolder, const QString& cupsServer)
    : m_settings(dataFolder)
    , m_cups(cupsServer)
{
    m_thread.setObjectName(QStringLiteral("printing"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

Printing::~Printing()
{
    m_thread.quit();
    m_thread.wait();
}

template <class Answer>
QFuture<Answer> Printing::run(std::function<Answer()> work)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    QMetaObject::invokeMethod(&m_worker, [promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<Done>> Printing::print(const PrintJob& job)
{
    return printOn(m_settings.printerFor(job.paper), job);
}

QFuture<Result<Done>> Printing::printOn(const Printer& printer, const PrintJob& job)
{
    return run<Result<Done>>([this, printer, job] { return printNow(m_cups, printer, job); });
}

QFuture<Result<PrinterState>> Printing::state(PaperKind paper)
{
    return stateOf(m_settings.printerFor(paper));
}

QFuture<Result<PrinterState>> Printing::stateOf(const Printer& printer)
{
    return run<Result<PrinterState>>([this, printer] { return stateOn(m_cups, printer); });
}

QFuture<Result<Done>> Printing::kickDrawer()
{
    const Printer printer = m_settings.printerFor(PaperKind::Roll);
    return run<Result<Done>>([this, printer]() -> Result<Done> {
        if (!printer.takesCommands())
            return refused(QT_TRANSLATE_NOOP("Error", "The drawer hangs on no receipt printer."));
        return sendCommands(
            m_cups, printer, QStringLiteral("drawer"), escPosDrawerKick(printer.escPos));
    });
}

QFuture<Result<QStringList>> Printing::queues()
{
    return run<Result<QStringList>>([this] { return m_cups.queues(); });
}

} // namespace hui
