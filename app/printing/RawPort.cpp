// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/printing/RawPort.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QTcpSocket>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace hui {

namespace {

constexpr int connectMs = 3'000;
constexpr int answerMs = 500; // printers answer DLE EOT at once or never
constexpr int writeMs = 10'000;
constexpr char askPrinter[] = "\x10\x04\x01\x10\x04\x02\x10\x04\x04";
constexpr qsizetype answersWanted = 3;

std::unexpected<Error> offline(const QString& detail)
{
    return failure(
        Error::Kind::Offline, QT_TRANSLATE_NOOP("Error", "The printer cannot be reached."), detail);
}

std::unexpected<Error> unknown(const QString& detail)
{
    return failure(Error::Kind::Unknown,
        QT_TRANSLATE_NOOP(
            "Error", "The printer stopped on the way. Look at the paper before printing again."),
        detail);
}

bool connectTo(QTcpSocket& socket, const QString& address)
{
    const Result<NetworkPlace> place = networkPlaceOf(address);
    if (!place)
        return false;
    socket.connectToHost(place->host, place->port);
    return socket.waitForConnected(connectMs);
}

PrinterState stateOver(QTcpSocket& socket)
{
    socket.write(askPrinter, sizeof askPrinter - 1);
    QByteArray answers;
    const QDeadlineTimer end(answerMs);
    while (answers.size() < answersWanted && !end.hasExpired()
        && socket.waitForReadyRead(static_cast<int>(end.remainingTime())))
        answers += socket.readAll();
    return stateOfAnswers(answers);
}

bool writeAll(QTcpSocket& socket, const QByteArray& commands)
{
    const QDeadlineTimer end(writeMs);
    socket.write(commands);
    while (socket.bytesToWrite() > 0)
        if (end.hasExpired() || !socket.waitForBytesWritten(static_cast<int>(end.remainingTime())))
            return false;
    return true;
}

/// An open file descriptor that is closed.
class Descriptor {
    Q_DISABLE_COPY_MOVE(Descriptor)

public:
    explicit Descriptor(const QString& path)
        : m_number(::open(path.toLocal8Bit().constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC))
    {
    }
    ~Descriptor()
    {
        if (isOpen())
            ::close(m_number);
    }

    bool isOpen() const { return m_number >= 0; }

    /// Writes all within the time; a printer that is out of paper stops taking bytes.
    bool write(const QByteArray& bytes) const
    {
        const QDeadlineTimer end(writeMs);
        for (qsizetype done = 0; done < bytes.size();) {
            pollfd wait{m_number, POLLOUT, 0};
            if (::poll(&wait, 1, static_cast<int>(end.remainingTime())) <= 0)
                return false;
            const ssize_t written = ::write(
                m_number, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            if (written < 0 && errno != EAGAIN && errno != EINTR)
                return false;
            done += qMax<qsizetype>(0, written);
        }
        return true;
    }

private:
    const int m_number;
};

} // namespace

PrinterState networkState(const QString& address)
{
    QTcpSocket socket;
    return connectTo(socket, address) ? stateOver(socket) : PrinterState::Offline;
}

Result<Done> sendToNetwork(const QString& address, const QByteArray& commands)
{
    QTcpSocket socket;
    if (!connectTo(socket, address))
        return offline(socket.errorString());
    if (!takesJobs(stateOver(socket)))
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "The printer is not ready: look at paper and cover."),
            address);
    if (!writeAll(socket, commands))
        return unknown(socket.errorString());
    if (!takesJobs(stateOver(socket)))
        return unknown(address);
    socket.disconnectFromHost();
    return Done{};
}

PrinterState deviceState(const QString& path)
{
    return QFileInfo(path).isWritable() ? PrinterState::Ready : PrinterState::Offline;
}

Result<Done> sendToDevice(const QString& path, const QByteArray& commands)
{
    const Descriptor device(path);
    if (!device.isOpen())
        return offline(path);
    return device.write(commands) ? Result<Done>(Done{}) : unknown(path);
}

} // namespace hui
