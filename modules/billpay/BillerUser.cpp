// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BillerUser.h"

#include "app/core/IdText.h"
#include "app/customer/CustomerRepository.h"

namespace hui::billpay {

Result<QString> billerUser(Database& database, const QUuid& customer)
{
    if (customer.isNull())
        return QString();
    const auto stands = CustomerRepository(database).standingFor(customer);
    if (!stands)
        return std::unexpected(stands.error());
    return stands->isNull() ? QString() : idText(*stands);
}

} // namespace hui::billpay
