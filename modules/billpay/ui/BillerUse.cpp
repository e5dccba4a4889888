// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BillerUse.h"

#include "app/catalogue/BillerUseRepository.h"
#include "app/core/Async.h"
#include "app/store/Store.h"
#include "modules/billpay/BillerUser.h"
#include "ui/CurrentCustomer.h"

#include <algorithm>

namespace hui::billpay {

namespace {

constexpr int mostRead = 8; ///< of each; a row shows fewer

struct Used {
    QList<Biller> own; ///< of the customer
    QList<Biller> branch; ///< without those
    QList<Biller> marked; ///< by the customer; by the branch when there is none
};

Result<Used> readUse(Database& database, const QUuid& record)
{
    const BillerUseRepository use(database);
    const auto user = billerUser(database, record);
    if (!user)
        return std::unexpected(user.error());
    const auto own = user->isEmpty() ? Result<QList<Biller>>({}) : use.billersOf(*user, mostRead);
    if (!own)
        return std::unexpected(own.error());
    auto branch = use.billersOf({}, mostRead);
    if (!branch)
        return std::unexpected(branch.error());
    const auto marked = use.favouriteBillers(*user, mostRead);
    if (!marked)
        return std::unexpected(marked.error());
    branch->removeIf([&](const Biller& biller) {
        return std::ranges::find(*own, biller.id, &Biller::id) != own->end();
    });
    return Used{*own, *branch, *marked};
}

} // namespace

BillerUse::BillerUse(const Services& services, QObject* parent)
    : QObject(parent)
    , m_store(services.store)
    , m_customer(services.customer)
    , m_record(services.customer.record())
{
    connect(&services.customer, &CurrentCustomer::changed, this, [this] {
        if (m_customer.record() != m_record)
            reload();
    });
}

void BillerUse::reload()
{
    if (const QUuid record = m_customer.record(); record != m_record) {
        m_record = record;
        m_own.clear();
        m_marked.clear();
        Q_EMIT changed();
    }
    const auto read = [record = m_record](Database& database) { return readUse(database, record); };
    whenDone(m_store.run(read), this, [this, record = m_record](const Result<Used>& used) {
        if (!used || record != m_record)
            return; // the store has logged it; the page works without short cuts
        m_own = used->own;
        m_billers = used->branch;
        m_marked.clear();
        for (const Biller& biller : used->marked)
            m_marked.append(biller.id);
        Q_EMIT changed();
    });
}

void BillerUse::setMarked(const QString& biller, bool marked)
{
    const auto write = [biller, marked, record = m_record](Database& database) {
        return database.transaction([&]() -> Result<Done> {
            const auto user = billerUser(database, record);
            if (!user)
                return std::unexpected(user.error());
            if (user->isEmpty() != record.isNull())
                return Done{}; // the record was erased meanwhile: there is nobody to mark it for
            return BillerUseRepository(database).setFavourite(*user, biller, marked);
        });
    };
    whenDone(m_store.run(write), this, [this](const Result<Done>&) { reload(); });
}

QStringList BillerUse::cities() const
{
    QStringList cities;
    for (const Biller& biller : m_own + m_billers)
        if (!cities.contains(biller.city))
            cities.append(biller.city);
    return cities;
}

} // namespace hui::billpay
