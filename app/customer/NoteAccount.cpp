// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/NoteAccount.h"

#include "app/customer/CustomerRepository.h"

namespace hui {

Result<Done> noteAccount(Database& database, const QUuid& customer, const PaidAccount& paid)
{
    if (customer.isNull() || paid.account.isEmpty())
        return Done{};
    const Result<QUuid> stands = CustomerRepository(database).standingFor(customer);
    if (!stands)
        return std::unexpected(stands.error());
    return AccountRepository(database).note(stands->isNull() ? customer : *stands, paid);
}

} // namespace hui
