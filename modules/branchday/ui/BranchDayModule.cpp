// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/branchday/ui/DayPage.h"

#include <QCoreApplication>

namespace hui::branchday {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("branchday"),
        .order = 72,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Branch day"),
        .icon = QStringLiteral("calendar-event"),
        .migrations = {},
        .makePage
        = [](const Services& services, QWidget* parent) { return new DayPage(services, parent); },
        .actions = {{QStringLiteral("close"),
            QCoreApplication::translate("Module", "Open or close the business day"),
            QStringLiteral("yingyeri yyr kaiji riqie rj wangdian branch day open close"),
            QStringLiteral("calendar-event")}},
    };
}

} // namespace hui::branchday
