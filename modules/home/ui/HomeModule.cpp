// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/home/ui/HomePage.h"
#include "ui/Module.h"

#include <QCoreApplication>

namespace hui::home {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("home"),
        .order = 10,
        .digit = 1,
        .group = RailGroup::Work,
        .title = QCoreApplication::translate("Module", "Home"),
        .icon = QStringLiteral("smart-home"),
        .migrations = {},
        .makePage
        = [](const Services& services, QWidget* parent) { return new HomePage(services, parent); },
        .actions = {},
    };
}

} // namespace hui::home
