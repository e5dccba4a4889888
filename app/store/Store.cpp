// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Store.h"

#include "app/core/Random.h"
#include "app/store/Migrations.h"

namespace hui {

Store::Store(StoreSettings settings)
    : m_settings(std::move(settings))
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(&m_worker, [this] { open(); });
}

Store::~Store()
{
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_open = std::unexpected(Error{}); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<Database>> Store::opened() const
{
    auto database = Database::openDesk(m_settings.file);
    if (!database)
        return database;
    QStringList files = storeMigrations();
    for (const QString& file : m_settings.migrations)
        if (!files.contains(file))
            files += file;
    if (const auto migrated = migrate(**database, files); !migrated)
        return std::unexpected(migrated.error());
    SystemRandom random;
    auto envelope = KeySlots(**database).openOrCreate(m_settings.secret, random, m_settings.cost);
    if (!envelope)
        return std::unexpected(envelope.error());
    (*database)->setEnvelope(*std::move(envelope));
    return database;
}

void Store::open()
{
    m_open = opened();
}

void Store::reopen()
{
    m_open = std::unexpected(Error{});
    open();
}

} // namespace hui
