// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/OutcomeWatch.h"

#include "app/core/Async.h"
#include "app/store/Store.h"
#include "app/sync/SyncEngine.h"
#include "modules/billpay/PaymentRepository.h"

namespace hui::billpay {

namespace {

Result<QList<Payment>> paymentsOf(Database& database, const QList<QUuid>& operations)
{
    QList<Payment> payments;
    for (const QUuid& operation : operations) {
        const auto found = PaymentRepository(database).byOperation(operation);
        if (!found)
            return std::unexpected(found.error());
        HUI_ASSERT(*found); // it was recorded here
        payments.append(**found);
    }
    return payments;
}

} // namespace

OutcomeWatch::OutcomeWatch(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.sync, &SyncEngine::settled, this, [this](const QUuid& operation) {
        if (m_operations.contains(operation))
            reload();
    });
}

void OutcomeWatch::follow(const QList<Payment>& payments)
{
    m_operations.clear();
    for (const Payment& payment : payments)
        m_operations.append(payment.operation);
}

void OutcomeWatch::reload()
{
    if (m_operations.isEmpty())
        return;
    const auto read = [operations = m_operations](
                          Database& database) { return paymentsOf(database, operations); };
    whenDone(m_services.store.run(read), this,
        [this, asked = m_operations](const Result<QList<Payment>>& payments) {
            if (asked != m_operations)
                return;
            if (payments)
                Q_EMIT known(*payments);
            else
                Q_EMIT failed(payments.error());
        });
}

} // namespace hui::billpay
