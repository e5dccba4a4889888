// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reconcile/TakeDesks.h"
#include "modules/reconcile/ui/ReceiveAnswer.h"
#include "modules/reconcile/ui/ReconcilePage.h"

#include <QCoreApplication>

namespace hui::reconcile {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("reconcile"),
        .order = 74,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Reconciliation"),
        .icon = QStringLiteral("arrows-exchange"),
        .migrations = {}, // the tables are those of app/settlement
        .makePage = [](const Services& services,
                        QWidget* parent) { return new ReconcilePage(services, parent); },
        .actions = {{QStringLiteral("compare"),
            QCoreApplication::translate("Module", "Compare the day with the platform"),
            QStringLiteral("duizhang dz rizhong chayi guazhang reconcile compare suspense"),
            QStringLiteral("arrows-exchange")}},
        .sinks = {{QStringLiteral("reconcile_case"), receiveAnswer},
            {QStringLiteral("reconcile_desks"),
                [](Database& database, const Change& change) {
                    return change.deleted ? Result<Done>(Done{})
                                          : takeDesks(database, change.value);
                }}},
    };
}

} // namespace hui::reconcile
