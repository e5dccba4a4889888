// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillerUse.h"

#include "app/catalogue/CatalogueRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "modules/billpay/PaymentRepository.h"

namespace hui::billpay {

namespace {

constexpr int paymentsRead = 50; ///< enough for a few billers; the day may have hundreds
constexpr qsizetype mostBillers = 6;

/// Those of the last payments that the catalogue still has, latest first.
Result<QList<Biller>> readUse(Database& database, QDate businessDate)
{
    const auto payments = PaymentRepository(database).ofDay(businessDate, paymentsRead);
    if (!payments)
        return std::unexpected(payments.error());
    QStringList seen;
    QList<Biller> billers;
    for (const Payment& payment : *payments) {
        if (seen.contains(payment.biller) || billers.size() == mostBillers)
            continue;
        seen.append(payment.biller);
        const auto biller = CatalogueRepository(database).byId(payment.biller);
        if (!biller)
            return std::unexpected(biller.error());
        if (*biller)
            billers.append(**biller);
    }
    return billers;
}

} // namespace

BillerUse::BillerUse(const Services& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void BillerUse::reload()
{
    const auto read = [day = m_services.shift.businessDate](
                          Database& database) { return readUse(database, day); };
    whenDone(m_services.store.run(read), this, [this](const Result<QList<Biller>>& billers) {
        if (!billers)
            return; // the store has logged it; the page works without short cuts
        m_billers = *billers;
        Q_EMIT changed();
    });
}

QStringList BillerUse::cities() const
{
    QStringList cities;
    for (const Biller& biller : m_billers)
        if (!cities.contains(biller.city))
            cities.append(biller.city);
    return cities;
}

} // namespace hui::billpay
