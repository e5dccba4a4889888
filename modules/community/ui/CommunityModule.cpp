// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/DeskBookingRepository.h"
#include "modules/community/RebuildBookings.h"
#include "modules/community/ui/CommunityPage.h"

#include <QCoreApplication>

namespace hui::community {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("community"),
        .order = 30,
        .digit = 3,
        .group = RailGroup::Business,
        .title = QCoreApplication::translate("Module", "Community"),
        .icon = QStringLiteral("building-community"),
        .migrations = communityMigrations(),
        .makePage = [](const Services& services,
                        QWidget* parent) { return new CommunityPage(services, parent); },
        .actions = {{QStringLiteral("hospital"),
            QCoreApplication::translate("Module", "Book an appointment"),
            QStringLiteral("yuyueguahao yygh guahao gh yiyuan yy huijiankang hjk hospital doctor"),
            QStringLiteral("stethoscope")}},
        .rebuild = rebuildBookings,
    };
}

} // namespace hui::community
