// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/store/RecordingStop.h"

#include "app/store/AuditTrail.h"
#include "app/store/Database.h"
#include "app/store/SyncStateRepository.h"

namespace hui {

namespace {

const QString stream = QStringLiteral("recording");

} // namespace

Result<QString> recordingStop(Database& database)
{
    const auto state = SyncStateRepository(database).of(stream);
    if (!state)
        return std::unexpected(state.error());
    return *state ? (*state)->cursor : QString();
}

bool isOtherStory(const QString& stop)
{
    return stop == u"rolled_back" || stop == u"forked" || stop == u"history_incomplete";
}

Result<Done> whileRecordingIsAllowed(Database& database, const std::function<Result<Done>()>& work)
{
    HUI_ASSERT(database.inTransaction());
    const Result<QString> stop = recordingStop(database);
    if (!stop)
        return std::unexpected(stop.error());
    SyncStateRepository states(database);
    if (const auto lifted = states.save(stream, {}); !lifted)
        return lifted;
    const Result<Done> done = work();
    if (!done)
        return done; // the transaction ends with it
    return states.save(stream, {*stop, QString()});
}

Result<Done> setRecordingStop(Database& database, const QString& reason)
{
    const Result<QString> before = recordingStop(database);
    if (!before)
        return std::unexpected(before.error());
    if (*before == reason)
        return Done{};
    if (const auto saved = SyncStateRepository(database).save(stream, {reason, QString()}); !saved)
        return saved;
    return AuditTrail(database).append({{},
        reason.isEmpty() ? QStringLiteral("recording.allowed")
                         : QStringLiteral("recording.stopped"),
        reason.isEmpty() ? QStringLiteral("ok") : reason});
}

} // namespace hui
