// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CustomerFinder.h"

#include "app/core/Async.h"
#include "app/core/OperationId.h"
#include "app/customer/CustomerRepository.h"
#include "app/store/Store.h"
#include "app/sync/Uplink.h"
#include "ui/Module.h"

#include <algorithm>

namespace hui::customers {

using namespace Qt::StringLiterals;

CustomerFinder::CustomerFinder(const Services& services, QObject* parent)
    : QObject(parent)
    , m_store(services.store)
    , m_uplink(services.uplink)
    , m_clock(services.clock)
    , m_random(services.random)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &CustomerFinder::findThere);
}

void CustomerFinder::find(const QString& typed, const QString& tag)
{
    m_typed = typed.trimmed();
    m_tag = tag;
    ++m_number;
    m_here.clear();
    m_there.clear();
    m_rest.stop();
    m_isAsking = !m_typed.isEmpty() || !m_tag.isEmpty();
    if (!m_isAsking)
        return Q_EMIT found({});
    findHere();
    m_rest.start();
}

void CustomerFinder::findHere()
{
    const auto look = [typed = m_typed, tag = m_tag](Database& database) {
        const CustomerRepository customers(database);
        return tag.isEmpty() ? customers.find(typed, most) : customers.findTagged(tag, typed, most);
    };
    whenDone(m_store.run(look), this,
        [this, number = m_number](const Result<QList<Customer>>& customers) {
            if (number != m_number)
                return;
            if (!customers)
                return Q_EMIT failed(customers.error());
            for (const Customer& customer : *customers)
                m_here.append(lineOf(customer, true));
            tell();
        });
}

void CustomerFinder::findThere()
{
    UplinkRequest request;
    request.method = "POST";
    request.path = u"/v1/customers:find"_s;
    request.body = {{u"typed"_s, m_typed}};
    if (!m_tag.isEmpty())
        request.body.insert(u"tag"_s, m_tag);
    request.key = newOperationId(m_clock, m_random);
    whenDone(
        m_uplink.ask(request), this, [this, number = m_number](const Result<UplinkAnswer>& answer) {
            if (number != m_number)
                return;
            m_isAsking = false;
            const auto there = answer && !answer->isProblem()
                ? foundCustomersFromJson(answer->body)
                : Result<QList<FoundCustomer>>(std::unexpected(Error{}));
            if (!there)
                return Q_EMIT onlyOwn();
            m_there = *there;
            tell();
        });
}

void CustomerFinder::tell()
{
    QList<FoundCustomer> all = m_here;
    for (const FoundCustomer& line : std::as_const(m_there))
        if (std::ranges::find(all, line.id, &FoundCustomer::id) == all.end())
            all.append(line);
    Q_EMIT found(all);
}

} // namespace hui::customers
