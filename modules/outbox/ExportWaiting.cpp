// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ExportWaiting.h"

#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "modules/outbox/SealedEntryRepository.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace hui::outbox {

namespace {

constexpr int most = 100'000;

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray packageOf(const QList<QJsonObject>& rows, const ExportWaiting& request)
{
    QByteArray lines = lineOf({{QStringLiteral("format"), QStringLiteral("huidesk-outbox-1")},
        {QStringLiteral("branch"), request.shift.branch},
        {QStringLiteral("operator"), request.shift.operatorId},
        {QStringLiteral("made_at"), request.at.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("entries"), rows.size()}});
    for (const QJsonObject& row : rows)
        lines += lineOf(row);
    return lines;
}

Result<Done> write(const QString& name, const QByteArray& content)
{
    const auto failed = [&name] {
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The document could not be written."), name);
    };
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size() || !file.commit())
        return failed();
    return Done{};
}

Result<ExportedPackage> writePackage(Database& database, const ExportWaiting& request)
{
    const auto rows = SealedEntryRepository(database).open(most);
    if (!rows)
        return std::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Nothing waits: there is nothing to export."));
    const QByteArray content = packageOf(*rows, request);
    const QDir folder(request.folder);
    ExportedPackage package{
        folder.filePath(QStringLiteral("outbox-%1-%2.jsonl")
                .arg(request.shift.branch, request.at.toUTC().toString(u"yyyyMMdd-HHmmss"))),
        static_cast<int>(rows->size()),
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()};
    const auto noted = AuditTrail(database).append(
        {request.shift.operatorId, QStringLiteral("outbox.exported"), QStringLiteral("ok"),
            {{QStringLiteral("entries"), package.entries},
                {QStringLiteral("sha256"), QString::fromLatin1(package.sha256)}}});
    if (!noted)
        return std::unexpected(noted.error());
    if (!folder.mkpath(QStringLiteral(".")))
        return failure(Error::Kind::Storage,
            QT_TRANSLATE_NOOP("Error", "The document could not be written."), request.folder);
    if (const auto written = write(package.file, content); !written)
        return std::unexpected(written.error());
    return package;
}

} // namespace

Result<ExportedPackage> exportWaiting(Database& database, const ExportWaiting& request)
{
    return database.transaction([&] { return writePackage(database, request); });
}

} // namespace hui::outbox
