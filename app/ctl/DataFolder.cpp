// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/ctl/DataFolder.h"

#include "app/core/Random.h"
#include "app/store/KeySlots.h"
#include "app/sync/AnchorSignature.h"
#include "app/sync/Identity.h"

#include <QDir>
#include <QFileInfo>

namespace hui {

namespace {

Result<Envelope> envelopeOf(Database& database, const QByteArray& secret)
{
    const auto device = KeySlots(database).device();
    if (!device)
        return std::unexpected(device.error());
    if (!*device)
        return failure(Error::Kind::Storage, "The journal has no key of this device.");
    SystemRandom random; // not used: the slot is there
    return KeySlots(database).openOrCreate(secret, random);
}

} // namespace

DataFolder::DataFolder(const QString& folder, std::unique_ptr<QLockFile> lock)
    : m_folder(folder)
    , m_lock(std::move(lock))
{
}

Result<std::unique_ptr<QLockFile>> DataFolder::lock(const QString& folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("desk.lock")));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return failure(Error::Kind::Refused,
            "A desk is working with this folder. Close it first; nothing was read.", folder);
    return lock;
}

QString DataFolder::mirrorFile() const
{
    return QDir(m_folder).filePath(QStringLiteral("mirror.hdl"));
}

QString DataFolder::snapshots() const
{
    return QDir(m_folder).filePath(QStringLiteral("snapshots"));
}

Result<std::unique_ptr<DataFolder>> DataFolder::open(const QString& folder)
{
    const QString file = QDir(folder).filePath(QStringLiteral("journal.db"));
    if (!QFileInfo::exists(file))
        return failure(Error::Kind::Refused, "There is no journal here.", file);
    const auto identity = loadIdentity(folder);
    if (!identity)
        return failure(Error::Kind::Refused, identity.error().text, identity.error().detail);
    auto lock = DataFolder::lock(folder);
    if (!lock)
        return std::unexpected(lock.error());
    std::unique_ptr<DataFolder> opened(new DataFolder(folder, *std::move(lock)));
    auto database = Database::openDesk(file);
    if (!database)
        return std::unexpected(database.error());
    auto envelope = envelopeOf(**database, identity->storeSecret);
    if (!envelope)
        return std::unexpected(envelope.error());
    (*database)->setEnvelope(*std::move(envelope));
    opened->m_proof = anchorProof(*identity);
    opened->m_database = *std::move(database);
    return opened;
}

} // namespace hui
