// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/Printer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <utility>

namespace hui {

namespace {

constexpr std::array ways{
    std::pair{PrinterWay::None, "none"},
    std::pair{PrinterWay::Queue, "queue"},
    std::pair{PrinterWay::RawQueue, "raw_queue"},
    std::pair{PrinterWay::Network, "network"},
    std::pair{PrinterWay::Device, "device"},
};

std::unexpected<Error> wrong(const char* text, const QString& address)
{
    return failure(Error::Kind::Input, text, address);
}

bool isQueueName(const QString& name)
{
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9_.-]{1,127}$"));
    return form.match(name).hasMatch();
}

bool isDevice(const QString& path)
{
    return path.startsWith(QStringLiteral("/dev/")) && !path.contains(QStringLiteral(".."));
}

} // namespace

QString keyOf(PrinterWay way)
{
    for (const auto& [value, key] : ways)
        if (value == way)
            return QString::fromLatin1(key);
    Q_UNREACHABLE();
}

PrinterWay printerWayOf(const QString& key)
{
    for (const auto& [value, known] : ways)
        if (key == QLatin1StringView(known))
            return value;
    return PrinterWay::None;
}

Result<NetworkPlace> networkPlaceOf(const QString& address)
{
    static const QRegularExpression form(
        QStringLiteral("^([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:]{2,39}\\])(?::([0-9]{1,5}))?$"));
    const auto match = form.match(address);
    const uint port = match.captured(2).isEmpty() ? 9100 : match.captured(2).toUInt();
    if (!match.hasMatch() || port == 0 || port > 65535)
        return wrong(QT_TRANSLATE_NOOP("Error", "Enter host:port, as 192.0.2.7:9100."), address);
    QString host = match.captured(1);
    host.remove(u'[').remove(u']');
    return NetworkPlace{host, static_cast<quint16>(port)};
}

Result<Printer> checked(Printer printer)
{
    printer.address = printer.address.trimmed();
    switch (printer.way) {
    case PrinterWay::None: printer.address.clear(); return printer;
    case PrinterWay::Queue:
    case PrinterWay::RawQueue:
        if (!isQueueName(printer.address))
            return wrong(QT_TRANSLATE_NOOP("Error", "Choose a print queue."), printer.address);
        return printer;
    case PrinterWay::Network: {
        const Result<NetworkPlace> place = networkPlaceOf(printer.address);
        if (!place)
            return std::unexpected(place.error());
        if (!printer.address.contains(QRegularExpression(QStringLiteral(":[0-9]+$"))))
            printer.address += QStringLiteral(":%1").arg(place->port);
        return printer;
    }
    case PrinterWay::Device:
        if (!isDevice(printer.address))
            return wrong(
                QT_TRANSLATE_NOOP("Error", "Enter a device, as /dev/usb/lp0."), printer.address);
        return printer;
    }
    Q_UNREACHABLE();
}

} // namespace hui
