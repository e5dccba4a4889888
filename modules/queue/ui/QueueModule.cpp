// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/queue/ui/QueuePage.h"

#include <QCoreApplication>

namespace hui::queue {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("queue"),
        .order = 15,
        .group = RailGroup::Work,
        .title = QCoreApplication::translate("Module", "Queue"),
        .icon = QStringLiteral("ticket"),
        .migrations = {},
        .makePage
        = [](const Services& services, QWidget* parent) { return new QueuePage(services, parent); },
        .actions
        = {{QStringLiteral("next"), QCoreApplication::translate("Module", "Call who is next"),
            QStringLiteral("jiaohao jh paidui pd xiayiwei xyw queue call next ticket"),
            QStringLiteral("player-track-next")}},
        // Nothing is kept: the sync engine tells the page that there is something to fetch.
        .sinks = {{QStringLiteral("queue"),
            [](Database&, const Change&) -> Result<Done> { return Done{}; }}},
    };
}

} // namespace hui::queue
