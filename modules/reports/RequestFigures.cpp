// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/reports/RequestFigures.h"

#include "app/store/Database.h"
#include "app/store/OutboxRepository.h"

#include <algorithm>

namespace hui::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOpen = 1'000'000; // more than a desk ever leaves open

QList<RequestFigures> requestKinds()
{
    QList<RequestFigures> kinds;
    for (const char* kind :
        {"billpay.subscribe", "billpay.change_subscription", "billpay.skip_period",
            "billpay.unsubscribe", "billpay.complain", "advice.register", "advice.book",
            "advice.mark", "case.open", "case.move", "community.book", "community.cancel",
            "customer.create", "customer.change", "customer.decide", "customer.certificate",
            "customer.merge", "customer.link", "customer.unlink", "customer.tag",
            "customer.consent", "customer.withdraw", "customer.export", "customer.erase",
            "blank.take", "blank.use", "blank.void", "blank.return", "blank.send", "blank.receive",
            "blank.refuse", "blank.take_back", "till.carry", "estate.sign", "estate.end",
            "estate.notice", "estate.seen", "estate.offer", "estate.settle", "estate.copy"})
        kinds.append(RequestFigures{QString::fromLatin1(kind)});
    return kinds;
}

RequestFigures* figuresFor(QList<RequestFigures>& kinds, const JournalEntry& entry)
{
    const auto found = std::ranges::find(kinds, entry.operation.kind, &RequestFigures::kind);
    return found == kinds.end() ? nullptr : &*found;
}

void addRecorded(RequestFigures& figures, OutboxState state)
{
    ++figures.count;
    figures.accepted += state == OutboxState::Accepted ? 1 : 0;
    figures.refused += state == OutboxState::Rejected ? 1 : 0;
}

void addOpen(RequestFigures& figures, const Operation& operation, const QDate& businessDate)
{
    ++figures.open;
    const QDate due = QDate::fromString(operation.body.value("due_on"_L1).toString(), Qt::ISODate);
    if (!due.isValid())
        return;
    figures.overdue += due < businessDate ? 1 : 0;
    if (!figures.nextDue.isValid() || due < figures.nextDue)
        figures.nextDue = due;
}

} // namespace

Result<QList<RequestFigures>> requestFigures(
    Database& database, const QList<JournalEntry>& ofDay, const QDate& businessDate)
{
    QList<RequestFigures> kinds = requestKinds();
    for (const JournalEntry& entry : ofDay)
        if (RequestFigures* figures = figuresFor(kinds, entry))
            addRecorded(*figures, entry.state);
    for (const OutboxState state :
        {OutboxState::Recorded, OutboxState::RetryWait, OutboxState::Sending, OutboxState::Unknown,
            OutboxState::Review, OutboxState::Poison}) {
        const auto open = OutboxRepository(database).inState(state, mostOpen);
        if (!open)
            return std::unexpected(open.error());
        for (const JournalEntry& entry : *open)
            if (entry.operation.shift.businessDate <= businessDate)
                if (RequestFigures* figures = figuresFor(kinds, entry))
                    addOpen(*figures, entry.operation, businessDate);
    }
    kinds.removeIf([](const RequestFigures& one) { return one.count + one.open == 0; });
    return kinds;
}

} // namespace hui::reports
