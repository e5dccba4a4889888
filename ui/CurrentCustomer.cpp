// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CurrentCustomer.h"

#include <algorithm>

namespace hui {

using namespace Qt::StringLiterals;

QUuid visitOf(const ServedCustomer& customer)
{
    static const QUuid withoutTicket(u"{0b7f8f0e-6f0a-5d53-9d3e-5f0f6f2a8c11}"_s);
    if (!customer.ticketId.isNull())
        return customer.ticketId;
    return QUuid::createUuidV5(
        withoutTicket, customer.ticket + customer.since.toUTC().toString(Qt::ISODateWithMs));
}

void CurrentCustomer::start(const ServedCustomer& customer)
{
    const bool isAnother = !m_customer || visitOf(*m_customer) != visitOf(customer);
    if (isAnother && m_customer)
        Q_EMIT leaving(ServedCustomer(*m_customer), Leaving::Served);
    if (record() != customer.record)
        m_effects.clear();
    m_customer = customer;
    Q_EMIT changed();
    if (isAnother)
        Q_EMIT came(customer);
}

void CurrentCustomer::setEffects(const QUuid& record, const QList<TagEffect>& effects)
{
    if (!record.isNull() && record == this->record())
        m_effects = effects;
}

void CurrentCustomer::park()
{
    if (!m_customer)
        return;
    m_parked.append(*m_customer);
    clear(Leaving::Parked);
}

void CurrentCustomer::resume(const QUuid& visit)
{
    const auto found = std::find_if(m_parked.begin(), m_parked.end(),
        [&](const ServedCustomer& waiting) { return visitOf(waiting) == visit; });
    if (found == m_parked.end())
        return;
    const ServedCustomer next = *found;
    m_parked.erase(found);
    park();
    start(next);
}

void CurrentCustomer::clear(Leaving why)
{
    if (m_customer)
        Q_EMIT leaving(ServedCustomer(*m_customer), why);
    m_customer.reset();
    m_effects.clear();
    Q_EMIT changed();
}

} // namespace hui
