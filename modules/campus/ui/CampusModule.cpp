// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/DeskFeesRepository.h"
#include "modules/campus/FeeCase.h"
#include "modules/campus/OwedFees.h"
#include "modules/campus/RebuildFees.h"
#include "modules/campus/ui/CampusPage.h"

#include <QCoreApplication>

namespace hui::campus {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("campus"),
        .order = 35,
        .group = RailGroup::Business,
        .title = QCoreApplication::translate("Module", "Campus"),
        .icon = QStringLiteral("school"),
        .migrations = campusMigrations(),
        .makePage = [](const Services& services,
                        QWidget* parent) { return new CampusPage(services, parent); },
        .actions
        = {{QStringLiteral("school"), QCoreApplication::translate("Module", "Pay school fees"),
               QStringLiteral("xiaoyuanjiaofei xyjf xuefei xf zhusufei zsf huijiaoyu hjy school "
                              "tuition campus"),
               QStringLiteral("school"), {feeCases(), QStringLiteral("school.{case}")}},
            {QStringLiteral("list"), QCoreApplication::translate("Module", "Pay a class list"),
                QStringLiteral("banjimingdan bjmd xiaoyuanpiliang xypl class list school"),
                QStringLiteral("stack-2")}},
        .rebuild = rebuildFees,
        .owes = owedFees,
    };
}

} // namespace hui::campus
