// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/casework/CaseRepository.h"
#include "app/casework/WriteCase.h"
#include "modules/cases/CaseLines.h"
#include "modules/cases/ui/CasesPage.h"

#include <QCoreApplication>

namespace hui::cases {

Module module();

/// The register function: everything the window and main() need to know about this service.
Module module()
{
    return {
        .id = QStringLiteral("cases"),
        .order = 25,
        .group = RailGroup::Work,
        .title = QCoreApplication::translate("Module", "Cases"),
        .icon = QStringLiteral("route"),
        .migrations = caseMigrations() + caseDeskMigrations(),
        .makePage
        = [](const Services& services, QWidget* parent) { return new CasesPage(services, parent); },
        .actions = {{QStringLiteral("new"), QCoreApplication::translate("Module", "Take in a case"),
            QStringLiteral("xinshouli xsl shouli sl yewu yw banli bl new case request take in"),
            QStringLiteral("plus")}},
        .sinks = {{QStringLiteral("service_case"),
            [](Database& database, const Change& change) {
                return receiveCase(database, change.key, change.value);
            }}},
        .lines = caseLines,
    };
}

} // namespace hui::cases
