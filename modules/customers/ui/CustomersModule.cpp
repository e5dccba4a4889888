// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ui/CustomersPage.h"

#include <QCoreApplication>

namespace hui::customers {

Module module();

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
        .migrations = {},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new CustomersPage(services, parent); },
        .actions
        = {{QStringLiteral("new"), QCoreApplication::translate("Module", "Enter a new customer"),
            QStringLiteral("xinkehu xkh kehu kh jiandang jd new customer record"),
            QStringLiteral("users")}},
    };
}

} // namespace hui::customers
