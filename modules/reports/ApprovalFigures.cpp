// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/ApprovalFigures.h"

#include <QJsonObject>
#include <QMap>

namespace hui::reports {

using namespace Qt::StringLiterals;

QList<ApprovalFigures> approvalFigures(const QList<JournalEntry>& ofDay)
{
    QMap<QString, ApprovalFigures> byKind;
    for (const JournalEntry& entry : ofDay) {
        const Operation& operation = entry.operation;
        const QString number = operation.body["approval"_L1]["id"_L1].toString();
        const bool isRefused
            = entry.state == OutboxState::Rejected && entry.resultCode.startsWith("approval_"_L1);
        if (number.isEmpty() && !isRefused)
            continue;
        ApprovalFigures& figures = byKind[operation.kind];
        figures.kind = operation.kind;
        figures.refused += isRefused ? 1 : 0;
        if (number.isEmpty())
            continue;
        figures.count += 1;
        if (operation.body["approval"_L1]["offline"_L1].isObject()) {
            figures.offline += 1;
            figures.unconfirmed += entry.state == OutboxState::Accepted ? 0 : 1;
        }
        if (operation.amount && operation.amount->currency() == Currency::CNY)
            figures.amount = Money::fen(figures.amount.minor() + operation.amount->minor());
    }
    return byKind.values();
}

} // namespace hui::reports
