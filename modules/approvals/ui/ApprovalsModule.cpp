// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approval/GrantRepository.h"
#include "modules/approvals/ui/ApprovalsPage.h"

#include <QCoreApplication>

namespace hui::approvals {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("approvals"),
        .order = 71,
        .group = RailGroup::Branch,
        .title = QCoreApplication::translate("Module", "Approvals"),
        .icon = QStringLiteral("shield-check"),
        .migrations = {},
        .makePage = [](const Services& services,
                        QWidget* parent) { return new ApprovalsPage(services, parent); },
        .actions
        = {{QStringLiteral("waiting"),
               QCoreApplication::translate("Module", "Sign for another desk"),
               QStringLiteral("shouquan sq yuancheng yc fuhe fh shenpi sp approve sign remote"),
               QStringLiteral("shield-check")},
            {QStringLiteral("offline"), QCoreApplication::translate("Module", "Signed offline"),
                QStringLiteral("lixian lx shouquan sq bushen bs daiqueren dqr offline review"),
                QStringLiteral("shield-check")},
            {QStringLiteral("grants"), QCoreApplication::translate("Module", "Offline grants"),
                QStringLiteral("lixian lx shouquan sq chexiao cx grant revoke offline"),
                QStringLiteral("shield-check")}},
        // Nothing is kept: the sync engine tells the page that there is something to fetch.
        .sinks = {{QStringLiteral("approval_request"),
                      [](Database&, const Change&) -> Result<Done> { return Done{}; }},
            {QStringLiteral("offline_approval"),
                [](Database& database, const Change& change) {
                    return GrantRepository(database).applyTold(change.key, change.value);
                }}},
    };
}

} // namespace hui::approvals
