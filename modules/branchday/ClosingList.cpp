// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/branchday/ClosingList.h"

#include "app/approval/GrantRepository.h"
#include "app/settlement/DayGuard.h"
#include "app/settlement/ReconcileRepository.h"
#include "app/store/OutboxRepository.h"
#include "app/till/OwedCash.h"
#include "app/till/TillRepository.h"
#include "app/till/TransferRepository.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace hui::branchday {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostHanging = 10'000; // far more than a desk keeps from the platform

/// Empty and not null: a null text is bound as NULL, from which no operator differs.
const QString nobody = QStringLiteral("");

/// A guard in whose way `count` things stand.
ClosingItem item(Guard guard, qint64 count, const char* text)
{
    if (count == 0)
        return {guard};
    return {guard, Error{Error::Kind::Refused, text, QString::number(count)}};
}

bool isUnsigned(const Till& till)
{
    return till.state == TillState::Over || till.state == TillState::Short;
}

bool isFinal(OutboxState state)
{
    return state == OutboxState::Accepted || state == OutboxState::Rejected;
}

/// How many operations of the day moved money, have no outcome, and are not named by the last
/// comparison: those it names are the matter of Guard::Explained, until somebody answers for them.
Result<qint64> unanswered(Database& database, const Shift& shift)
{
    const ReconcileRepository repository(database);
    const auto journal = repository.journalOf(shift.branch, shift.businessDate);
    if (!journal)
        return std::unexpected(journal.error());
    const auto made = repository.ofDay(shift.businessDate);
    if (!made)
        return std::unexpected(made.error());
    QSet<QUuid> named;
    if (*made)
        for (const OpenItem& open : (*made)->items)
            named.insert(open.operation);
    return std::count_if(journal->cbegin(), journal->cend(), [&](const OwnEntry& entry) {
        return !isFinal(entry.state) && !named.contains(entry.operation);
    });
}

/// How many signatures of the day hang: the platform has not said yet whether it takes what they
/// are for. What moves money is the matter of Guard::Outcomes.
Result<qint64> hangingApprovals(Database& database, const Shift& shift)
{
    const OutboxRepository outbox(database);
    qint64 hanging = 0;
    for (const OutboxState state :
        {OutboxState::Recorded, OutboxState::Sending, OutboxState::RetryWait, OutboxState::Unknown,
            OutboxState::Review, OutboxState::Poison}) {
        const auto entries = outbox.inState(state, mostHanging);
        if (!entries)
            return std::unexpected(entries.error());
        hanging += std::count_if(entries->cbegin(), entries->cend(), [&](const JournalEntry& one) {
            const Operation& operation = one.operation;
            return !operation.amount && operation.shift.branch == shift.branch
                && operation.shift.businessDate == shift.businessDate
                && operation.body.contains("approval"_L1);
        });
    }
    return hanging;
}

/// How many signatures given offline nobody stands by yet: those the platform has not heard of, and
/// those of the day that another supervisor has to review.
Result<qint64> unconfirmedOffline(Database& database, const Shift& shift)
{
    const GrantRepository grants(database);
    const auto unconfirmed = grants.unconfirmed();
    if (!unconfirmed)
        return std::unexpected(unconfirmed.error());
    const auto open = grants.openOn(shift.businessDate);
    if (!open)
        return std::unexpected(open.error());
    return unconfirmed->size() + *open;
}

Result<ClosingItem> explained(Database& database, const Shift& shift)
{
    const auto done = checkExplained(database, shift);
    if (done)
        return ClosingItem{Guard::Explained};
    if (done.error().kind != Error::Kind::Refused)
        return std::unexpected(done.error());
    return ClosingItem{Guard::Explained, done.error()};
}

} // namespace

Result<QList<ClosingItem>> closingList(
    Database& database, const Shift& shift, const std::vector<OwesCash>& owes)
{
    const auto tills = TillRepository(database).inUseOfOthers(nobody);
    if (!tills)
        return std::unexpected(tills.error());
    const auto onTheWay = TransferRepository(database).unfinished();
    if (!onTheWay)
        return std::unexpected(onTheWay.error());
    const auto hanging = hangingApprovals(database, shift);
    if (!hanging)
        return std::unexpected(hanging.error());
    const auto offline = unconfirmedOffline(database, shift);
    if (!offline)
        return std::unexpected(offline.error());
    const auto unknown = unanswered(database, shift);
    if (!unknown)
        return std::unexpected(unknown.error());
    const auto owed = owedCash(database, owes);
    if (!owed)
        return std::unexpected(owed.error());
    const auto books = explained(database, shift);
    if (!books)
        return std::unexpected(books.error());
    return QList<ClosingItem>{
        item(Guard::Tills, tills->size(),
            QT_TRANSLATE_NOOP("Error", "A cash box has not been returned or sealed.")),
        item(Guard::Owed, std::ranges::count(*owed, false, &OwedCash::isCarried),
            QT_TRANSLATE_NOOP("Error", "Cash is due back to customers.")),
        item(Guard::Counts, std::count_if(tills->cbegin(), tills->cend(), isUnsigned),
            QT_TRANSLATE_NOOP("Error", "A count with a difference has not been signed.")),
        item(Guard::InTransit, onTheWay->size(),
            QT_TRANSLATE_NOOP(
                "Error", "Cash or blank forms are still on their way between boxes.")),
        item(Guard::Approvals, *hanging,
            QT_TRANSLATE_NOOP("Error", "What was signed has not reached the platform yet.")),
        item(Guard::Offline, *offline,
            QT_TRANSLATE_NOOP(
                "Error", "What was signed offline is not confirmed or reviewed yet.")),
        item(Guard::Outcomes, *unknown,
            QT_TRANSLATE_NOOP("Error", "An operation of the day has no outcome yet.")),
        *books};
}

} // namespace hui::branchday
