// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTcpServer>
#include <QTcpSocket>

namespace hui::testkit {

/// A receipt printer in the network. It answers DLE EOT with `answers`, if it has any, and keeps
/// what else it is sent.
class FakeReceiptPrinter : public QTcpServer {
public:
    /// Printer, cause and paper of a printer that is well.
    static constexpr char well[] = "\x12\x12\x12";

    FakeReceiptPrinter()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { take(client); });
        });
    }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    QByteArray answers = QByteArray(well);
    QByteArray printed;
    int jobsUntilPaperOut = -1; ///< after so many asks the paper is out

private:
    void take(QTcpSocket* client)
    {
        static const QByteArray ask("\x10\x04\x01\x10\x04\x02\x10\x04\x04");
        QByteArray bytes = client->readAll();
        for (qsizetype at = bytes.indexOf(ask); at >= 0; at = bytes.indexOf(ask)) {
            bytes.remove(at, ask.size());
            if (jobsUntilPaperOut-- == 0)
                answers = "\x1a\x32\x72";
            client->write(answers);
        }
        printed += bytes;
    }
};

} // namespace hui::testkit
