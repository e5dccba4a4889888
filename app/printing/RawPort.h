// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/printing/Printer.h"
#include "app/printing/PrinterState.h"

#include <QByteArray>

namespace hui {

// Receipt printers that are sent commands without a spooler between. Every call blocks, within
// seconds: for the printing thread only.

/// What a network printer says of itself (DLE EOT). Offline when nobody takes the connection.
PrinterState networkState(const QString& address);

/// Sends the commands over TCP. Offline when nobody takes the connection; Refused when the printer
/// says first that it cannot print; Unknown when the line broke or the paper ran out on the way:
/// somebody has to look.
Result<Done> sendToNetwork(const QString& address, const QByteArray& commands);

/// Whether the device file is there and can be written.
PrinterState deviceState(const QString& path);

/// Writes the commands into a device file. Offline when it cannot be opened; Unknown when it
/// stopped taking bytes.
Result<Done> sendToDevice(const QString& path, const QByteArray& commands);

} // namespace hui
