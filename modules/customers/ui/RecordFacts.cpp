// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/RecordFacts.h"

#include "app/customer/Customer.h"
#include "modules/customers/ui/CustomerText.h"
#include "modules/customers/ui/CustomersPage.h"

namespace hui::customers {

QList<std::pair<QString, QString>> recordFacts(const Customer& record)
{
    QList<std::pair<QString, QString>> facts{{CustomersPage::tr("Customer"),
        masked(CustomerField::Name, record.value(CustomerField::Name))}};
    for (const Certificate& each : record.certificates)
        facts.append({CustomerText::name(each.kind), maskedNumber(each)});
    return facts;
}

} // namespace hui::customers
