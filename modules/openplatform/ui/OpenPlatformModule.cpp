// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/openplatform/ui/CataloguePage.h"
#include "ui/Module.h"

#include <QCoreApplication>

namespace hui::openplatform {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("openplatform"),
        .order = 95,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Catalogue"),
        .icon = QStringLiteral("stack-2"),
        .migrations = {},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new CataloguePage(services, parent); },
        .actions = {
            {QStringLiteral("interfaces"),
                QCoreApplication::translate("Module", "Interfaces of the open platform"),
                QStringLiteral("kaifangpingtaijiekou kfptjk jiekou jk interfaces"),
                QStringLiteral("stack-2")},
            {QStringLiteral("versions"),
                QCoreApplication::translate("Module", "Versions of the catalogue"),
                QStringLiteral("mulubanben mlbb versions"), QStringLiteral("history")},
        },
    };
}

} // namespace hui::openplatform
