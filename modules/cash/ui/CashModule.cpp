// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cash/CloseSheet.h"
#include "modules/cash/ui/TillPage.h"

#include <QCoreApplication>

namespace hui::cash {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("cash"),
        .order = 70,
        .digit = 7,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Cash drawer"),
        .icon = QStringLiteral("cash-register"),
        .migrations = cashMigrations(),
        .makePage
        = [](const Services& services, QWidget* parent) { return new TillPage(services, parent); },
        .actions = {{QStringLiteral("close"),
            QCoreApplication::translate("Module", "Count and close the drawer"),
            QStringLiteral("zhazhang zz weixiang wx rizhong count close till drawer"),
            QStringLiteral("calculator")}},
    };
}

} // namespace hui::cash
