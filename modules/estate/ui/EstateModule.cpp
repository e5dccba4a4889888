// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/RecordAct.h"
#include "modules/estate/ui/EstatePage.h"

#include <QCoreApplication>

namespace hui::estate {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("estate"),
        .order = 33,
        .group = RailGroup::Business,
        .title = QCoreApplication::translate("Module", "Estates"),
        .icon = QStringLiteral("home-cog"),
        .migrations = estateMigrations(),
        .makePage = [](const Services& services,
                        QWidget* parent) { return new EstatePage(services, parent); },
        .actions = {{QStringLiteral("parties"),
                        QCoreApplication::translate("Module", "Parties of communities"),
                        QStringLiteral("wuye wy shangjia sj zhuhu zh ruzhu rz qianyue qy shequ sq "
                                       "yuanqu xiaoqu merchant resident"),
                        QStringLiteral("building-community")},
            {QStringLiteral("settlement"),
                QCoreApplication::translate("Module", "Settlement sheet of a community"),
                QStringLiteral("jiesuandan jsd fenpei fp shequjiesuan settlement shares"),
                QStringLiteral("calculator")},
            {QStringLiteral("offers"), QCoreApplication::translate("Module", "Offers of merchants"),
                QStringLiteral("shangjiayouhui sjyh youhui yh huixiaofei hxf offers merchant"),
                QStringLiteral("ticket")}},
        .rebuild = rebuildActs,
    };
}

} // namespace hui::estate
