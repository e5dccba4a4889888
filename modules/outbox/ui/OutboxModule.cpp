// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/ui/OutboxPage.h"
#include "ui/Module.h"

#include <QCoreApplication>

namespace hui::outbox {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("outbox"),
        .order = 90,
        .digit = 9,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Sync"),
        .icon = QStringLiteral("cloud-up"),
        .migrations = {},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new OutboxPage(services, parent); },
        .actions = {
            {QStringLiteral("unknown"),
                QCoreApplication::translate("Module", "Operations of unknown outcome"),
                QStringLiteral("jieguoweiming jgwm unknown"), QStringLiteral("help-circle")},
        },
    };
}

} // namespace hui::outbox
