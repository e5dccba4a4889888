// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/CommunitySchema.h"

namespace hui::community {

QStringList communityPlatformMigrations()
{
    const QString folder = QStringLiteral(":/schema/platform/community/");
    return {folder + QStringLiteral("001_community.sql"),
        folder + QStringLiteral("002_waiting.sql"), folder + QStringLiteral("003_charge.sql"),
        folder + QStringLiteral("004_report.sql"), folder + QStringLiteral("005_deposit.sql"),
        folder + QStringLiteral("006_reminder.sql"), folder + QStringLiteral("007_way.sql"),
        folder + QStringLiteral("008_case.sql"), folder + QStringLiteral("009_left_hold.sql"),
        folder + QStringLiteral("010_name_en.sql"),
        folder + QStringLiteral("011_customer_visits.sql"),
        folder + QStringLiteral("012_cover.sql")};
}

} // namespace hui::community
