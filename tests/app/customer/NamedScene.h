// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/OperationId.h"
#include "app/customer/CustomerBranchRepository.h"
#include "tests/app/customer/RecordScene.h"
#include "tests/testkit/SeenPayers.h"

namespace hui::testkit {

/// An operation id of the day before shift()'s.
inline QUuid yesterdaysId()
{
    static FixedRandom random(94);
    FixedClock clock;
    clock.advanceMs(qint64{-24} * 3'600'000);
    return newOperationId(clock, random);
}

/// Keeps a record of 周样礼 with the document of seenWithAgent()'s agent, named by that operation.
inline QUuid keepNamed(Database& database, const QUuid& setBy = yesterdaysId())
{
    Customer record = person();
    record.fields = {{CustomerField::Name, {QStringLiteral("周样礼"), setBy}}};
    record.certificates = {{CertificateKind::ResidentId, seenWithAgent().agentDocumentNumber,
        QStringLiteral("CHN"), QDate(2035, 1, 1)}};
    HUI_ASSERT(keep(database, record));
    return record.id;
}

/// The same on the platform, where the branch has it.
inline void keepNamedAt(
    Database& database, const QString& branch, const QUuid& setBy = yesterdaysId())
{
    HUI_ASSERT(CustomerBranchRepository(database).add(keepNamed(database, setBy), branch));
}

/// Who stands at the counter under another name than that record's, and in the end under its own.
inline QList<PayerCase> namedCases()
{
    const QString differs = QStringLiteral("payer_differs");
    Payer payer = seenResident();
    payer.documentNumber = seenWithAgent().agentDocumentNumber;
    payer.validUntil = seenWithAgent().agentValidUntil;
    payer.sex = QStringLiteral("M");
    Payer own = seenWithAgent();
    own.agentName = QStringLiteral(" 周 样礼");
    return {{"the payer under another name", payer, QStringLiteral("name"), differs},
        {"the agent under another name", seenWithAgent(), QStringLiteral("agent_name"), differs},
        {"the agent under their own name", own, {}, {}}};
}

} // namespace hui::testkit
