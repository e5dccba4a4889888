// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/sync/CompareBooks.h"

#include "app/store/ChainAnchors.h"
#include "app/store/OutboxRepository.h"
#include "app/store/PulledHistory.h"
#include "app/store/RecordingStop.h"
#include "app/store/SyncStateRepository.h"
#include "app/sync/Log.h"

namespace hui {

namespace {

const QString operationsStream = QStringLiteral("operations");

/// Sends again what a restored platform lost, and remembers how far it reaches now.
Result<Done> followReach(Database& database, qint64 reach, const QString& epoch)
{
    SyncStateRepository states(database);
    const auto before = states.of(operationsStream);
    if (!before)
        return std::unexpected(before.error());
    const SyncState last = before->value_or(SyncState{});
    if (last.epoch != epoch || reach < last.cursor.toLongLong()) {
        qCWarning(syncLog) << "another epoch; sending again what is above" << reach;
        if (const auto again = OutboxRepository(database).resendAbove(reach); !again)
            return std::unexpected(again.error());
    }
    if (last.epoch == epoch && last.cursor == QString::number(reach))
        return Done{}; // told before
    return states.save(operationsStream, {QString::number(reach), epoch});
}

/// Whether this head is of the journal that was lost: what came back in its place has another,
/// until a newer one is signed.
bool isOfLostJournal(const std::optional<PulledHistory>& pulled, const QJsonObject& anchor)
{
    return pulled && anchor.value(u"seq").toInteger() == pulled->platformSequence
        && anchor.value(u"head").toString().toLatin1() == pulled->platformHead.toHex();
}

/// What the platform's last signed head says about the journal.
Result<QString> compareHead(Database& database, const QJsonObject& anchor)
{
    const qint64 sequence = anchor.value(u"seq").toInteger();
    if (sequence <= 0)
        return QString();
    const auto pulled = PulledHistories(database).last();
    if (!pulled)
        return std::unexpected(pulled.error());
    if (isOfLostJournal(*pulled, anchor))
        return QString();
    const auto ours = ChainAnchors(database).headAt(sequence);
    if (!ours)
        return std::unexpected(ours.error());
    if (ours->isEmpty())
        return QStringLiteral("rolled_back");
    return ours->toHex() == anchor.value(u"head").toString().toLatin1() ? QString()
                                                                        : QStringLiteral("forked");
}

/// The platform knows more of this desk than the desk. It stays said that it could not give it
/// back.
Result<QString> notGivenBack(Database& database)
{
    const QString incomplete = QStringLiteral("history_incomplete");
    const auto before = recordingStop(database);
    if (!before)
        return std::unexpected(before.error());
    return *before == incomplete ? incomplete : QStringLiteral("rolled_back");
}

/// What was given back and nobody has signed for.
Result<QString> notSigned(Database& database)
{
    const auto pulled = PulledHistories(database).last();
    if (!pulled)
        return std::unexpected(pulled.error());
    return *pulled && !(*pulled)->isSigned ? QStringLiteral("history_unsigned") : QString();
}

} // namespace

Result<std::optional<QString>> compareBooks(Database& database, const QJsonObject& answer)
{
    const QString epoch = answer.value(u"epoch").toVariant().toString();
    const qint64 reach = answer.value(u"contiguous_seq").toInteger(-1);
    if (epoch.isEmpty() || reach < 0)
        return std::nullopt;
    const auto highest = OutboxRepository(database).highest();
    if (!highest)
        return std::unexpected(highest.error());
    if (const auto followed = followReach(database, reach, epoch); !followed)
        return std::unexpected(followed.error());
    if (reach > *highest)
        return notGivenBack(database);
    const auto head = compareHead(database, answer.value(u"anchor").toObject());
    if (!head)
        return std::unexpected(head.error());
    if (*head == u"rolled_back")
        return notGivenBack(database);
    return head->isEmpty() ? notSigned(database) : head;
}

} // namespace hui
