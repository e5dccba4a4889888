// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desk/CustomerSink.h"

#include "app/catalogue/BillerUseRepository.h"
#include "app/core/IdText.h"
#include "app/customer/CustomerWire.h"
#include "app/customer/ReceiveCustomer.h"

namespace hui {

Result<Done> intoCustomers(Database& database, const Change& change)
{
    const auto received = receiveCustomer(database, change.key, change.value);
    if (!received)
        return received;
    const QUuid customer = QUuid::fromString(change.key);
    const QString user = idText(customer);
    BillerUseRepository uses(database);
    if (change.value.isEmpty())
        return uses.forget(user);
    const Result<ToldCustomer> told = toldCustomerFromJson(change.value);
    if (!told)
        return std::unexpected(told.error());
    if (told->joinedTo.isNull() || told->joinedTo == customer)
        return Done{};
    return uses.join(user, idText(told->joinedTo));
}

} // namespace hui
