// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CustomerLabels.h"

#include "app/core/Async.h"
#include "app/customer/LabelEffects.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "ui/CurrentCustomer.h"

namespace hui {

CustomerLabels::CustomerLabels(
    Store& store, const SyncEngine& sync, CurrentCustomer& customer, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_customer(customer)
{
    connect(&customer, &CurrentCustomer::changed, this, &CustomerLabels::read);
    connect(&sync, &SyncEngine::changed, this, [this](const QString& stream) {
        if (stream == QLatin1StringView("customer") || stream == QLatin1StringView("customer_tag"))
            read();
    });
    read();
}

void CustomerLabels::read()
{
    const QUuid record = m_customer.record();
    if (record.isNull())
        return;
    const auto look = [record](Database& database) { return effectsFor(database, record); };
    whenDone(m_store.run(look), this, [this, record](const Result<QList<TagEffect>>& effects) {
        if (effects)
            m_customer.setEffects(record, *effects);
        else
            Q_EMIT failed(effects.error());
    });
}

} // namespace hui
