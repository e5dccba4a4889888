// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/Store.h"

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

void Store::open()
{
    m_open = Database::openDesk(m_settings.file);
    if (!m_open)
        return;
    if (const Result<Done> migrated = migrate(**m_open, m_settings.migrations); !migrated)
        m_open = std::unexpected(migrated.error());
}

void Store::reopen()
{
    m_open = std::unexpected(Error{});
    open();
}

} // namespace hui
