// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Result.h"
#include "app/receipt/EscPos.h"

#include <QList>

namespace hui {

/// How a printer is reached.
enum class PrinterWay {
    None, ///< nothing is printed; papers are kept as PDF
    Queue, ///< a CUPS queue that takes PDF
    RawQueue, ///< a CUPS queue that hands ESC/POS commands through
    Network, ///< ESC/POS over TCP, port 9100 as a rule
    Device, ///< ESC/POS into a device file, "/dev/usb/lp0"
};

/// The printer for a kind of paper, as IT has set it.
struct Printer {
    PrinterWay way = PrinterWay::None;
    QString address = {}; ///< name of the queue, "host:port", path of the device
    EscPosPrinter escPos = {}; ///< for those that take commands

    bool takesCommands() const { return way >= PrinterWay::RawQueue; }
    friend bool operator==(const Printer&, const Printer&) = default;
};

/// "none", "queue", "raw_queue", "network", "device"; what is not known is None.
QString keyOf(PrinterWay way);
PrinterWay printerWayOf(const QString& key);

/// The printer with its address trimmed and completed (port 9100). Input when the address cannot be
/// one: a queue of other than letters, digits, _ . -; a host without name; a device outside /dev.
Result<Printer> checked(Printer printer);

/// Where a network printer listens.
struct NetworkPlace {
    QString host;
    quint16 port = 9100;
};
Result<NetworkPlace> networkPlaceOf(const QString& address);

} // namespace hui
