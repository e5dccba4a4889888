// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/LogFile.h"

#include "app/core/Clock.h"

#include <QFile>
#include <QMutex>

namespace hui {

namespace {

// Qt's message handler is a plain function: what it writes to can only be global.
QFile* logFile()
{
    static QFile file;
    return &file;
}

const char* nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "critical";
    case QtFatalMsg: return "fatal";
    }
    return "";
}

void write(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    static QMutex mutex;
    const QMutexLocker lock(&mutex);
    const QString line = QStringLiteral("%1 %2 %3\n")
                             .arg(SystemClock().nowUtc().toString(Qt::ISODateWithMs),
                                 QLatin1StringView(nameOf(type)), text);
    logFile()->write(line.toUtf8());
    logFile()->flush();
}

} // namespace

bool logToFile(const QString& file)
{
    logFile()->setFileName(file);
    if (!logFile()->open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    qInstallMessageHandler(write);
    return true;
}

} // namespace hui
