// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/settings/ui/SettingsPage.h"
#include "ui/Module.h"

#include <QCoreApplication>

namespace hui::settings {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("settings"),
        .order = 100,
        .digit = 0,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Settings"),
        .icon = QStringLiteral("settings"),
        .migrations = {},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new SettingsPage(services, parent); },
        .actions = {
            {QStringLiteral("keys"), QCoreApplication::translate("Module", "Show all keys"),
                QStringLiteral("kuaijiejian kjj keys shortcuts"), QStringLiteral("keyboard")},
        },
    };
}

} // namespace hui::settings
