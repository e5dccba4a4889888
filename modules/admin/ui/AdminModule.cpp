// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/ui/AdminPage.h"

#include <QCoreApplication>

namespace hui::admin {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("admin"),
        .order = 96,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Open platform"),
        .icon = QStringLiteral("building-store"),
        .migrations = {},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new AdminPage(services, parent); },
        .actions = {
            {QStringLiteral("partners"),
                QCoreApplication::translate("Module", "Partners of the open platform"),
                QStringLiteral("hezuojigou hzjg kaifangpingtai kfpt jieru jr miyao my partners"),
                QStringLiteral("building-store")},
            {QStringLiteral("compositions"),
                QCoreApplication::translate("Module", "Compositions of partners"),
                QStringLiteral("zuhefuwu zhfw hunju hj compositions"), QStringLiteral("stack-2")},
        },
    };
}

} // namespace hui::admin
