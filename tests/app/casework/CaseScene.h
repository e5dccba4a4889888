// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/casework/CaseDraftRepository.h"
#include "app/casework/CaseRepository.h"
#include "app/casework/CaseWire.h"
#include "app/casework/WriteCase.h"
#include "app/store/Journal.h"
#include "tests/testkit/MemoryDatabase.h"
#include "tests/testkit/Operations.h"

#include <QTest>

namespace hui::testkit {

using namespace Qt::StringLiterals;

const inline QString thisDesk = u"SZ-QYL-02"_s;
const inline QString otherDesk = u"SZ-QYL-03"_s;
inline const QDateTime caseNoon(QDate(2026, 3, 18), QTime(4, 0), Qt::UTC);

/// A request at the counter: an appointment that is paid for.
inline Case wantedCase()
{
    Case wanted;
    wanted.kind = u"P-017"_s;
    wanted.kindZh = u"预约挂号"_s;
    wanted.kindEn = u"Hospital appointment"_s;
    wanted.channel = u"counter"_s;
    wanted.touchpoint = u"window"_s;
    wanted.scene = u"健康"_s;
    wanted.act = u"book"_s;
    wanted.entries = {{u"phone"_s, u"13800005678"_s}};
    wanted.steps = {{u"visit"_s, u"挂号"_s, u"Visit"_s, {LegState::Pending}, {LegState::Pending}}};
    return wanted;
}

inline OpenCase opening(const Case& wanted = wantedCase())
{
    return {operationId(), shift(), thisDesk, caseNoon, wanted};
}

inline MoveCase moving(const Case& standing, CaseAct act)
{
    MoveCase request{operationId(), shift(), thisDesk, caseNoon.addSecs(60), {}};
    request.move.caseId = standing.id;
    request.move.act = act;
    return request;
}

inline MoveCase legMove(const Case& standing, LegKind leg, LegEvent event)
{
    MoveCase request = moving(standing, CaseAct::Leg);
    request.move.step = u"visit"_s;
    request.move.leg = leg;
    request.move.event = event;
    if (event == LegEvent::Begin)
        request.move.reference = operationId();
    return request;
}

inline std::unique_ptr<Database> caseDesk()
{
    return memoryDatabase(caseMigrations() + caseDeskMigrations());
}

inline std::optional<Case> caseOf(Database& database, const QUuid& id)
{
    const auto found = CaseRepository(database).byId(id);
    HUI_ASSERT(found.has_value());
    return *found;
}

} // namespace hui::testkit
