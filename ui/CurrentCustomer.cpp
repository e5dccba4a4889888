// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "ui/CurrentCustomer.h"

#include <algorithm>

namespace hui {

void CurrentCustomer::start(const ServedCustomer& customer)
{
    m_customer = customer;
    Q_EMIT changed();
}

void CurrentCustomer::park()
{
    if (!m_customer)
        return;
    m_parked.append(*m_customer);
    clear();
}

void CurrentCustomer::resume(const QString& ticket)
{
    const auto found = std::find_if(m_parked.begin(), m_parked.end(),
        [&](const ServedCustomer& waiting) { return waiting.ticket == ticket; });
    if (found == m_parked.end())
        return;
    const ServedCustomer next = *found;
    m_parked.erase(found);
    if (m_customer)
        m_parked.append(*m_customer);
    start(next);
}

void CurrentCustomer::clear()
{
    m_customer.reset();
    Q_EMIT changed();
}

} // namespace hui
