// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/platform/EventLog.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace hui::platform {

namespace {

using namespace Qt::StringLiterals;

EventLog* messageLog = nullptr; // Qt's message handler is a plain function

const char* levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug";
    case QtInfoMsg: return "info";
    case QtWarningMsg: return "warning";
    case QtCriticalMsg: return "error";
    case QtFatalMsg: return "fatal";
    }
    return "info";
}

void takeMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    messageLog->write(levelOf(type), "message",
        {{u"category"_s, QString::fromUtf8(context.category)}, {u"text"_s, text}});
}

} // namespace

Result<Done> EventLog::open(const QString& file)
{
    m_file.setFileName(file);
    const bool opened = file.isEmpty() ? m_file.open(stderr, QIODevice::WriteOnly)
                                       : m_file.open(QIODevice::WriteOnly | QIODevice::Append);
    if (!opened)
        return failure(
            Error::Kind::Storage, QT_TRANSLATE_NOOP("Error", "The log cannot be written."), file);
    return Done{};
}

void EventLog::write(const char* level, const char* event, QJsonObject fields)
{
    fields.insert(u"at"_s, m_clock.nowUtc().toString(Qt::ISODateWithMs));
    fields.insert(u"level"_s, QString::fromUtf8(level));
    fields.insert(u"event"_s, QString::fromUtf8(event));
    const QByteArray line = QJsonDocument(fields).toJson(QJsonDocument::Compact) + '\n';
    const std::lock_guard lock(m_mutex);
    m_file.write(line);
    m_file.flush();
}

void EventLog::takeMessages()
{
    messageLog = this;
    qInstallMessageHandler(takeMessage);
}

} // namespace hui::platform
