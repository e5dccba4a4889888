// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/outbox/SignHistory.h"

#include "app/store/Database.h"
#include "app/store/Journal.h"
#include "app/store/RecordingStop.h"
#include "app/till/CurrentTill.h"
#include "app/till/Repeat.h"

#include <QCoreApplication>

namespace hui::outbox {

using namespace Qt::StringLiterals;

namespace {

const QString historyKind = u"outbox.history"_s;

/// The stretch that waits for a signature.
Result<PulledHistory> unsignedHistory(Database& database)
{
    const auto stop = recordingStop(database);
    if (!stop)
        return std::unexpected(stop.error());
    const auto last = PulledHistories(database).last();
    if (!last)
        return std::unexpected(last.error());
    if (*stop != u"history_unsigned" || !*last || (*last)->isSigned)
        return failure(Error::Kind::Refused,
            QT_TRANSLATE_NOOP("Error", "Nothing that was fetched waits for a signature."), *stop);
    return **last;
}

Result<PulledHistory> sign(Database& database, const SignHistory& request)
{
    QJsonObject body{{u"approval"_s, toJson(request.approval)}};
    const Result<bool> repeat = isRepeat(database, request.operation, historyKind, body);
    if (!repeat)
        return std::unexpected(repeat.error());
    if (*repeat) {
        const auto last = PulledHistories(database).last();
        if (!last)
            return std::unexpected(last.error());
        HUI_ASSERT(last->has_value()); // written with the journal entry
        return **last;
    }
    Result<PulledHistory> history = unsignedHistory(database);
    if (!history)
        return history;
    body.insert(u"first"_s, history->first);
    body.insert(u"last"_s, history->last);
    for (const RebuildTables& rebuild : request.rebuild)
        if (const auto done = rebuild(database, history->first, history->last); !done)
            return std::unexpected(done.error());
    if (const auto allowed = setRecordingStop(database, {}); !allowed)
        return std::unexpected(allowed.error());
    const auto noted = Journal(database).append(
        {request.operation, historyKind, request.shift, {}, body, request.at});
    if (!noted)
        return std::unexpected(noted.error());
    if (const auto signedFor = PulledHistories(database).sign(history->first, request.operation);
        !signedFor)
        return std::unexpected(signedFor.error());
    history->isSigned = true;
    return history;
}

} // namespace

Result<PulledHistory> signHistory(Database& database, const SignHistory& request)
{
    if (const auto agreed = checkCountersign(request.approval, request.shift); !agreed)
        return std::unexpected(agreed.error());
    return database.transaction([&] { return sign(database, request); });
}

} // namespace hui::outbox
