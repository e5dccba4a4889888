// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/core/CashBox.h"
#include "app/settlement/SuspenseRepository.h"
#include "app/till/TransferRepository.h"
#include "modules/branchday/MoveDay.h"
#include "modules/reconcile/ActOnItem.h"
#include "tests/month/MonthDesk.h"

/// What a manager and a custodian do at the first desk: the branch day and the vault.
namespace hui::month {

using namespace Qt::StringLiterals;
using testkit::operationId;

Shift MonthDesk::shiftOf(const QString& operatorId, const QString& box) const
{
    return {operatorId, u"柜员"_s, branch, box, m_shift.businessDate};
}

void MonthDesk::moveBranchDay(DayEvent event)
{
    const Shift manager = shiftOf(u"0101"_s, u""_s);
    branchday::MoveDay request{
        operationId(), manager, {u"manager"_s}, {}, {}, m_world.clock.nowUtc()};
    const bool opens = event == DayEvent::Open;
    const auto verb = opens ? branchday::openDay : branchday::closeDay;
    request.approval = signature(request, &branchday::MoveDay::approval, verb);
    must(insist([&] { return verb(*m_database, request); }), "branch day");
    quieten();
}

void MonthDesk::openBranch(const QDate& date)
{
    m_shift.businessDate = date;
    moveBranchDay(DayEvent::Open);
    const Shift custodian = shiftOf(u"0105"_s, vaultBox());
    if (m_vault.pieces.isEmpty()) // the first morning of the month
        m_world.platform.issue(custodian, m_vault);
    OpenTill request{operationId(), custodian, m_vault, m_vault, {}, m_world.clock.nowUtc()};
    request.custodian = signature(request, &OpenTill::custodian, hui::openTill);
    must(insist([&] { return hui::openTill(*m_database, request); }), "vault");
}

/// What was in suspense and has its outcome by now is cleared.
void MonthDesk::clearSuspense()
{
    const auto open = must(SuspenseRepository(*m_database).open(), "suspense");
    for (const SuspenseItem& one : open) {
        const auto entry = must(Journal(*m_database).byId(one.item.operation), "journal");
        const bool isFinal = entry
            && (entry->state == OutboxState::Accepted || entry->state == OutboxState::Rejected);
        if (!isFinal)
            continue;
        reconcile::ClearItem request{
            {operationId(), m_shift, {}, one.item.operation, u"已查到"_s, {}, {}}, Clearing::Found};
        request.of.at = m_world.clock.nowUtc();
        request.of.approval = signature([&](const Countersign& signer) -> Result<Done> {
            request.of.approval = signer;
            const auto cleared = reconcile::clearItem(*m_database, request);
            return cleared ? Result<Done>(Done{}) : std::unexpected(cleared.error());
        });
        must(insist([&] { return reconcile::clearItem(*m_database, request); }), "clearing");
    }
}

/// What the platform refused to book is taken out first, and comes in with the rest.
void MonthDesk::fillVault(const Shift& custodian)
{
    quieten();
    const QDateTime now = m_world.clock.nowUtc();
    const auto waiting
        = must(TransferRepository(*m_database).ofDay(vaultBox(), custodian.businessDate), "cash");
    for (Transfer transfer : waiting) {
        if (transfer.to == vaultBox() && transfer.isVain()) {
            const TakeOutAgain out{operationId(), custodian, transfer.id, now};
            transfer = must(insist([&] { return takeOutCash(*m_database, out); }), "out again");
            m_vault = must(removed(m_vault, transfer.cash), "vault");
        }
        if (transfer.to != vaultBox() || transfer.state != TransferState::InTransit)
            continue;
        const ReceiveCash request{operationId(), custodian, transfer.id, transfer.cash, now};
        must(insist([&] { return receiveCash(*m_database, request); }), "cash into the vault");
        m_vault = must(added(m_vault, transfer.cash), "vault");
    }
}

void MonthDesk::closeVault()
{
    const Shift custodian = shiftOf(u"0105"_s, vaultBox());
    fillVault(custodian);
    fillVault(custodian); // what the platform refused at first
    quieten();
    const QDateTime now = m_world.clock.nowUtc();
    const QUuid begun = operationId();
    must(insist([&] { return startCount(*m_database, {begun, custodian, now}); }), "count begun");
    const EnterCount count{operationId(), custodian, m_vault, now};
    const auto found = must(insist([&] { return enterCount(*m_database, count); }), "count");
    demand(found.difference.isZero(), "the vault holds what was brought to it");
    SealTill seal{operationId(), custodian, {},
        must(unknownOperations(*m_database, custodian), "unknown"), {}, now};
    seal.second = signature(seal, &SealTill::second, sealTill);
    must(insist([&] { return sealTill(*m_database, seal); }), "seal");
    quieten();
}

void MonthDesk::closeBranch()
{
    moveBranchDay(DayEvent::Close);
    Query refused = must(m_database->run(u"SELECT 1 FROM outbox o JOIN journal j USING (op_id)"
                                         " WHERE j.kind LIKE 'branch.%' AND o.state <>"
                                         " 'accepted'"_s),
        "branch day");
    demand(!refused.next(), "the platform moved every branch day");
}

} // namespace hui::month
