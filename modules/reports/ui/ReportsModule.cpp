// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ui/ReportPage.h"

#include <QCoreApplication>

namespace hui::reports {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("reports"),
        .order = 80,
        .digit = 8,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Reports"),
        .icon = QStringLiteral("chart-histogram"),
        .migrations = {},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new ReportPage(services, parent); },
        .actions = {{QStringLiteral("today"), QCoreApplication::translate("Module", "Daily report"),
            QStringLiteral("ribao rb baobiao bb daily report"), QStringLiteral("chart-histogram")}},
    };
}

} // namespace hui::reports
