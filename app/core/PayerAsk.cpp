// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/PayerAsk.h"

namespace hui {

QStringList payerBasics()
{
    return {QStringLiteral("sex"), QStringLiteral("nationality"), QStringLiteral("occupation"),
        QStringLiteral("phone"), QStringLiteral("address")};
}

QString agentDocumentAsk()
{
    return QStringLiteral("agent_document");
}

QString recordNameAsk()
{
    return QStringLiteral("record_name");
}

QStringList payerAsks()
{
    return payerBasics() << agentDocumentAsk() << recordNameAsk();
}

QStringList basicsByLaw(const QDate& day)
{
    return day >= QDate(2026, 1, 1) ? payerBasics() : QStringList();
}

} // namespace hui
