// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/printing/PrinterState.h"

#include <QByteArray>
#include <QSize>

namespace hui {

/// Where a job of a queue stands (RFC 8011 §5.3.7).
enum class QueueJob { Waiting, Printing, Stopped, Withdrawn, Failed, Done };

/// What is sent to a queue.
struct QueueDocument {
    QString title; ///< names no customer: it is seen in the queue
    QByteArray bytes;
    QByteArray format; ///< "application/pdf", "application/vnd.cups-raw"
    QSize sizeTenthMm = {}; ///< of the page, when it has one
};

/// A CUPS server, spoken to in IPP. Every call connects, asks and hangs up within ten seconds, and
/// blocks so long: for the printing thread only. Offline when the server cannot be reached.
class CupsServer {
public:
    /// `address`: a socket's path or host:port; empty for the one CUPS is configured with.
    explicit CupsServer(const QString& address = {})
        : m_address(address.toUtf8())
    {
    }

    /// Names of the queues, sorted.
    Result<QStringList> queues() const;

    Result<PrinterState> state(const QString& queue) const;

    /// Hands a document over; gives the number of the job. Refused when the queue does not take it.
    Result<int> print(const QString& queue, const QueueDocument& document) const;

    Result<QueueJob> job(int number) const;

    /// Takes a job back, so that it is not printed after all.
    Result<Done> withdraw(int number) const;

private:
    const QByteArray m_address;
};

} // namespace hui
