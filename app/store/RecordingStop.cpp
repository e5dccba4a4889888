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
