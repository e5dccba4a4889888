// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/customer/ConsentTextRepository.h"
#include "app/customer/TagRepository.h"
#include "modules/customers/ui/CustomersPage.h"

#include <QCoreApplication>

namespace hui::customers {

Module module();

namespace {

Result<Done> receiveConsentText(Database& database, const Change& change)
{
    return ConsentTextRepository(database).apply(change.key, change.value);
}

Result<Done> receiveTag(Database& database, const Change& change)
{
    return TagRepository(database).apply(change.key, change.value);
}

} // namespace

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("customers"),
        .order = 20,
        .digit = 2,
        .group = RailGroup::Work,
        .title = QCoreApplication::translate("Module", "Customers"),
        .icon = QStringLiteral("users"),
        .migrations = {QStringLiteral(":/schema/customers/001_consent_print.sql")},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new CustomersPage(services, parent); },
        .actions
        = {{QStringLiteral("new"), QCoreApplication::translate("Module", "Enter a new customer"),
            QStringLiteral("xinkehu xkh kehu kh jiandang jd new customer record"),
            QStringLiteral("users")}},
        .sinks = {{QStringLiteral("consent_text"), receiveConsentText},
            {QStringLiteral("customer_tag"), receiveTag}},
    };
}

} // namespace hui::customers
