// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/till/StoredCash.h"

#include "app/store/NotNull.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace hui {

QString textOf(const CashCount& cash)
{
    return QString::fromUtf8(QJsonDocument(toJson(cash)).toJson(QJsonDocument::Compact));
}

QString textOf(const QDate& date)
{
    return date.toString(Qt::ISODate);
}

QString textOf(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString textOf(const QString& text)
{
    return notNull(text);
}

Result<CashCount> cashFromText(const QString& text)
{
    const Result<CashCount> read
        = cashCountFromJson(QJsonDocument::fromJson(text.toUtf8()).array());
    if (!read)
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The local database failed. Stop and call support."),
            read.error().detail);
    return read;
}

QDate dateFromText(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QDateTime momentFromText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace hui
